package thalweg.desktop;

import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import thalweg.desktop.surface.SurfaceView;
import thalweg.desktop.tour.Stop;

/// What a newcomer is shown.
final class TourStops {
  private static final double HANDLE = 16;

  private TourStops() {}

  static List<Stop> of(MainWindow window, Workbench workbench) {
    return List.of(
        new Stop("surface", () -> seen(window, ".surface")),
        new Stop("start", () -> start(window, workbench)),
        new Stop("playback", () -> seen(window, ".playback")),
        new Stop("optimizers", () -> seen(window, ".optimizers")),
        new Stop("charts", () -> seen(window, ".charts")));
  }

  private static Optional<Bounds> seen(MainWindow window, String selector) {
    return Optional.ofNullable(window.lookup(selector))
        .map(node -> node.localToScene(node.getLayoutBounds()))
        .filter(bounds -> bounds.getWidth() > 1 && bounds.getHeight() > 1);
  }

  private static Optional<Bounds> start(MainWindow window, Workbench workbench) {
    return window
        .surface()
        .filter(TourStops::isSeen)
        .map(view -> view.localToScene(place(view, workbench)))
        .filter(place -> Double.isFinite(place.getX()))
        .map(place ->
            new BoundingBox(place.getX() - HANDLE, place.getY() - HANDLE, 2 * HANDLE, 2 * HANDLE));
  }

  private static Point2D place(SurfaceView view, Workbench workbench) {
    return view.pixelOf(workbench.startList().selectedPoint());
  }

  private static boolean isSeen(Node node) {
    return node.getBoundsInParent().getWidth() > 1;
  }
}
