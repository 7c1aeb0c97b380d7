package thalweg.desktop.surface.camera;

/// A direction from which the whole surface is looked at.
public enum Side {
  /// Along y.
  FRONT(0, 8),
  /// Along x.
  SIDE(-90, 8),
  /// Down.
  TOP(0, 90);

  private final double azimuth;
  private final double elevation;

  /// @param azimuth in degrees
  /// @param elevation in degrees
  Side(double azimuth, double elevation) {
    this.azimuth = Math.toRadians(azimuth);
    this.elevation = Math.toRadians(elevation);
  }

  /// In radians around the vertical axis.
  public double azimuth() {
    return azimuth;
  }

  /// In radians above the ground.
  public double elevation() {
    return elevation;
  }
}
