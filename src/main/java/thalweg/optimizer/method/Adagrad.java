package thalweg.optimizer.method;

import java.util.Arrays;
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

/// AdaGrad: each coordinate's step is divided by the root of the sum of all its squared gradients,
/// so that steps only ever shorten.
///
/// `s <- s + g^2`, from `s = s0`; `theta <- theta - eta g / (sqrt(s) + eps)`
///
/// Duchi, Hazan and Singer, *Adaptive subgradient methods for online learning and stochastic
/// optimization* (2011). Keras and TensorFlow start from `s0 = 0.1` and add epsilon inside the
/// root.
///
/// @param learningRate eta
/// @param epsilon eps, added outside the root
/// @param initialAccumulator s0, what the sum starts from
@Named(id = "adagrad", name = "AdaGrad")
@RateScale(unit = RateUnit.LENGTH, share = 0.02)
@Rule(name = "gradient", says = "g = gradient(theta)", role = Role.GRADIENT)
@Rule(name = "sum of squares", says = "s = s + g^2")
@Rule(name = "step", says = "theta = theta - eta*g/(sqrt(s) + epsilon)", role = Role.STEP)
public record Adagrad(
    @Setting(symbol = "η", standard = 0.01, kind = Kind.RATE) double learningRate,
    @Setting(symbol = "ε", standard = 1e-10, kind = Kind.EPSILON) double epsilon,
    @Setting(symbol = "s₀", standard = 0, kind = Kind.AMOUNT) double initialAccumulator)
    implements Optimizer {

  /// Checks the settings.
  ///
  /// @throws IllegalArgumentException if one is outside its allowed interval
  public Adagrad {
    RecordSettings.check(Adagrad.class, learningRate, epsilon, initialAccumulator);
  }

  @Override
  public Stepper stepper(int dimension) {
    double[] gradient = new double[dimension];
    double[] sum = new double[dimension];
    Arrays.fill(sum, initialAccumulator);
    return new Stepper() {
      @Override
      public void step(double[] point, double rate, Oracle oracle) {
        oracle.gradient(point, gradient);
        for (int i = 0; i < point.length; i++) {
          double g = gradient[i];
          sum[i] += g * g;
          point[i] -= rate * (g / (Math.sqrt(sum[i]) + epsilon));
        }
      }

      @Override
      public List<StateVector> state() {
        return List.of(new StateVector("sum of squared gradients", "s", sum));
      }
    };
  }
}
