package thalweg.desktop.surface;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Point3D;
import org.junit.jupiter.api.Test;
import thalweg.desktop.model.Starts;
import thalweg.desktop.surface.camera.OrbitPose;
import thalweg.desktop.task.PreparedLandscape;
import thalweg.figure.color.Palette;
import thalweg.formula.Formula;
import thalweg.landscape.Domain;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;

/// The rings of starts over the picture of the surface.
class StartHandlesTest {
  /// A hill in the middle.
  private static final SurfaceModel HILL =
      SurfaceModel.of(
          PreparedLandscape.of(
              Landscape.of(
                  Formula.parse("exp(-8*(x^2 + y^2))"), List.of(), new Domain(-1, 1, -1, 1))),
          Palette.standard(),
          SurfaceModel.Detail.FINE);

  private static double opacity(Point start, OrbitPose pose) {
    StartHandles handles = new StartHandles();
    handles.place(
        new Starts(List.of(start), 0), false, new SurfaceProjection(HILL, pose, 720, 540));
    assertThat(handles.getChildren().getFirst().isVisible()).isTrue();
    return handles.getChildren().getFirst().getOpacity();
  }

  @Test
  void aRingBehindAHillIsAGhostAndOneInFrontIsNot() {
    OrbitPose low = new OrbitPose(Point3D.ZERO, 0, Math.toRadians(20), 5);
    assertThat(opacity(new Point(0, 0.6), low)).isBetween(0.1, 0.6);
    assertThat(opacity(new Point(0, -0.6), low)).isEqualTo(1);
    assertThat(opacity(new Point(0.9, 0.6), low)).isEqualTo(1);
    OrbitPose above = new OrbitPose(Point3D.ZERO, 0, Math.PI / 2, 5);
    assertThat(opacity(new Point(0, 0.6), above)).isEqualTo(1);
  }
}
