package thalweg.desktop.surface;

import javafx.geometry.Point3D;
import thalweg.landscape.HeightField;

/// Says what the ground hides from an eye, by walking from a place over the heights towards the
/// eye: a few hundred nanoseconds a place, where picking takes tens of microseconds.
///
/// @param field the heights of the mesh
/// @param frame where they stand in the world
/// @param eye where one looks from, in world coordinates
record Sightlines(HeightField field, WorldFrame frame, Point3D eye) {
  /// In world units, along the floor: about a side of one of the mesh's squares.
  private static final double STRIDE = 0.015;

  /// How far the ground must stand out above the line of sight, in world units, before a place on
  /// the ground itself counts as hidden: the mesh bends from square to square.
  private static final double SLACK = 0.008;

  /// Whether the ground stands between a place and the eye.
  ///
  /// @param place on the ground or above it, in world coordinates
  boolean hide(Point3D place) {
    Point3D way = eye.subtract(place);
    double stride = STRIDE / Math.max(Math.hypot(way.getX(), way.getZ()), STRIDE);
    for (double share = stride; share < 1; share += stride) {
      double x = place.getX() + share * way.getX();
      double y = place.getY() + share * way.getY();
      double z = place.getZ() + share * way.getZ();
      if (Math.abs(x) > 1 || Math.abs(z) > 1 || y < -WorldFrame.TOP) {
        return false;
      }
      double ground = frame.worldY(field.interpolated(frame.domainX(x), frame.domainY(z)));
      if (ground < y - SLACK) {
        return true;
      }
    }
    return false;
  }
}
