package thalweg.race;

import java.util.Arrays;

/// The columns of a trajectory. One thread appends; what lies before a published length is never
/// written again, so readers need no lock. Growing makes new columns and leaves these to their
/// readers.
final class Columns {
  final double[] x;
  final double[] y;
  final double[] loss;
  final double[] gradientNorm;
  final double[] velocity;
  final double[] learningRate;

  Columns(int capacity) {
    x = new double[capacity];
    y = new double[capacity];
    loss = new double[capacity];
    gradientNorm = new double[capacity];
    velocity = new double[capacity];
    learningRate = new double[capacity];
  }

  private Columns(Columns shorter, int capacity) {
    x = Arrays.copyOf(shorter.x, capacity);
    y = Arrays.copyOf(shorter.y, capacity);
    loss = Arrays.copyOf(shorter.loss, capacity);
    gradientNorm = Arrays.copyOf(shorter.gradientNorm, capacity);
    velocity = Arrays.copyOf(shorter.velocity, capacity);
    learningRate = Arrays.copyOf(shorter.learningRate, capacity);
  }

  int capacity() {
    return x.length;
  }

  /// The same columns with room for more.
  Columns grown(int capacity) {
    return new Columns(this, capacity);
  }
}
