package thalweg.optimizer.setting;

/// What a method multiplies its learning rate by, which tells how a rate must be chosen for a step
/// to be neither lost nor invisible.
public enum RateUnit {
  /// The gradient: the rate is measured in the inverse of a curvature, above which it oscillates.
  GRADIENT {
    @Override
    public double rate(double share, TypicalGround ground, double standard) {
      return share / ground.curvature();
    }
  },
  /// A direction whose components are about 1: the rate is the length of a step.
  LENGTH {
    @Override
    public double rate(double share, TypicalGround ground, double standard) {
      return share * ground.width();
    }
  },
  /// The gradient for a few steps, in which no curvature makes it oscillate, and then such a
  /// direction: the first step and the later ones are no longer than a share of the width.
  GRADIENT_THEN_LENGTH {
    @Override
    public double rate(double share, TypicalGround ground, double standard) {
      return share * ground.width() / Math.max(1, ground.slope());
    }
  },
  /// A step that already has its length: the rate is a share of it.
  STEP {
    @Override
    public double rate(double share, TypicalGround ground, double standard) {
      return share * standard;
    }
  };

  /// A rate for a landscape that suggests none.
  public abstract double rate(double share, TypicalGround ground, double standard);
}
