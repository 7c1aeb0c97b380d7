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

/// AdaMax: Adam with the largest recent gradient in place of the root of the mean square.
///
/// `m <- beta1 m + (1 - beta1) g`; `u <- max(beta2 u, |g| + eps)`; `theta <- theta - eta / (1 -
/// beta1^t) m / u`
///
/// Kingma and Ba, *Adam: A method for stochastic optimization* (2015), section 7.1. The paper has
/// no epsilon; PyTorch adds it inside the maximum, as here, and Keras to the divisor.
///
/// @param learningRate eta
/// @param beta1 decay of the first moment
/// @param beta2 decay of the largest gradient
/// @param epsilon eps, added to the magnitude of the gradient inside the maximum
@Named(id = "adamax", name = "AdaMax")
@RateScale(unit = RateUnit.LENGTH, share = 0.005)
@Rule(name = "gradient", says = "g = gradient(theta)", role = Role.GRADIENT)
@Rule(name = "first moment", says = "m = beta1*m + (1 - beta1)*g", role = Role.VELOCITY)
@Rule(name = "infinity norm", says = "u = max(beta2*u, abs(g) + epsilon)")
@Rule(name = "corrected m", says = "mhat = m/(1 - beta1^t)", role = Role.VELOCITY)
@Rule(name = "step", says = "theta = theta - eta*mhat/u", role = Role.STEP)
public record Adamax(
    @Setting(symbol = "η", standard = 0.002, kind = Kind.RATE) double learningRate,
    @Setting(symbol = "β₁", standard = 0.9, kind = Kind.DECAY) double beta1,
    @Setting(symbol = "β₂", standard = 0.999, kind = Kind.DECAY) double beta2,
    @Setting(symbol = "ε", standard = 1e-8, kind = Kind.EPSILON) double epsilon)
    implements Optimizer {

  /// Checks the settings.
  ///
  /// @throws IllegalArgumentException if one is outside its allowed interval
  public Adamax {
    RecordSettings.check(Adamax.class, learningRate, beta1, beta2, epsilon);
  }

  @Override
  public boolean isRestlessWhenFast() {
    return true;
  }

  @Override
  public Stepper stepper(int dimension) {
    return new Infinity(dimension);
  }

  private final class Infinity implements Stepper {
    private final double[] gradient;
    private final double[] first;
    private final double[] largest;
    private int t;

    Infinity(int dimension) {
      gradient = new double[dimension];
      first = new double[dimension];
      largest = new double[dimension];
    }

    @Override
    public void step(double[] point, double rate, Oracle oracle) {
      oracle.gradient(point, gradient);
      t++;
      double firstRate = rate / (1 - Math.pow(beta1, t));
      for (int i = 0; i < point.length; i++) {
        double g = gradient[i];
        first[i] += (1 - beta1) * (g - first[i]);
        largest[i] = Math.max(beta2 * largest[i], Math.abs(g) + epsilon);
        point[i] -= firstRate * (first[i] / largest[i]);
      }
    }

    @Override
    public List<StateVector> state() {
      return List.of(
          new StateVector("first moment", "m", first),
          new StateVector("infinity norm", "u", largest));
    }
  }
}
