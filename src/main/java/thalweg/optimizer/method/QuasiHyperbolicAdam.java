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

/// Quasi-hyperbolic Adam: Adam with weighted means of the plain gradient and the moments in
/// numerator and denominator.
///
/// `m`, `v` as in Adam; `theta <- theta - eta ((1 - nu1) g + nu1 m^) / (sqrt((1 - nu2) g^2 + nu2
/// v^)
/// + eps)`
///
/// Ma and Yarats, *Quasi-hyperbolic momentum and Adam for deep learning* (2019). Neither PyTorch
/// nor Keras has it; the authors' package qhoptim defaults to the shares and decays given here.
///
/// @param learningRate eta
/// @param beta1 decay of the first moment
/// @param beta2 decay of the second moment
/// @param epsilon eps, added outside the root, after the bias correction
/// @param nu1 the share of the first moment in the numerator; 1 with nu2 = 1 is Adam
/// @param nu2 the share of the second moment in the denominator
@Named(id = "qhadam", name = "QHAdam")
@RateScale(unit = RateUnit.LENGTH, share = 0.005)
@Rule(name = "gradient", says = "g = gradient(theta)", role = Role.GRADIENT)
@Rule(name = "first moment", says = "m = beta1*m + (1 - beta1)*g", role = Role.VELOCITY)
@Rule(name = "second moment", says = "v = beta2*v + (1 - beta2)*g^2")
@Rule(name = "corrected m", says = "mhat = m/(1 - beta1^t)", role = Role.VELOCITY)
@Rule(name = "corrected v", says = "vhat = v/(1 - beta2^t)")
@Rule(name = "mixed gradient", says = "n = (1 - nu1)*g + nu1*mhat", role = Role.VELOCITY)
@Rule(name = "mixed square", says = "q = (1 - nu2)*g^2 + nu2*vhat")
@Rule(name = "step", says = "theta = theta - eta*n/(sqrt(q) + epsilon)", role = Role.STEP)
public record QuasiHyperbolicAdam(
    @Setting(symbol = "η", standard = 0.001, kind = Kind.RATE) double learningRate,
    @Setting(symbol = "β₁", standard = 0.995, kind = Kind.DECAY) double beta1,
    @Setting(symbol = "β₂", standard = 0.999, kind = Kind.DECAY) double beta2,
    @Setting(symbol = "ε", standard = 1e-8, kind = Kind.EPSILON) double epsilon,
    @Setting(symbol = "ν₁", standard = 0.7, kind = Kind.SHARE) double nu1,
    @Setting(symbol = "ν₂", standard = 1, kind = Kind.SHARE) double nu2)
    implements Optimizer {

  /// Checks the settings.
  ///
  /// @throws IllegalArgumentException if one is outside its allowed interval
  public QuasiHyperbolicAdam {
    RecordSettings.check(QuasiHyperbolicAdam.class, learningRate, beta1, beta2, epsilon, nu1, nu2);
  }

  @Override
  public boolean isRestless() {
    return true;
  }

  @Override
  public Stepper stepper(int dimension) {
    return new Moments(dimension) {
      @Override
      public void step(double[] point, double rate, Oracle oracle) {
        remember(point, oracle, beta1, beta2);
        double firstCorrection = correction(beta1);
        double secondCorrection = correction(beta2);
        for (int i = 0; i < point.length; i++) {
          double g = gradient[i];
          double numerator = (1 - nu1) * g + nu1 * (first[i] / firstCorrection);
          double square = (1 - nu2) * g * g + nu2 * (second[i] / secondCorrection);
          point[i] -= rate * (numerator / (Math.sqrt(square) + epsilon));
        }
      }
    };
  }
}
