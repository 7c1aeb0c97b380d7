package thalweg.race;

import java.util.Optional;
import thalweg.formula.Field;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.landscape.UnitFrame;

/// Tells of a run in the plane that goes round in a cycle as small as rest whether a crease holds
/// it that slopes along itself: then the place is no minimum, and the run gets no farther.
/// Immutable.
///
/// @param field f
/// @param frame in which slopes are measured
record CreaseHold(Field field, UnitFrame frame) {
  /// Of the steeper side: sides of a crease whose gradients differ by less are none, and farther
  /// off they are the same but for so much. Beside a pole they are not, nor on smooth ground.
  private static final double SPLIT = 0.2;

  /// Times as far from the middle.
  private static final double FARTHER = 10;

  /// Of the steeper side: a crease that slopes less may be level.
  private static final double LEVEL = 1e-5;

  static CreaseHold in(Landscape landscape) {
    return new CreaseHold(landscape.field(), UnitFrame.of(landscape.domain()));
  }

  /// The place in the crease, if it is one.
  ///
  /// @param period how many points the cycle has
  Optional<CriticalPoint> at(MotionHistory history, int period) {
    double[] middle = Whereabouts.middle(history, period).toArray();
    double[] one = history.position();
    double[] here = gradient(one);
    for (int ago = 1; ago < period; ago++) {
      double[] other = history.position(ago);
      double[] there = gradient(other);
      double steeper = Math.max(length(here), length(there));
      if (apart(here, there) >= SPLIT * steeper
          && apart(here, gradient(farther(one, middle))) <= SPLIT * length(here)
          && apart(there, gradient(farther(other, middle))) <= SPLIT * length(there)
          && slopeAlong(here, there) >= LEVEL * steeper) {
        return Optional.of(
            CriticalPoint.inKinkOnly(
                new Point(middle[0], middle[1]), field.value(middle[0], middle[1])));
      }
    }
    return Optional.empty();
  }

  private static double[] farther(double[] from, double[] middle) {
    return new double[] {
      middle[0] + FARTHER * (from[0] - middle[0]), middle[1] + FARTHER * (from[1] - middle[1])
    };
  }

  /// The gradient in the frame.
  private double[] gradient(double[] point) {
    double[] gradient = new double[2];
    field.gradient(point[0], point[1], gradient);
    return new double[] {gradient[0] * frame.unit(0), gradient[1] * frame.unit(1)};
  }

  private static double length(double[] slope) {
    return Math.hypot(slope[0], slope[1]);
  }

  private static double apart(double[] one, double[] other) {
    return Math.hypot(one[0] - other[0], one[1] - other[1]);
  }

  /// How steep a crease is along itself, where both sides slope alike: across it they differ.
  private static double slopeAlong(double[] one, double[] other) {
    return Math.abs(one[0] * other[1] - one[1] * other[0]) / apart(one, other);
  }
}
