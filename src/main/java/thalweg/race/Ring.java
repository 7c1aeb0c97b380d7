package thalweg.race;

import thalweg.formula.Field;
import thalweg.landscape.Domain;
import thalweg.landscape.Point;

/// The ground on a ring around a place: between its samples too, where a bent crease leads through.
/// Owned by one thread.
final class Ring {
  private static final int SAMPLES = 64;

  /// Ground that rises by so much less to one side than to another goes on level there.
  private static final double LEVEL = 1e-12;

  /// Of an interval: what golden section keeps of it, and how often. Then it is rounding.
  private static final double GOLDEN = 0.6180339887498949;

  private static final int SECTIONS = 70;

  private final Field field;
  private final Domain domain;
  private final Point middle;
  private final double radius;
  private final double[] values = new double[SAMPLES];

  /// Above the middle: the highest and the lowest of it, and where that is, counted in samples.
  private double most = Double.NEGATIVE_INFINITY;

  private double least = Double.POSITIVE_INFINITY;
  private double lowest;

  /// @param value f in the middle
  /// @param radius a share
  Ring(Field field, Domain domain, Point middle, double value, double radius) {
    this.field = field;
    this.domain = domain;
    this.middle = middle;
    this.radius = radius;
    for (int k = 0; k < SAMPLES; k++) {
      values[k] = value(k);
      most = Math.max(most, values[k] - value);
    }
    for (int k = 0; k < SAMPLES; k++) {
      if (values[k] <= values[(k + 1) % SAMPLES]
          && values[k] <= values[(k + SAMPLES - 1) % SAMPLES]) {
        narrow(k, value);
      }
    }
  }

  /// Whether all of it is higher than the middle. It is not where f has no value.
  boolean isHigher() {
    return least > LEVEL * most;
  }

  /// Whether any of it is lower than the middle, and f has a value on all of it.
  boolean isLower() {
    return least < -LEVEL * most;
  }

  /// Where it is lowest.
  Point lowest() {
    return new Point(x(lowest), y(lowest));
  }

  /// Looks between a sample's neighbours.
  private void narrow(int k, double value) {
    note(k, values[k] - value);
    double from = k - 1;
    double to = k + 1;
    double left = to - GOLDEN * (to - from);
    double right = from + GOLDEN * (to - from);
    double onLeft = value(left);
    double onRight = value(right);
    for (int i = 0; i < SECTIONS; i++) {
      if (onLeft < onRight) {
        to = right;
        right = left;
        onRight = onLeft;
        left = to - GOLDEN * (to - from);
        onLeft = value(left);
      } else {
        from = left;
        left = right;
        onLeft = onRight;
        right = from + GOLDEN * (to - from);
        onRight = value(right);
      }
    }
    note(left, onLeft - value);
    note(right, onRight - value);
  }

  private void note(double k, double rise) {
    if (rise < least) {
      least = rise;
      lowest = k;
    }
  }

  private double value(double k) {
    return field.value(x(k), y(k));
  }

  private double x(double k) {
    return middle.x() + radius * domain.width() * Math.cos(2 * Math.PI * k / SAMPLES);
  }

  private double y(double k) {
    return middle.y() + radius * domain.height() * Math.sin(2 * Math.PI * k / SAMPLES);
  }
}
