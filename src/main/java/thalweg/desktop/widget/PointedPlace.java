package thalweg.desktop.widget;

import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.landscape.RoundPlace;

/// The place of a start to which a pointer points: with the digits that a pixel tells, so that what
/// is shown of it is all of it.
final class PointedPlace {
  /// Of a pixel: a start that is so far beside the pointer is not seen to be.
  private static final double UNSEEN = 0.005;

  private PointedPlace() {}

  /// The round place; the place itself where f is not defined at the round one only, as at the pole
  /// of 1/x.
  ///
  /// @param point what is seen at the pixel
  /// @param fineness how much each coordinate changes from one pixel to the next
  static Point of(Point point, Point fineness, Landscape ground) {
    Point round = RoundPlace.near(point, UNSEEN * fineness.x(), UNSEEN * fineness.y());
    return isDefined(round, ground) || !isDefined(point, ground) ? round : point;
  }

  private static boolean isDefined(Point point, Landscape ground) {
    return Double.isFinite(ground.field().value(point.x(), point.y()));
  }
}
