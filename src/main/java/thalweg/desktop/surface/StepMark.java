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
  void show(Optional<StepView> step, Ground ground, OrbitPose pose) {
    Domain domain = ground.frame().domain();
    arrows.show(step, domain.width(), domain.height(), point -> pixel(point, ground, pose));
  }

  /// Puts the arrows where the camera sees them.
  void place(Ground ground, OrbitPose pose) {
    if (arrows.isVisible()) {
      arrows.place(point -> pixel(point, ground, pose));
    }
  }

  private Optional<Point2D> pixel(Point point, Ground ground, OrbitPose pose) {
    return Optional.of(point)
        .filter(ground.frame().domain()::contains)
        .map(inside -> pose.project(ground.world(inside), getWidth(), getHeight()))
        .filter(pixel -> Double.isFinite(pixel.getX()));
  }
}
