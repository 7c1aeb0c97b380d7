package thalweg.network;

/// How far an output is from its target, as a function of the output, with its first and second
/// derivative. Conventions are PyTorch's: a training loss is the mean over the points.
public enum Loss {
  /// `(z - y)^2`: PyTorch's `MSELoss`.
  SQUARED_ERROR {
    @Override
    double value(double output, double target) {
      double error = output - target;
      return error * error;
    }

    @Override
    double slope(double output, double target) {
      return 2 * (output - target);
    }

    @Override
    double curvature(double output) {
      return 2;
    }

    @Override
    boolean accepts(double target) {
      return true;
    }
  },
  /// `-y log(sigma(z)) - (1 - y) log(1 - sigma(z))` of a logit z and a target from 0 to 1:
  /// PyTorch's `BCEWithLogitsLoss`. In a form that neither overflows nor loses digits for large
  /// magnitudes of z.
  CROSS_ENTROPY {
    @Override
    double value(double output, double target) {
      return Math.max(output, 0) - output * target + Math.log1p(Math.exp(-Math.abs(output)));
    }

    @Override
    double slope(double output, double target) {
      double small = Math.exp(-Math.abs(output));
      return (output >= 0 ? 1 / (1 + small) : small / (1 + small)) - target;
    }

    @Override
    double curvature(double output) {
      double small = Math.exp(-Math.abs(output));
      return small / ((1 + small) * (1 + small));
    }

    @Override
    boolean accepts(double target) {
      return target >= 0 && target <= 1;
    }
  };

  /// The loss of one output.
  abstract double value(double output, double target);

  /// Its derivative by the output.
  abstract double slope(double output, double target);

  /// Its second derivative by the output; it does not depend on the target.
  abstract double curvature(double output);

  /// Whether an output can be compared with that target.
  abstract boolean accepts(double target);
}
