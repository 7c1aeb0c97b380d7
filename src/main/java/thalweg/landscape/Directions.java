package thalweg.landscape;

/// Unit vectors at equal angles, in which the ground around a place is looked at. Immutable.
///
/// Sines and cosines are taken once: a run at rest is looked at so from step to step.
public final class Directions {
  /// An angle along no axis and no diagonal, where formulas have their creases and jumps.
  private static final double OBLIQUE = 0.31;

  private final double[] x;
  private final double[] y;

  private Directions(int count, double first) {
    x = new double[count];
    y = new double[count];
    for (int k = 0; k < count; k++) {
      double angle = first + 2 * Math.PI * k / count;
      x[k] = Math.cos(angle);
      y[k] = Math.sin(angle);
    }
  }

  /// The first of which is (1, 0).
  ///
  /// @param count how many, at least 1
  public static Directions of(int count) {
    return new Directions(count, 0);
  }

  /// None of which is along an axis or a diagonal.
  ///
  /// @param count how many: 8 or 16
  public static Directions oblique(int count) {
    return new Directions(count, OBLIQUE);
  }

  /// How many there are.
  public int count() {
    return x.length;
  }

  /// The first component of one of them.
  ///
  /// @param k from 0, counterclockwise
  public double x(int k) {
    return x[k];
  }

  /// The second component of one of them.
  public double y(int k) {
    return y[k];
  }
}
