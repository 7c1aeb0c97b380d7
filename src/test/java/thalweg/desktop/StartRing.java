package thalweg.desktop;

import javafx.geometry.Point2D;

/// The white ring that marks a start.
final class StartRing {
  private static final int REACH = 24;
  private static final int NEARLY_WHITE = 14;

  private StartRing() {}

  /// Whether the screen shows one near a place.
  static boolean isSeenNear(Point2D place, Screenshot screen) {
    return screen.around(place, REACH).count(Screenshot.like(0xffffffff, NEARLY_WHITE)) > 20;
  }

  /// The middle of the ring that the screen shows near a place.
  static Point2D seenNear(Point2D place, Screenshot screen) {
    return screen.around(place, REACH).middle(Screenshot.like(0xffffffff, NEARLY_WHITE));
  }
}
