package thalweg.desktop.surface.camera;

import javafx.animation.Interpolator;

/// A calm move of the camera from one pose to another.
///
/// @param from where it begins
/// @param to where it ends
/// @param begin when it begins, on the clock of [System#nanoTime()]
record CameraTransition(OrbitPose from, OrbitPose to, long begin) {
  private static final double NANOS = 250e6;

  boolean hasEnded(long now) {
    return now - begin >= NANOS;
  }

  OrbitPose pose(long now) {
    return hasEnded(now)
        ? to
        : from.towards(to, Interpolator.EASE_BOTH.interpolate(0.0, 1.0, (now - begin) / NANOS));
  }
}
