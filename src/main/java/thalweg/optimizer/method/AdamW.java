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

/// AdamW: Adam that also shrinks theta itself, apart from the gradient and undivided by its size.
///
/// `theta <- theta - eta lambda theta`, then a step of Adam.
///
/// Loshchilov and Hutter, *Decoupled weight decay regularization* (2019). The paper multiplies
/// lambda by the schedule alone, PyTorch and Keras by the scheduled learning rate, as here. Keras
/// defaults to lambda 0.004, optax to 0.0001.
///
/// @param learningRate eta
/// @param beta1 decay of the first moment
/// @param beta2 decay of the second moment
/// @param epsilon eps, added outside the root, after the bias correction
/// @param weightDecay lambda, pulls theta towards the origin
@Named(id = "adamw", name = "AdamW")
@RateScale(unit = RateUnit.LENGTH, share = 0.005)
@Rule(name = "gradient", says = "g = gradient(theta)", role = Role.GRADIENT)
@Rule(name = "first moment", says = "m = beta1*m + (1 - beta1)*g", role = Role.VELOCITY)
@Rule(name = "second moment", says = "v = beta2*v + (1 - beta2)*g^2")
@Rule(name = "corrected m", says = "mhat = m/(1 - beta1^t)", role = Role.VELOCITY)
@Rule(name = "corrected v", says = "vhat = v/(1 - beta2^t)")
@Rule(name = "weight decay", says = "theta = theta - eta*weightDecay*theta", role = Role.STEP)
@Rule(name = "step", says = "theta = theta - eta*mhat/(sqrt(vhat) + epsilon)", role = Role.STEP)
public record AdamW(
    @Setting(symbol = "η", standard = 0.001, kind = Kind.RATE) double learningRate,
    @Setting(symbol = "β₁", standard = 0.9, kind = Kind.DECAY) double beta1,
    @Setting(symbol = "β₂", standard = 0.999, kind = Kind.DECAY) double beta2,
    @Setting(symbol = "ε", standard = 1e-8, kind = Kind.EPSILON) double epsilon,
    @Setting(symbol = "λ", standard = 0.01, kind = Kind.AMOUNT) double weightDecay)
    implements Optimizer {

  /// Checks the settings.
  ///
  /// @throws IllegalArgumentException if one is outside its allowed interval
  public AdamW {
    RecordSettings.check(AdamW.class, learningRate, beta1, beta2, epsilon, weightDecay);
  }

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
        double kept = 1 - rate * weightDecay;
        double firstRate = rate / correction(beta1);
        double secondRoot = Math.sqrt(correction(beta2));
        for (int i = 0; i < point.length; i++) {
          double step = first[i] / (Math.sqrt(second[i]) / secondRoot + epsilon);
          point[i] = kept * point[i] - firstRate * step;
        }
      }
    };
  }
}
