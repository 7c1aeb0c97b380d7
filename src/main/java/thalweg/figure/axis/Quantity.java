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

    // No step has led to the start.
    @Override
    public int first() {
      return 1;
    }
  },
  /// The value of f, usually on a linear axis, as it may be negative.
  LOSS("loss", Scale.LINEAR) {
    @Override
    public double of(Trajectory trajectory, int step) {
      return trajectory.loss(step);
    }
  },
  /// The learning rate in force: what the optimizer is set to, times the schedule's factor. Those
  /// of different methods lie decades apart, so usually on a logarithmic axis.
  LEARNING_RATE("learning-rate", Scale.LOGARITHMIC) {
    @Override
    public double of(Trajectory trajectory, int step) {
      return trajectory.learningRate(step);
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

  /// The first step that has the quantity, 0 or 1.
  public int first() {
    return 0;
  }

  /// The quantity after `step` steps.
  ///
  /// @throws IndexOutOfBoundsException if the trajectory has not come so far
  public abstract double of(Trajectory trajectory, int step);
}
