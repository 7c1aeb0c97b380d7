package thalweg.desktop.surface;

import java.util.List;
import javafx.scene.AmbientLight;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.MeshView;
import thalweg.figure.Theme;

/// What stands in the world and need not be painted while runs go on: base plane, terrain and the
/// planes that cut it. All keep their colours from every side; the sunlight is in the terrain's
/// picture.
final class SurfaceScene extends Group {
  private final Group terrain = new Group();
  private final Group planes = new Group();
  private final BasePlane floor = new BasePlane();

  SurfaceScene() {
    // What is seen through stands last, or it would hide what comes after it.
    getChildren().addAll(floor, terrain, planes, new AmbientLight(Color.WHITE));
  }

  void showTerrain(MeshView surface) {
    terrain.getChildren().setAll(surface);
  }

  /// Replaces the planes with which the probe cuts the ground.
  void showPlanes(List<MeshView> cuts) {
    planes.getChildren().setAll(cuts);
  }

  void paintFloor(WorldFrame frame, Theme theme) {
    floor.paint(frame.domain(), theme);
  }
}
