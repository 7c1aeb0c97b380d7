package thalweg.landscape;

import java.util.Optional;

/// Looks for a jump of the ground between two places: from one height to another with none between
/// them, as at a step of f, or beside a pole where f goes beyond what is drawn upwards on one side
/// and downwards on the other. However steep a slope is, nearer by it has heights between its ends.
///
/// @param field the heights
public record JumpSearch(HeightField field) {
  /// Halvings until no number is between two places.
  private static final int HALVINGS = 60;

  /// Of the difference of two heights, what a slope is soon left with less of, and a jump never.
  private static final double MOST_OF_IT = 0.5;

  /// Where between two places the ground jumps; empty where it does not, and where there is none at
  /// one of them.
  public Optional<Point> between(Point one, Point other) {
    Point from = one;
    Point to = other;
    double here = height(from);
    double there = height(to);
    double least = MOST_OF_IT * Math.abs(there - here);
    if (!(least > 0)) {
      return Optional.empty();
    }
    for (int i = 0; i < HALVINGS; i++) {
      Point middle = new Point((from.x() + to.x()) / 2, (from.y() + to.y()) / 2);
      if (middle.equals(from) || middle.equals(to)) {
        break;
      }
      double between = height(middle);
      if (Double.isNaN(between)) {
        return Optional.of(middle);
      }
      if (Math.abs(between - here) > Math.abs(there - between)) {
        to = middle;
        there = between;
      } else {
        from = middle;
        here = between;
      }
      if (Math.abs(there - here) < least) {
        return Optional.empty();
      }
    }
    return Optional.of(from);
  }

  private double height(Point place) {
    return field.exact(place.x(), place.y());
  }
}
