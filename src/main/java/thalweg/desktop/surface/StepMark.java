package thalweg.desktop.surface;

import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.layout.Pane;
import thalweg.desktop.StepView;
import thalweg.desktop.step.ArrowPane;
import thalweg.landscape.Domain;
import thalweg.landscape.Point;

/// The arrows of a step over the picture of the surface: they follow the true surface and are seen
/// from everywhere, also through the terrain.
final class StepMark extends Pane {
  private final ArrowPane arrows = new ArrowPane();

  StepMark() {
    setManaged(false);
    setMouseTransparent(true);
    getChildren().add(arrows);
  }

  /// Replaces the arrows.
  void show(Optional<StepView> step, Sight sight) {
    Domain domain = sight.ground().frame().domain();
    arrows.show(step, domain.width(), domain.height(), point -> pixel(point, sight));
  }

  /// Puts the arrows where the camera sees them.
  void place(Sight sight) {
    if (arrows.isVisible()) {
      arrows.place(point -> pixel(point, sight));
    }
  }

  private static Optional<Point2D> pixel(Point point, Sight sight) {
    return Optional.of(point)
        .filter(sight.ground().frame().domain()::contains)
        .map(inside -> sight.pixel(sight.ground().world(inside)))
        .filter(pixel -> Double.isFinite(pixel.getX()));
  }
}
