package thalweg.optimizer.method;

import thalweg.optimizer.Optimizer;
import thalweg.optimizer.Oracle;
import thalweg.optimizer.Stepper;
import thalweg.optimizer.rule.Role;
import thalweg.optimizer.rule.Rule;
import thalweg.optimizer.setting.Named;
import thalweg.optimizer.setting.RateScale;
import thalweg.optimizer.setting.RateUnit;
import thalweg.optimizer.setting.RecordSettings;
import thalweg.optimizer.setting.Setting;
import thalweg.optimizer.setting.Setting.Kind;

/// Rectified Adam: plain momentum until the second moment has seen enough to be trusted, and then
/// Adam with its step shortened by how much that trust is worth.
///
/// `m`, `v` as in Adam; `R = 2 / (1 - beta2) - 1`; `r = R - 2 t beta2^t / (1 - beta2^t)`; where `r
/// > 5`, `c = sqrt((r - 4) (r - 2) R / ((R - 4) (R - 2) r))` and `theta <- theta - eta c m^ sqrt(1
/// - beta2^t) / (sqrt(v) + eps)`; before that, `theta <- theta - eta m^`
///
/// Liu et al., *On the variance of the adaptive learning rate and beyond* (2020). PyTorch adds
/// epsilon before the correction of `v`, optax after it; optax trusts from `r >= 5`.
///
/// @param learningRate eta
/// @param beta1 decay of the first moment
/// @param beta2 decay of the second moment
/// @param epsilon eps, added to the root of the second moment before its bias correction
@Named(id = "radam", name = "RAdam")
@RateScale(unit = RateUnit.GRADIENT_THEN_LENGTH, share = 0.03)
@Rule(name = "gradient", says = "g = gradient(theta)", role = Role.GRADIENT)
@Rule(name = "first moment", says = "m = beta1*m + (1 - beta1)*g", role = Role.VELOCITY)
@Rule(name = "second moment", says = "v = beta2*v + (1 - beta2)*g^2")
@Rule(name = "corrected m", says = "mhat = m/(1 - beta1^t)", role = Role.VELOCITY)
@Rule(name = "longest memory", says = "R = 2/(1 - beta2) - 1")
@Rule(name = "memory", says = "r = R - 2*t*beta2^t/(1 - beta2^t)")
@Rule(
    name = "rectification",
    says = "c = sqrt((r - 4)*(r - 2)*R/((R - 4)*(R - 2)*r))",
    when = "r - 5")
@Rule(name = "trusted scale", says = "l = c*sqrt(1 - beta2^t)/(sqrt(v) + epsilon)", when = "r - 5")
@Rule(name = "step", says = "theta = theta - eta*l*mhat", role = Role.STEP, when = "r - 5")
@Rule(name = "step", says = "theta = theta - eta*mhat", role = Role.STEP, unless = "r - 5")
public record Radam(
    @Setting(symbol = "η", standard = 0.001, kind = Kind.RATE) double learningRate,
    @Setting(symbol = "β₁", standard = 0.9, kind = Kind.DECAY) double beta1,
    @Setting(symbol = "β₂", standard = 0.999, kind = Kind.DECAY) double beta2,
    @Setting(symbol = "ε", standard = 1e-8, kind = Kind.EPSILON) double epsilon)
    implements Optimizer {

  /// Checks the settings.
  ///
  /// @throws IllegalArgumentException if one is outside its allowed interval
  public Radam {
    RecordSettings.check(Radam.class, learningRate, beta1, beta2, epsilon);
  }

  /// Up to this length of the average that the second moment stands for, it is not trusted.
  private static final double UNTRUSTED = 5;

  @Override
  public boolean isRestlessWhenFast() {
    return true;
  }

  @Override
  public Stepper stepper(int dimension) {
    return new Moments(dimension) {
      @Override
      public void step(double[] point, double rate, Oracle oracle) {
        remember(point, oracle, beta1, beta2);
        double firstRate = rate / correction(beta1);
        double trust = rectification(t);
        if (trust > 0) {
          double adaptiveRate = firstRate * trust * Math.sqrt(correction(beta2));
          for (int i = 0; i < point.length; i++) {
            point[i] -= adaptiveRate * (first[i] / (Math.sqrt(second[i]) + epsilon));
          }
        } else {
          for (int i = 0; i < point.length; i++) {
            point[i] -= firstRate * first[i];
          }
        }
      }
    };
  }

  /// c of the rule at a step; 0 where the second moment is not trusted yet.
  private double rectification(int t) {
    double power = Math.pow(beta2, t);
    double most = 2 / (1 - beta2) - 1;
    double length = most - 2 * t * power / (1 - power);
    return length <= UNTRUSTED
        ? 0
        : Math.sqrt((length - 4) * (length - 2) * most / ((most - 4) * (most - 2) * length));
  }
}
