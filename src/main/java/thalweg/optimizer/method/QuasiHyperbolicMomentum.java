package thalweg.optimizer.method;

import java.util.List;
import java.util.OptionalDouble;
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

/// Quasi-hyperbolic momentum: a weighted mean of a plain gradient step and a step of momentum.
///
/// `b <- beta b + (1 - beta) g`, from `b = 0`; `theta <- theta - eta ((1 - nu) g + nu b)`
///
/// Ma and Yarats, *Quasi-hyperbolic momentum and Adam for deep learning* (2019). Neither PyTorch
/// nor Keras has it; the authors' package qhoptim is written for PyTorch and agrees. Because `b` is
/// an average, a learning rate of momentum is divided by `1 - mu` here.
///
/// @param learningRate eta
/// @param beta decay of the averaged gradient
/// @param nu the share of the average in the step: 0 is gradient descent, 1 is momentum
@Named(id = "qhm", name = "QHM")
@RateScale(unit = RateUnit.GRADIENT, share = 0.2)
@Rule(name = "gradient", says = "g = gradient(theta)", role = Role.GRADIENT)
@Rule(name = "mean gradient", says = "b = beta*b + (1 - beta)*g", role = Role.VELOCITY)
@Rule(name = "step", says = "theta = theta - eta*((1 - nu)*g + nu*b)", role = Role.STEP)
public record QuasiHyperbolicMomentum(
    @Setting(symbol = "η", standard = 0.01, kind = Kind.RATE) double learningRate,
    @Setting(symbol = "β", standard = 0.99, kind = Kind.DECAY) double beta,
    @Setting(symbol = "ν", standard = 0.7, kind = Kind.SHARE) double nu)
    implements Optimizer {

  /// Checks the settings.
  ///
  /// @throws IllegalArgumentException if one is outside its allowed interval
  public QuasiHyperbolicMomentum {
    RecordSettings.check(QuasiHyperbolicMomentum.class, learningRate, beta, nu);
  }

  /// The steps are stable where the roots of `z^2 - (1 + beta - (1 - nu beta) eta lambda) z + beta
  /// (1 - (1 - nu) eta lambda)` lie inside the unit circle; above the limit one is less than -1.
  @Override
  public OptionalDouble stabilityLimit(double curvature) {
    return OptionalDouble.of(2 * (1 + beta) / ((1 + beta - 2 * nu * beta) * curvature));
  }

  @Override
  public Stepper stepper(int dimension) {
    double[] gradient = new double[dimension];
    double[] average = new double[dimension];
    return new Stepper() {
      @Override
      public void step(double[] point, double rate, Oracle oracle) {
        oracle.gradient(point, gradient);
        for (int i = 0; i < point.length; i++) {
          double g = gradient[i];
          average[i] = beta * average[i] + (1 - beta) * g;
          point[i] -= rate * ((1 - nu) * g + nu * average[i]);
        }
      }

      @Override
      public List<StateVector> state() {
        return List.of(new StateVector("averaged gradient", "b", average));
      }
    };
  }
}
