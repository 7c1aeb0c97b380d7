package thalweg.landscape;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import thalweg.formula.Field;

/// Where a race can begin: f and its gradient are finite there. Where they aren't at the place that
/// was wanted, the nearest one of a lattice over the domain is taken, distances measured in widths
/// and heights of the domain.
public final class DefinedStart {
  private static final int SIDE = 40;

  /// Of the domain's width and height: some steps of a run whose learning rate suits the domain.
  private static final double ROOM = 0.125;

  private DefinedStart() {}

  /// A place for a race that is to begin at another one: that itself, if f is defined there or
  /// nowhere.
  public static Point near(Field field, Domain domain, Point wanted) {
    return isDefined(shape(field, wanted))
        ? wanted
        : nearest(field, domain, wanted, DefinedStart::isDefined).orElse(wanted);
  }

  /// A place from which a run can go down, with room for its first steps: beside the edge of the
  /// ground or a pole they would lead out of it at once. Where there is none, one on a slope
  /// without room, or at least one where f is defined.
  static Point onSlope(Field field, Domain domain, Point wanted) {
    return isSlope(shape(field, wanted))
        ? wanted
        : nearest(field, domain, wanted, each -> isRoomy(field, domain, each))
            .or(() -> nearest(field, domain, wanted, DefinedStart::isSlope))
            .orElseGet(() -> near(field, domain, wanted));
  }

  private static boolean isRoomy(Field field, Domain domain, LocalShape shape) {
    Point at = shape.point();
    double across = ROOM * domain.width();
    double up = ROOM * domain.height();
    return isSlope(shape)
        && Stream.of(
                new Point(at.x() - across, at.y()),
                new Point(at.x() + across, at.y()),
                new Point(at.x(), at.y() - up),
                new Point(at.x(), at.y() + up))
            .allMatch(each -> isDefined(shape(field, domain.clamp(each))));
  }

  private static Optional<Point> nearest(
      Field field, Domain domain, Point wanted, Predicate<LocalShape> suits) {
    return domain
        .middles(SIDE)
        .sorted(Comparator.comparingDouble(each -> distance(domain, wanted, each)))
        .filter(each -> suits.test(shape(field, each)))
        .findFirst();
  }

  private static double distance(Domain domain, Point a, Point b) {
    return Math.hypot((a.x() - b.x()) / domain.width(), (a.y() - b.y()) / domain.height());
  }

  private static LocalShape shape(Field field, Point point) {
    return LocalShape.at(field, point);
  }

  private static boolean isDefined(LocalShape shape) {
    return Double.isFinite(shape.value()) && Double.isFinite(shape.gradientNorm());
  }

  private static boolean isSlope(LocalShape shape) {
    return isDefined(shape) && shape.gradientNorm() > 0;
  }
}
