package thalweg.desktop.surface;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Pane;
import thalweg.desktop.model.StepView;
import thalweg.desktop.widget.ArrowPane;
import thalweg.landscape.Domain;
import thalweg.landscape.Point;

/// The arrows of a step over the picture of the surface: they follow the true surface and are seen
/// from everywhere, also through the terrain.
final class SurfaceStepMark extends Pane {
  private final ArrowPane arrows = new ArrowPane();

  SurfaceStepMark() {
    setManaged(false);
    setMouseTransparent(true);
    getChildren().add(arrows);
  }

  /// Replaces the arrows.
  ///
  /// @param marks where no letter is to lie
  void show(Optional<StepView> step, SurfaceProjection projection, List<Point> marks) {
    arrows.setMarks(marks);
    arrows.setRoom(room(projection));
    Domain domain = projection.ground().frame().domain();
    arrows.show(step, domain.width(), domain.height(), point -> pixel(point, projection));
  }

  /// Puts the arrows where the camera sees them.
  void place(SurfaceProjection projection) {
    if (arrows.isVisible()) {
      arrows.setRoom(room(projection));
      arrows.place(point -> pixel(point, projection));
    }
  }

  private static Rectangle2D room(SurfaceProjection projection) {
    return new Rectangle2D(0, 0, projection.width(), projection.height());
  }

  private static Optional<Point2D> pixel(Point point, SurfaceProjection projection) {
    return Optional.of(point)
        .filter(projection.ground().frame().domain()::contains)
        .map(inside -> projection.pixel(projection.ground().world(inside)))
        .filter(pixel -> Double.isFinite(pixel.getX()));
  }
}
