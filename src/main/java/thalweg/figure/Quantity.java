package thalweg.figure;

import thalweg.race.Trajectory;
import thalweg.text.Text;

/// What a chart shows of a run, step by step.
public enum Quantity {
  /// The Euclidean norm of the gradient, on a logarithmic axis.
  GRADIENT_MAGNITUDE("gradient-magnitude", true) {
    @Override
    public double of(Trajectory trajectory, int step) {
      return trajectory.gradientNorm(step);
    }
  },
  /// The distance moved by a step in domain units, on a logarithmic axis.
  VELOCITY("velocity", true) {
    @Override
    public double of(Trajectory trajectory, int step) {
      return trajectory.velocity(step);
    }
  },
  /// The value of f, on a linear axis, as it may be negative.
  LOSS("loss", false) {
    @Override
    public double of(Trajectory trajectory, int step) {
      return trajectory.loss(step);
    }
  };

  private final String key;
  private final boolean logarithmic;

  Quantity(String key, boolean logarithmic) {
    this.key = key;
    this.logarithmic = logarithmic;
  }

  /// The name that a person reads.
  public String label() {
    return Text.of("figure").get(key);
  }

  /// Whether equal lengths on its axis are equal ratios.
  public boolean logarithmic() {
    return logarithmic;
  }

  /// The quantity after `step` steps.
  ///
  /// @throws IndexOutOfBoundsException if the trajectory has not come so far
  public abstract double of(Trajectory trajectory, int step);
}
