package thalweg.race;

import java.util.Arrays;

/// The columns of a trajectory. One thread appends; what lies before a published length is never
/// written again, so readers need no lock. Growing makes new columns and leaves these to their
/// readers.
///
/// A run that is in the plane at every step has no column of distances from it.
final class TrajectoryColumns {
  private static final int FIRST_CAPACITY = 1025;
  private static final double[] NONE = {};

  final double[] x;
  final double[] y;
  final double[] loss;
  final double[] gradientNorm;
  final double[] velocity;
  final double[] learningRate;
  final double[] distance;

  private TrajectoryColumns(int capacity, boolean leavesThePlane) {
    x = new double[capacity];
    y = new double[capacity];
    loss = new double[capacity];
    gradientNorm = new double[capacity];
    velocity = new double[capacity];
    learningRate = new double[capacity];
    distance = leavesThePlane ? new double[capacity] : NONE;
  }

  private TrajectoryColumns(TrajectoryColumns shorter, int capacity) {
    x = Arrays.copyOf(shorter.x, capacity);
    y = Arrays.copyOf(shorter.y, capacity);
    loss = Arrays.copyOf(shorter.loss, capacity);
    gradientNorm = Arrays.copyOf(shorter.gradientNorm, capacity);
    velocity = Arrays.copyOf(shorter.velocity, capacity);
    learningRate = Arrays.copyOf(shorter.learningRate, capacity);
    distance = shorter.leavesThePlane() ? Arrays.copyOf(shorter.distance, capacity) : NONE;
  }

  /// Room for the beginning of a run that stays in the plane.
  ///
  /// @param steps how many steps it may make
  static TrajectoryColumns inThePlane(int steps) {
    return new TrajectoryColumns(Math.min(steps + 1, FIRST_CAPACITY), false);
  }

  /// Room for the beginning of a run that may leave the plane.
  ///
  /// @param steps how many steps it may make
  static TrajectoryColumns besideThePlane(int steps) {
    return new TrajectoryColumns(Math.min(steps + 1, FIRST_CAPACITY), true);
  }

  int capacity() {
    return x.length;
  }

  /// Whether there are distances from the plane.
  boolean leavesThePlane() {
    return distance.length > 0;
  }

  /// These columns where they have room for a step, or longer ones with the same content.
  ///
  /// @param steps how many steps the run may make
  TrajectoryColumns withRoomFor(int step, int steps) {
    return step < capacity()
        ? this
        : new TrajectoryColumns(this, (int) Math.min(2L * step, steps + 1L));
  }
}
