package thalweg.figure.axis;

import thalweg.race.Trajectory;
import thalweg.text.Text;

/// What a chart shows of a run, step by step.
public enum Quantity {
  /// The Euclidean norm of the gradient, usually on a logarithmic axis.
  GRADIENT_MAGNITUDE("gradient-magnitude", Scale.LOGARITHMIC) {
    @Override
    public double of(Trajectory trajectory, int step) {
      return trajectory.gradientNorm(step);
    }
  },
  /// The distance moved by a step in domain units, usually on a logarithmic axis.
  VELOCITY("velocity", Scale.LOGARITHMIC) {
    @Override
    public double of(Trajectory trajectory, int step) {
      return trajectory.velocity(step);
    }
  },
  /// The value of f, usually on a linear axis, as it may be negative.
  LOSS("loss", Scale.LINEAR) {
    @Override
    public double of(Trajectory trajectory, int step) {
      return trajectory.loss(step);
    }
  };

  private final String key;
  private final Scale scale;

  Quantity(String key, Scale scale) {
    this.key = key;
    this.scale = scale;
  }

  /// The name that a person reads.
  public String label() {
    return Text.of("figure").get(key);
  }

  /// The scale of its axis unless the user chooses.
  public Scale scale() {
    return scale;
  }

  /// The quantity after `step` steps.
  ///
  /// @throws IndexOutOfBoundsException if the trajectory has not come so far
  public abstract double of(Trajectory trajectory, int step);
}
