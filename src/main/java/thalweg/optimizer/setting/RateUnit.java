package thalweg.optimizer.setting;

/// What a method multiplies its learning rate by, which tells how a rate must be chosen for a step
/// to be neither lost nor invisible.
public enum RateUnit {
  /// The gradient: the rate is measured in the inverse of a curvature, above which it oscillates.
  GRADIENT {
    @Override
    public double rate(double share, double curvature, double width, double standard) {
      return share / curvature;
    }
  },
  /// A direction whose components are about 1: the rate is the length of a step.
  LENGTH {
    @Override
    public double rate(double share, double curvature, double width, double standard) {
      return share * width;
    }
  },
  /// First the gradient and then a direction: the rate must suit both.
  GRADIENT_THEN_LENGTH {
    @Override
    public double rate(double share, double curvature, double width, double standard) {
      return Math.min(
          GRADIENT.rate(share, curvature, width, standard),
          LENGTH.rate(share, curvature, width, standard));
    }
  },
  /// A step that already has its length: the rate is a share of it.
  STEP {
    @Override
    public double rate(double share, double curvature, double width, double standard) {
      return share * standard;
    }
  };

  /// A rate for a landscape that suggests none.
  public abstract double rate(double share, double curvature, double width, double standard);
}
