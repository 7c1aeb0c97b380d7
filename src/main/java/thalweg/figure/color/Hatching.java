package thalweg.figure.color;

import java.awt.Color;
import java.awt.LinearGradientPaint;
import java.awt.MultipleGradientPaint;
import java.awt.Paint;

/// Stripes from the lower left to the upper right that mark a colour without hiding it: of runs
/// that circle a minimum.
///
/// They are told without colour, at any number of minima, and blend to another shade where a
/// picture is made so small that they vanish.
public final class Hatching {
  /// From one stripe to the next, across them, in device-independent pixels.
  public static final double APART = 5;

  /// How wide a stripe is, in device-independent pixels.
  public static final double STRIPE = 1.3;

  private static final int BLACK = 0xff000000;

  /// How much darker than the ground a stripe is, in Oklab's lightness: more than twice what tells
  /// two greys of a map of basins apart.
  private static final double DARKER = 0.22;

  private Hatching() {}

  /// The colour of the stripes on a ground: as much darker whatever its lightness.
  public static int stripe(int ground) {
    double lightness = Math.cbrt(Shade.luminance(ground));
    return Shade.between(ground, BLACK, Math.min(1, DARKER / lightness));
  }

  /// A hatched ground, for a key.
  public static Paint paint(int ground) {
    float period = (float) (APART * Math.sqrt(0.5));
    float begin = (float) (1 - STRIPE / APART);
    Color plain = Shade.of(ground);
    Color stripe = Shade.of(stripe(ground));
    return new LinearGradientPaint(
        0,
        0,
        period,
        period,
        new float[] {0, begin, Math.nextUp(begin), 1},
        new Color[] {plain, plain, stripe, stripe},
        MultipleGradientPaint.CycleMethod.REPEAT);
  }

  /// How much of a place stripes cover, 0 to 1.
  ///
  /// @param x device-independent pixels from the left
  /// @param y from above
  public static double cover(double x, double y) {
    double across = (x + y) * Math.sqrt(0.5);
    double middle = Math.abs(across - APART * Math.rint(across / APART));
    return Math.clamp(0.5 + STRIPE / 2 - middle, 0, 1);
  }
}
