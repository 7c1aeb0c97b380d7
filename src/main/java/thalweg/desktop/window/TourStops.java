package thalweg.desktop.window;

import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import thalweg.desktop.model.Workbench;
import thalweg.desktop.surface.SurfaceView;
import thalweg.desktop.tour.TourStop;

/// What a newcomer is shown.
public final class TourStops {
  private static final double HANDLE = 16;

  private TourStops() {}

  public static List<TourStop> of(MainWindow window, Workbench workbench) {
    return List.of(
        new TourStop("surface", () -> seen(window, ".surface")),
        new TourStop("start", () -> start(window, workbench)),
        new TourStop("playback", () -> seen(window, ".playback")),
        new TourStop("optimizers", () -> seen(window, ".optimizers")),
        new TourStop("charts", () -> seen(window, ".charts")));
  }

  private static Optional<Bounds> seen(MainWindow window, String selector) {
    return Optional.ofNullable(window.lookup(selector))
        .filter(MainWindow::isSeen)
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
