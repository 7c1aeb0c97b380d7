package thalweg.optimizer.method;

import java.util.List;
import thalweg.optimizer.Optimizer;
import thalweg.optimizer.Oracle;
import thalweg.optimizer.StateVector;
import thalweg.optimizer.Stepper;
import thalweg.optimizer.rule.Role;
import thalweg.optimizer.rule.Rule;
import thalweg.optimizer.setting.Named;
import thalweg.optimizer.setting.RateScale;
import thalweg.optimizer.setting.RateUnit;
import thalweg.optimizer.setting.RecordSettings;
import thalweg.optimizer.setting.Setting;
import thalweg.optimizer.setting.Setting.Kind;

/// AMSGrad: Adam with a second moment that never falls, so that a rare large gradient is not
/// forgotten.
///
/// `m`, `v` as in Adam; `w <- max(w, v)`; `theta <- theta - eta m^ / (sqrt(w / (1 - beta2^t)) +
/// eps)`
///
/// Reddi, Kale and Kumar, *On the convergence of Adam and beyond* (2018). The maximum is taken of
/// the raw `v` and corrected afterwards, as PyTorch does; the paper corrects neither moment, and
/// optax takes the maximum of the corrected `v^`.
///
/// @param learningRate eta
/// @param beta1 decay of the first moment
/// @param beta2 decay of the second moment
/// @param epsilon eps, added outside the root, after the bias correction
@Named(id = "amsgrad", name = "AMSGrad")
@RateScale(unit = RateUnit.LENGTH, share = 0.005)
@Rule(name = "gradient", says = "g = gradient(theta)", role = Role.GRADIENT)
@Rule(name = "first moment", says = "m = beta1*m + (1 - beta1)*g", role = Role.VELOCITY)
@Rule(name = "second moment", says = "v = beta2*v + (1 - beta2)*g^2")
@Rule(name = "largest v", says = "w = max(w, v)")
@Rule(name = "corrected m", says = "mhat = m/(1 - beta1^t)", role = Role.VELOCITY)
@Rule(name = "corrected w", says = "what = w/(1 - beta2^t)")
@Rule(name = "step", says = "theta = theta - eta*mhat/(sqrt(what) + epsilon)", role = Role.STEP)
public record Amsgrad(
    @Setting(symbol = "η", standard = 0.001, kind = Kind.RATE) double learningRate,
    @Setting(symbol = "β₁", standard = 0.9, kind = Kind.DECAY) double beta1,
    @Setting(symbol = "β₂", standard = 0.999, kind = Kind.DECAY) double beta2,
    @Setting(symbol = "ε", standard = 1e-8, kind = Kind.EPSILON) double epsilon)
    implements Optimizer {

  /// Checks the settings.
  ///
  /// @throws IllegalArgumentException if one is outside its allowed interval
  public Amsgrad {
    RecordSettings.check(Amsgrad.class, learningRate, beta1, beta2, epsilon);
  }

  @Override
  public Stepper stepper(int dimension) {
    return new Maximal(dimension);
  }

  private final class Maximal extends Moments {
    private final double[] largest;

    Maximal(int dimension) {
      super(dimension);
      largest = new double[dimension];
    }

    @Override
    public void step(double[] point, double rate, Oracle oracle) {
      remember(point, oracle, beta1, beta2);
      double firstRate = rate / correction(beta1);
      double secondRoot = Math.sqrt(correction(beta2));
      for (int i = 0; i < point.length; i++) {
        largest[i] = Math.max(largest[i], second[i]);
        point[i] -= firstRate * (first[i] / (Math.sqrt(largest[i]) / secondRoot + epsilon));
      }
    }

    @Override
    public List<StateVector> state() {
      return List.of(
          new StateVector("first moment", "m", first),
          new StateVector("second moment", "v", second),
          new StateVector("largest second moment", "w", largest));
    }
  }
}
