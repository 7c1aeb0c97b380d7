package thalweg.desktop.surface.camera;

import javafx.scene.PerspectiveCamera;
import javafx.scene.transform.Rotate;
import javafx.scene.transform.Translate;

/// JavaFX's camera, put where a pose says.
public final class OrbitCamera extends PerspectiveCamera {
  private final Translate target = new Translate();
  private final Rotate azimuth = new Rotate(0, Rotate.Y_AXIS);
  private final Rotate elevation = new Rotate(0, Rotate.X_AXIS);
  private final Translate distance = new Translate();

  public OrbitCamera() {
    super(true);
    setFieldOfView(OrbitPose.FIELD_OF_VIEW);
    setNearClip(0.05);
    setFarClip(100);
    getTransforms().addAll(target, azimuth, elevation, distance);
  }

  public void take(OrbitPose pose) {
    target.setX(pose.target().getX());
    target.setY(pose.target().getY());
    target.setZ(pose.target().getZ());
    azimuth.setAngle(Math.toDegrees(pose.azimuth()));
    elevation.setAngle(-Math.toDegrees(pose.elevation()));
    distance.setZ(-pose.distance());
  }
}
