package thalweg.optimizer.method;

import thalweg.optimizer.Oracle;

/// A line search for the strong Wolfe conditions: far enough down, and the slope flat enough.
///
/// Nocedal and Wright, *Numerical Optimization* (2006), algorithms 3.5 and 3.6, in the form that
/// PyTorch has (from minFunc by Mark Schmidt). Where the function has no finite value or gradient
/// it counts as infinitely high, so that the search turns back. Allocates nothing after its
/// construction.
final class WolfeSearch {
  private static final double DESCENT = 1e-4;
  private static final double FLATNESS = 0.9;
  private static final int MOST_TRIALS = 25;
  private static final double NARROW = 1e-9;

  private final double[] place;
  private Trial left;
  private Trial right;
  private Trial next;
  private Trial best;
  private int trials;
  private double base;
  private double baseSlope;

  /// A place on the line.
  private static final class Trial {
    private double t;
    private double value;
    private double slope;
    private final double[] gradient;

    Trial(int dimension) {
      gradient = new double[dimension];
    }
  }

  WolfeSearch(int dimension) {
    place = new double[dimension];
    left = new Trial(dimension);
    right = new Trial(dimension);
    next = new Trial(dimension);
    best = left;
  }

  /// Searches along a direction.
  ///
  /// @param first the length to try first
  /// @param value f at the point
  /// @param slope of f along the direction at the point, at most 0
  /// @return the length to go; 0 where no place is lower
  double along(
      double[] direction,
      double first,
      double[] point,
      double value,
      double[] gradient,
      double slope,
      Oracle oracle) {
    base = value;
    baseSlope = slope;
    left.t = 0;
    left.value = value;
    left.slope = slope;
    System.arraycopy(gradient, 0, left.gradient, 0, gradient.length);
    trials = 0;
    evaluate(right, first, direction, point, oracle);
    boolean found = bracket(direction, point, gradient, oracle);
    best = found || right.value < left.value ? right : left;
    if (!found) {
      zoom(Vectors.largest(direction), direction, point, oracle);
    }
    return best.t;
  }

  /// f at the place that was found.
  double value() {
    return best.value;
  }

  /// The gradient at the place that was found; not to be changed, overwritten by the next search.
  double[] gradient() {
    return best.gradient;
  }

  /// Goes on until a place between `left` and `right` must satisfy the conditions.
  ///
  /// @return whether `right` satisfies them already
  private boolean bracket(double[] direction, double[] point, double[] gradient, Oracle oracle) {
    while (trials < MOST_TRIALS) {
      if (isTooHigh(right) || (trials > 1 && right.value >= left.value)) {
        return false;
      }
      if (isFlat(right)) {
        return true;
      }
      if (right.slope >= 0) {
        return false;
      }
      double least = right.t + 0.01 * (right.t - left.t);
      double t = cubicMinimum(left, right, least, 10 * right.t);
      Trial last = left;
      left = right;
      right = last;
      evaluate(right, t, direction, point, oracle);
      trials++;
    }
    left.t = 0;
    left.value = base;
    left.slope = baseSlope;
    System.arraycopy(gradient, 0, left.gradient, 0, gradient.length);
    return false;
  }

  /// Narrows the bracket; its lower end is the best place so far.
  private void zoom(double size, double[] direction, double[] point, Oracle oracle) {
    boolean slow = false;
    while (trials < MOST_TRIALS) {
      double low = Math.min(left.t, right.t);
      double high = Math.max(left.t, right.t);
      if ((high - low) * size < NARROW) {
        return;
      }
      double t = cubicMinimum(left, right, low, high);
      double margin = 0.1 * (high - low);
      boolean atEnd = Math.min(high - t, t - low) < margin;
      if (atEnd && (slow || t >= high || t <= low)) {
        t = Math.abs(t - high) < Math.abs(t - low) ? high - margin : low + margin;
        atEnd = false;
      }
      slow = atEnd;
      evaluate(next, t, direction, point, oracle);
      trials++;
      Trial other = best == left ? right : left;
      if (isTooHigh(next) || next.value >= best.value) {
        replace(other);
        best = left.value <= right.value ? left : right;
      } else {
        boolean found = isFlat(next);
        boolean beyond = next.slope * (other.t - best.t) >= 0;
        // The new place is the best one; the bracket lies on its downhill side.
        Trial dropped = !found && beyond ? other : best;
        Trial fresh = next;
        replace(dropped);
        best = fresh;
        if (found) {
          return;
        }
      }
    }
  }

  /// Puts the new place where another one was.
  private void replace(Trial dropped) {
    if (dropped == left) {
      left = next;
    } else {
      right = next;
    }
    next = dropped;
  }

  private void evaluate(Trial trial, double t, double[] direction, double[] point, Oracle oracle) {
    for (int i = 0; i < place.length; i++) {
      place[i] = point[i] + t * direction[i];
    }
    trial.t = t;
    trial.value = oracle.value(place);
    oracle.gradient(place, trial.gradient);
    trial.slope = Vectors.dot(trial.gradient, direction);
    if (!Double.isFinite(trial.value) || !Double.isFinite(trial.slope)) {
      trial.value = Double.POSITIVE_INFINITY;
    }
  }

  private boolean isTooHigh(Trial trial) {
    return trial.value > base + DESCENT * trial.t * baseSlope;
  }

  private boolean isFlat(Trial trial) {
    return Math.abs(trial.slope) <= -FLATNESS * baseSlope;
  }

  /// Where the cubic through two values and slopes is least, or the middle where it has no least
  /// value.
  private static double cubicMinimum(Trial one, Trial other, double low, double high) {
    Trial a = one.t <= other.t ? one : other;
    Trial b = a == one ? other : one;
    double chord = a.slope + b.slope - 3 * (a.value - b.value) / (a.t - b.t);
    double square = chord * chord - a.slope * b.slope;
    double root = Math.sqrt(square);
    double t = b.t - (b.t - a.t) * ((b.slope + root - chord) / (b.slope - a.slope + 2 * root));
    return Double.isNaN(t) ? (low + high) / 2 : Math.min(Math.max(t, low), high);
  }
}
