package thalweg.landscape;

import java.util.ArrayList;
import java.util.List;
import thalweg.formula.Field;
import thalweg.landscape.DomainBottom.PoleShape;

/// Tells a line of poles from one that stands alone: it crosses each circle around one of them, and
/// along the circle f falls without bound there.
///
/// Only the domain is looked at. Circles are those of the frame in which it is the unit square.
final class PoleCircle {
  /// Of the greater circle, a share.
  private static final double RADIUS = 1.0 / 64;

  /// The radius of the smaller circle, in that of the greater.
  private static final double SMALLER = 0.25;

  /// Places on a circle, from which it is gone down.
  private static final int PLACES = 64;

  /// No place lies along an axis, where formulas have their poles.
  private static final double FIRST = 0.37;

  /// Halvings of the angle between two places.
  private static final int HALVINGS = 30;

  /// The last distance that is judged is so many halvings greater than the last step.
  private static final int OFF = 6;

  /// How many halvings are judged, the second half of them by the first.
  private static final int JUDGED = 16;

  /// How much of what the first half gained the second must gain, as in an [UnboundedSearch].
  private static final double GOES_ON = 0.95;

  /// The greatest angle between two directions that are the same: a line that turns by more from
  /// one circle to the other is none that is straight.
  private static final double STRAIGHT = 1e-3;

  private final Field field;
  private final Domain domain;

  PoleCircle(Field field, Domain domain) {
    this.field = field;
    this.domain = domain;
  }

  /// What the poles beside a place form.
  PoleShape around(Point pole) {
    List<Double> far = crossings(pole, RADIUS);
    List<Double> near = far.isEmpty() ? List.of() : crossings(pole, SMALLER * RADIUS);
    if (near.isEmpty()) {
      return PoleShape.POINT;
    }
    boolean straight =
        far.stream()
            .anyMatch(one ->
                near.stream().anyMatch(other -> Math.abs(Math.sin(one - other)) <= STRAIGHT));
    return straight ? PoleShape.LINE : PoleShape.CURVE;
  }

  /// The angles at which f falls without bound along a circle.
  private List<Double> crossings(Point centre, double radius) {
    List<Double> found = new ArrayList<>();
    double width = 2 * Math.PI / PLACES;
    for (int k = 0; k < PLACES; k++) {
      double angle = (k + FIRST) * width;
      double here = value(centre, radius, angle);
      if (!(value(centre, radius, angle - width) < here)
          && !(value(centre, radius, angle + width) < here)) {
        double end = down(centre, radius, angle, width);
        if (fallsTowards(centre, radius, end, width) || fallsTowards(centre, radius, end, -width)) {
          found.add(end);
        }
      }
    }
    return found;
  }

  private double down(Point centre, double radius, double start, double width) {
    double angle = start;
    double least = value(centre, radius, angle);
    for (int i = 1; i <= HALVINGS; i++) {
      double step = Math.scalb(width, -i);
      double from = angle;
      for (double next : new double[] {from - step, from + step}) {
        double there = value(centre, radius, next);
        if (there < least || (Double.isNaN(least) && !Double.isNaN(there))) {
          least = there;
          angle = next;
        }
      }
    }
    return angle;
  }

  private boolean fallsTowards(Point centre, double radius, double end, double width) {
    double[] values = new double[JUDGED + 1];
    for (int k = 0; k <= JUDGED; k++) {
      values[k] = value(centre, radius, end + Math.scalb(width, JUDGED - k + OFF - HALVINGS));
      if (k > 0 && !(values[k] < values[k - 1])) {
        return false;
      }
    }
    int half = JUDGED / 2;
    return values[half] - values[JUDGED] >= GOES_ON * (values[0] - values[half]);
  }

  private double value(Point centre, double radius, double angle) {
    double x = centre.x() + radius * domain.width() * Math.cos(angle);
    double y = centre.y() + radius * domain.height() * Math.sin(angle);
    return domain.contains(new Point(x, y)) ? field.value(x, y) : Double.NaN;
  }
}
