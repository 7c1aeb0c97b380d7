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

/// Plain gradient descent.
///
/// `theta <- theta - eta g`
///
/// With gradient noise this is what practice calls SGD. Cauchy, *Méthode générale pour la
/// résolution des systèmes d'équations simultanées* (1847).
///
/// @param learningRate eta
@Named(id = "gradient-descent", name = "Gradient descent", brief = "GD")
@RateScale(unit = RateUnit.GRADIENT, share = 0.1)
@Rule(name = "gradient", says = "g = gradient(theta)", role = Role.GRADIENT)
@Rule(name = "step", says = "theta = theta - eta*g", role = Role.STEP)
public record GradientDescent(
    @Setting(symbol = "η", standard = 0.01, kind = Kind.RATE) double learningRate)
    implements Optimizer {

  /// Checks the settings.
  ///
  /// @throws IllegalArgumentException if one is outside its allowed interval
  public GradientDescent {
    RecordSettings.check(GradientDescent.class, learningRate);
  }

  /// theta is multiplied by `1 - eta lambda` at each step.
  @Override
  public OptionalDouble stabilityLimit(double curvature) {
    return OptionalDouble.of(2 / curvature);
  }

  @Override
  public Stepper stepper(int dimension) {
    double[] gradient = new double[dimension];
    return new Stepper() {
      @Override
      public void step(double[] point, double rate, Oracle oracle) {
        oracle.gradient(point, gradient);
        for (int i = 0; i < point.length; i++) {
          point[i] -= rate * gradient[i];
        }
      }

      @Override
      public List<StateVector> state() {
        return List.of();
      }
    };
  }
}
