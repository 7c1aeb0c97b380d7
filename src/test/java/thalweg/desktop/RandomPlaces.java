package thalweg.desktop;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.stage.Window;
import thalweg.landscape.Point;

/// Places of the screen where the pointer may go: on controls, on both views, anywhere in the
/// window, and never outside of it.
final class RandomPlaces {
  private static final double INSET = 2;

  private final WindowDriver window;
  private final Random random;

  RandomPlaces(WindowDriver window, Random random) {
    this.window = window;
    this.random = random;
  }

  /// A place of the window or of a popup, in the screen's coordinates and on a whole pixel.
  Point2D anywhere() {
    return switch (random.nextInt(4)) {
      case 0 -> inside(window());
      case 1 -> view().map(this::inside).orElseGet(() -> inside(window()));
      default -> control().map(this::inside).orElseGet(() -> inside(window()));
    };
  }

  /// A start on one of both views, where it can be seen.
  Point2D start() {
    List<Point> starts = FxWait.ask(() -> window.workbench().starts());
    Point start = starts.get(random.nextInt(starts.size()));
    Optional<Point2D> seen =
        random.nextBoolean() ? on(".contour", start, true) : on(".surface", start, false);
    return seen.filter(window()::contains).map(RandomPlaces::pixel).orElseGet(this::anywhere);
  }

  private Optional<Point2D> on(String view, Point start, boolean contour) {
    return window.seek(view).map(_ -> contour ? window.onContour(start) : window.onSurface(start));
  }

  /// A place of a way, on a whole pixel.
  static Point2D between(Point2D from, Point2D to, double share) {
    return pixel(from.interpolate(to, share));
  }

  private static Point2D pixel(Point2D place) {
    return new Point2D(Math.rint(place.getX()), Math.rint(place.getY()));
  }

  private Point2D inside(Bounds bounds) {
    return pixel(
        new Point2D(
            bounds.getMinX() + random.nextDouble() * bounds.getWidth(),
            bounds.getMinY() + random.nextDouble() * bounds.getHeight()));
  }

  private Bounds window() {
    return FxWait.ask(() ->
        new BoundingBox(
            window.stage().getX() + INSET,
            window.stage().getY() + INSET,
            window.stage().getWidth() - 2 * INSET,
            window.stage().getHeight() - 2 * INSET));
  }

  private Optional<Bounds> view() {
    String view = random.nextBoolean() ? ".contour" : ".surface";
    return window
        .seek(view)
        .map(node -> FxWait.ask(() -> node.localToScreen(node.getLayoutBounds())))
        .filter(window()::contains);
  }

  /// Of a popup rather than of the window behind it.
  private Optional<Bounds> control() {
    return FxWait.ask(() -> {
      Window of =
          Window.getWindows().stream()
              .filter(each -> !each.equals(window.stage()))
              .filter(_ -> random.nextInt(3) > 0)
              .findFirst()
              .orElse(window.stage());
      List<Bounds> places =
          of.getScene().getRoot().lookupAll("*").stream()
              .filter(Control.class::isInstance)
              .filter(RandomPlaces::isShown)
              .map(each -> each.localToScreen(each.getLayoutBounds()))
              .filter(Objects::nonNull)
              .filter(window()::contains)
              .toList();
      return places.isEmpty()
          ? Optional.empty()
          : Optional.of(places.get(random.nextInt(places.size())));
    });
  }

  private static boolean isShown(Node node) {
    return Stream.iterate(node, Objects::nonNull, Node::getParent).allMatch(Node::isVisible);
  }
}
