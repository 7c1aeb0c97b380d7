package thalweg.desktop.window;

import java.util.Comparator;
import java.util.List;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import thalweg.session.Preferences.Place;

/// How large a window opens, and where it comes back: where it stood, as far as it can be seen
/// whole there, or in the middle of a screen, if hardly any of it could be seen. In
/// device-independent pixels.
public final class WindowPlace {
  private static final Dimension2D USUAL = new Dimension2D(1440, 900);

  /// Room for the frame that a window manager adds around a window.
  private static final Dimension2D FRAME = new Dimension2D(12, 48);

  /// As windows usually open: twice as much room is left below as above.
  private static final double HIGH = 3;

  /// As much of the window's upper edge has to be seen as a pointer needs to take hold of it.
  private static final double GRIP_WIDTH = 120;

  private static final double GRIP_HEIGHT = 30;

  private WindowPlace() {}

  /// Where a window opens for the first time, and the room inside it: its frame has to be seen too.
  ///
  /// @param screen what can be seen on it
  public static Place first(Rectangle2D screen) {
    double width = Math.min(USUAL.getWidth(), screen.getWidth() - FRAME.getWidth());
    double height = Math.min(USUAL.getHeight(), screen.getHeight() - FRAME.getHeight());
    return new Place(
        Math.rint(screen.getMinX() + (screen.getWidth() - width - FRAME.getWidth()) / 2),
        Math.rint(screen.getMinY() + (screen.getHeight() - height - FRAME.getHeight()) / HIGH),
        width,
        height);
  }

  /// @param screens what can be seen on each, the main one first
  static Place on(List<Rectangle2D> screens, Place wanted) {
    Rectangle2D edge = new Rectangle2D(wanted.x(), wanted.y(), wanted.width(), GRIP_HEIGHT);
    return screens.stream()
        .max(Comparator.comparingDouble(screen -> seen(screen, edge)))
        .map(screen -> on(screen, wanted, seen(screen, edge) >= GRIP_WIDTH * GRIP_HEIGHT))
        .orElse(wanted);
  }

  private static Place on(Rectangle2D screen, Place wanted, boolean there) {
    double width = Math.min(wanted.width(), screen.getWidth());
    double height = Math.min(wanted.height(), screen.getHeight());
    return there
        ? new Place(
            Math.clamp(wanted.x(), screen.getMinX(), screen.getMaxX() - width),
            Math.clamp(wanted.y(), screen.getMinY(), screen.getMaxY() - height),
            width,
            height)
        : new Place(
            Math.rint(screen.getMinX() + (screen.getWidth() - width) / 2),
            Math.rint(screen.getMinY() + (screen.getHeight() - height) / 2),
            width,
            height);
  }

  /// The area that two rectangles have in common.
  private static double seen(Rectangle2D one, Rectangle2D other) {
    double width =
        Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
    double height =
        Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
    return Math.max(0, width) * Math.max(0, height);
  }
}
