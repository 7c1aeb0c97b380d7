package thalweg.desktop.surface;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point3D;
import javafx.scene.AmbientLight;
import javafx.scene.DirectionalLight;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.paint.PhongMaterial;
import javafx.scene.shape.MeshView;
import javafx.scene.shape.Sphere;
import thalweg.desktop.theme.RunColor;
import thalweg.figure.RunStyle;
import thalweg.figure.Theme;
import thalweg.landscape.HeightField;
import thalweg.race.Trajectory;

/// What stands in the world: terrain, floor, trails, heads and the lights. Terrain and heads are
/// shaded; trails and floor keep their colours from every side.
final class SurfaceScene extends Group {
  private static final double HEAD_RADIUS = 0.026;

  private final Group terrain = new Group();
  private final Group trails = new Group();
  private final Group planes = new Group();
  private final Group heads = new Group();
  private final Floor floor = new Floor();

  SurfaceScene() {
    AmbientLight sky = new AmbientLight(Color.gray(0.72));
    DirectionalLight sun = new DirectionalLight(Color.gray(0.48));
    sun.setDirection(new Point3D(0.5, 0.8, 0.3));
    sky.getScope().addAll(terrain, heads);
    sun.getScope().addAll(terrain, heads);
    AmbientLight plain = new AmbientLight(Color.WHITE);
    plain.getScope().addAll(floor, planes, trails);
    // What is seen through stands last, or it would hide what comes after it.
    getChildren().addAll(floor, terrain, trails, heads, planes, sky, sun, plain);
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

  /// Replaces all trails and heads.
  void showTrails(List<Trail.Geometry> geometries) {
    trails.getChildren().setAll(geometries.stream().map(Trail::new).toList());
    List<Sphere> balls = new ArrayList<>();
    for (Trail.Geometry geometry : geometries) {
      balls.add(head(geometry.style()));
    }
    heads.getChildren().setAll(balls);
  }

  private static Sphere head(RunStyle style) {
    PhongMaterial material = new PhongMaterial(RunColor.of(style.onTerrain()));
    material.setSpecularColor(Color.gray(0.5));
    material.setSpecularPower(24);
    Sphere ball = new Sphere(HEAD_RADIUS, 20);
    ball.setMaterial(material);
    ball.setMouseTransparent(true);
    return ball;
  }

  /// Moves heads and trails to a step.
  void showStep(List<Trajectory> trajectories, int playhead, HeightField field, WorldFrame frame) {
    for (int i = 0; i < trails.getChildren().size(); i++) {
      ((Trail) trails.getChildren().get(i)).uncover(playhead);
      Trajectory trajectory = trajectories.get(i);
      Sphere ball = (Sphere) heads.getChildren().get(i);
      boolean shown = trajectory.length() > 0;
      if (shown) {
        int step = trajectory.lastStep(playhead);
        double x = trajectory.x(step);
        double y = trajectory.y(step);
        shown = frame.domain().contains(x, y);
        Point3D at = frame.world(x, y, field.exact(x, y));
        ball.setTranslateX(at.getX());
        ball.setTranslateY(at.getY() - HEAD_RADIUS / 2);
        ball.setTranslateZ(at.getZ());
      }
      ball.setVisible(shown);
    }
  }
}
