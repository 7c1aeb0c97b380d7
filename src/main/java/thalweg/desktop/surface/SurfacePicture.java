package thalweg.desktop.surface;

import java.util.List;
import javafx.scene.AmbientLight;
import javafx.scene.Group;
import javafx.scene.SceneAntialiasing;
import javafx.scene.SubScene;
import javafx.scene.paint.Color;
import javafx.scene.shape.MeshView;
import thalweg.desktop.surface.camera.OrbitCamera;
import thalweg.desktop.surface.camera.OrbitPose;
import thalweg.desktop.theme.RunColor;
import thalweg.desktop.widget.PictureImage;
import thalweg.figure.Theme;
import thalweg.figure.contour.ProjectedContours;

/// The ground as JavaFX paints it in space, seen through a camera: what stands in the world and
/// need not be painted while runs go on, which is base plane, terrain and the planes that cut it.
/// All keep their colours from every side; the sunlight is in the terrain's picture.
final class SurfacePicture extends Group {
  private final BasePlane floor;
  private final Group terrain = new Group();
  private final Group planes = new Group();
  private final Group world;
  private final OrbitCamera camera = new OrbitCamera();
  private SubScene scene;

  SurfacePicture(BasePlane floor) {
    this.floor = floor;
    // What is seen through stands last, or it would hide what comes after it.
    world = new Group(floor, terrain, planes, new AmbientLight(Color.WHITE));
    scene = sceneOf(world, camera, false);
    setManaged(false);
    getChildren().add(scene);
  }

  private static SubScene sceneOf(Group world, OrbitCamera camera, boolean smooth) {
    SubScene made =
        new SubScene(
            world, 1, 1, true, smooth ? SceneAntialiasing.BALANCED : SceneAntialiasing.DISABLED);
    made.setCamera(camera);
    return made;
  }

  /// Smoothes edges or leaves them as they are.
  void setSmooth(boolean smooth) {
    SubScene old = scene;
    old.setCamera(null);
    old.setRoot(new Group());
    scene = sceneOf(world, camera, smooth);
    scene.setFill(old.getFill());
    fit(old.getWidth(), old.getHeight());
    getChildren().setAll(scene);
  }

  /// Takes a size, in device-independent pixels.
  void fit(double width, double height) {
    scene.setWidth(Math.max(1, width));
    scene.setHeight(Math.max(1, height));
  }

  /// Another ground stands there.
  void showGround(SurfaceModel ground) {
    if (!SurfaceMesh.isPainted(ground.mesh())) {
      SurfaceMesh.paint(ground.mesh(), PictureImage.of(ground.texture()));
    }
    terrain.getChildren().setAll(ground.mesh());
  }

  /// The colour behind the ground.
  void showTheme(Theme theme) {
    scene.setFill(RunColor.of(theme.panel()));
  }

  /// The base plane beneath the surface.
  ///
  /// @param lined whether the contour lines are projected onto it
  void showFloor(SurfaceModel ground, boolean lined, Theme theme) {
    floor.paint(ground.frame().domain(), lined ? ground.contours() : ProjectedContours.NONE, theme);
  }

  /// Replaces the planes with which the probe cuts the ground.
  void showPlanes(List<MeshView> cuts) {
    planes.getChildren().setAll(cuts);
  }

  /// Looks from a pose.
  void setPose(OrbitPose pose) {
    camera.take(pose);
    floor.seenFrom(pose.elevation());
  }
}
