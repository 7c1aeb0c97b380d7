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

/// What stands in the world: terrain, floor, trails, heads and the lights. Heads are shaded; all
/// else keeps its colours from every side.
final class SurfaceScene extends Group {
  private static final double HEAD_RADIUS = 0.026;

  /// A move too short to be seen is not made: it would have the whole surface painted anew.
  private static final double LEAST_MOVE = 1e-4;

  private final Group terrain = new Group();
  private final Group trails = new Group();
  private final Group planes = new Group();
  private final Group heads = new Group();
  private final Floor floor = new Floor();
  private Uncovering uncovering = new Uncovering(0, 0);

  SurfaceScene() {
    AmbientLight sky = new AmbientLight(Color.gray(Sunlight.SKY));
    DirectionalLight sun = new DirectionalLight(Color.gray(Sunlight.SUN));
    sun.setDirection(Sunlight.DIRECTION);
    sky.getScope().add(heads);
    sun.getScope().add(heads);
    AmbientLight plain = new AmbientLight(Color.WHITE);
    plain.getScope().addAll(floor, terrain, planes, trails);
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
  ///
  /// @param steps the budget of their race
  /// @param last the step from which on none of them grows any more
  void showTrails(List<Trail.Geometry> geometries, int steps, double last) {
    uncovering = new Uncovering(steps, last);
    trails
        .getChildren()
        .setAll(
            geometries.stream().map(each -> new Trail(each, uncovering.imageProperty())).toList());
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
    uncovering.show(playhead);
    for (int i = 0; i < trails.getChildren().size(); i++) {
      Trajectory trajectory = trajectories.get(i);
      Sphere ball = (Sphere) heads.getChildren().get(i);
      boolean shown = trajectory.length() > 0;
      if (shown) {
        int step = trajectory.lastStep(playhead);
        double x = trajectory.x(step);
        double y = trajectory.y(step);
        shown = frame.domain().contains(x, y);
        Point3D at = frame.world(x, y, field.exact(x, y));
        move(ball, at.subtract(0, HEAD_RADIUS / 2, 0));
      }
      ball.setVisible(shown);
    }
  }

  private static void move(Sphere ball, Point3D to) {
    if (to.distance(ball.getTranslateX(), ball.getTranslateY(), ball.getTranslateZ())
        > LEAST_MOVE) {
      ball.setTranslateX(to.getX());
      ball.setTranslateY(to.getY());
      ball.setTranslateZ(to.getZ());
    }
  }
}
