package thalweg.figure.color;

/// Colours by lightness, chroma and hue in Oklab, a space in which equal distances look equal.
///
/// Ottosson, *A perceptual color space for image processing* (2020).
final class Oklab {
  private Oklab() {}

  /// The opaque sRGB colour, clamped where a screen has none.
  ///
  /// @param lightness from 0, black, to 1, white
  /// @param chroma 0 for grey, seldom above 0.2
  /// @param hue in radians; 0 is pink, a quarter turn yellow
  static int color(double lightness, double chroma, double hue) {
    double a = chroma * Math.cos(hue);
    double b = chroma * Math.sin(hue);
    double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
    double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
    double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
    int red = channel(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s);
    int green = channel(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s);
    int blue = channel(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s);
    return 0xff000000 | red << 16 | green << 8 | blue;
  }

  private static double cube(double value) {
    return value * value * value;
  }

  private static int channel(double linear) {
    double share = linear <= 0.0031308 ? 12.92 * linear : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055;
    return Math.clamp(Math.round(255 * share), 0, 255);
  }
}
