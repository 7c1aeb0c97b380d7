package thalweg.figure.contour;

import java.util.BitSet;
import java.util.function.IntPredicate;

/// Where the marks of critical points would stand in a view, by index.
///
/// Whether the ground hides one is asked only of those for which it matters: of tens of thousands
/// that takes longer than a frame lasts.
public final class MarkPlaces {
  private final double[] x;
  private final double[] y;
  private final IntPredicate hidden;
  private final BitSet asked = new BitSet();
  private final BitSet behind = new BitSet();
  private final int inSight;

  /// Places of so many marks, kept as they are given.
  ///
  /// @param x in pixels; NaN for a mark that is out of sight
  /// @param y in pixels, downwards; NaN for a mark that is out of sight
  /// @param hidden whether the ground hides a mark that is in sight
  public MarkPlaces(double[] x, double[] y, IntPredicate hidden) {
    this.x = x;
    this.y = y;
    this.hidden = hidden;
    int seen = 0;
    for (int i = 0; i < x.length; i++) {
      seen += isSeen(i) ? 1 : 0;
    }
    inSight = seen;
  }

  /// Of no marks.
  public static MarkPlaces none() {
    return new MarkPlaces(new double[0], new double[0], _ -> false);
  }

  /// How many marks there are.
  public int count() {
    return x.length;
  }

  /// How many of them are in the view.
  public int inSight() {
    return inSight;
  }

  /// In pixels; NaN where it is out of sight.
  public double x(int index) {
    return x[index];
  }

  /// In pixels, downwards; NaN where it is out of sight.
  public double y(int index) {
    return y[index];
  }

  /// Whether a mark is in the view.
  public boolean isSeen(int index) {
    return !Double.isNaN(x[index] + y[index]);
  }

  /// Whether the ground hides a mark that is in the view.
  public boolean isBehind(int index) {
    if (!asked.get(index)) {
      asked.set(index);
      behind.set(index, hidden.test(index));
    }
    return behind.get(index);
  }

  /// How far a mark is from a pixel, in pixels; NaN where it is out of sight.
  public double away(int index, double px, double py) {
    return Math.hypot(x[index] - px, y[index] - py);
  }

  /// The square of how far two marks in sight are apart, in pixels: roots of millions take long.
  double squareBetween(int one, int other) {
    double across = x[one] - x[other];
    double down = y[one] - y[other];
    return across * across + down * down;
  }

  /// The share of its full size that each is drawn at: the more are in sight, the smaller.
  public double scale() {
    return CriticalMark.scale(inSight);
  }
}
