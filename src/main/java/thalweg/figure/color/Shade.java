package thalweg.figure.color;

import java.awt.Color;

/// Arithmetic on 0xAARRGGBB colours.
public final class Shade {
  private Shade() {}

  /// The colour as Java2D knows it, with that share of opacity.
  ///
  /// @param opacity from 0, invisible, to 1
  public static Color of(int argb, double opacity) {
    return new Color((argb & 0xffffff) | ((int) Math.round(255 * opacity) << 24), true);
  }

  /// The opaque colour as Java2D knows it.
  public static Color of(int argb) {
    return new Color(argb);
  }

  /// The opaque colour on the straight way between two.
  ///
  /// @param share from 0, the first, to 1, the second
  public static int between(int first, int second, double share) {
    int red = channel(first >> 16, second >> 16, share);
    int green = channel(first >> 8, second >> 8, share);
    int blue = channel(first, second, share);
    return 0xff000000 | red << 16 | green << 8 | blue;
  }

  private static int channel(int first, int second, double share) {
    int from = first & 0xff;
    int to = second & 0xff;
    return (int) (from + (to - from) * share + 0.5);
  }

  /// The relative luminance of WCAG 2, from 0 for black to 1 for white.
  public static double luminance(int argb) {
    return 0.2126 * linear(argb >> 16) + 0.7152 * linear(argb >> 8) + 0.0722 * linear(argb);
  }

  /// The contrast ratio of WCAG 2, from 1 to 21.
  public static double contrast(int first, int second) {
    double one = luminance(first);
    double other = luminance(second);
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  }

  /// The share of light of the lowest eight bits.
  static double linear(int channel) {
    double share = (channel & 0xff) / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
