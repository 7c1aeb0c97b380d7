package thalweg.desktop.widget;

import javafx.geometry.Point2D;
import javafx.scene.input.KeyEvent;

/// What keys mean that move the picture in a view of the ground.
public final class ViewKeys {
  private ViewKeys() {}

  /// How many steps nearer a key comes: 1 or -1, and 0 if it means something else.
  public static int nearer(KeyEvent event) {
    return switch (event.getCode()) {
      case PLUS, EQUALS, ADD -> isZoom(event) ? 1 : 0;
      case MINUS, SUBTRACT -> isZoom(event) ? -1 : 0;
      default -> 0;
    };
  }

  /// With Shift the same keys make letters larger and smaller.
  private static boolean isZoom(KeyEvent event) {
    return event.isShortcutDown() && !event.isShiftDown();
  }

  /// The way on the screen in which a key takes the picture, one step long; zero if it means
  /// something else.
  public static Point2D way(KeyEvent event) {
    return switch (event.getCode()) {
      case LEFT -> way(event, -1, 0);
      case RIGHT -> way(event, 1, 0);
      case UP -> way(event, 0, -1);
      case DOWN -> way(event, 0, 1);
      default -> Point2D.ZERO;
    };
  }

  private static Point2D way(KeyEvent event, int right, int down) {
    return event.isShortcutDown() ? new Point2D(right, down) : Point2D.ZERO;
  }
}
