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

/// Sharpness-aware minimization: gradient descent with the gradient of the worst place nearby, so
/// that it prefers wide minima to narrow ones.
///
/// `a = rho g / norm(g)`; `theta <- theta - eta g(theta + a)`
///
/// Foret et al., *Sharpness-aware minimization for efficiently improving generalization* (2021),
/// with gradient descent as its base method. Asks for two gradients a step. Neither PyTorch nor
/// Keras's optimizers have it; the common implementation for PyTorch adds 1e-12 to the norm, here
/// `a` is 0 where the gradient is.
///
/// @param learningRate eta
/// @param radius rho, how far away the worst place is looked for
@Named(id = "sam", name = "SAM")
@RateScale(unit = RateUnit.GRADIENT, share = 0.1)
@Rule(name = "gradient", says = "g = gradient(theta)", role = Role.GRADIENT)
@Rule(name = "size", says = "n = sqrt(g_x^2 + g_y^2)", shown = "norm(g)")
@Rule(name = "ascent", says = "a = radius*g/n", role = Role.LOOK, when = "n")
@Rule(name = "ascent", says = "a = 0*g", role = Role.LOOK, unless = "n")
@Rule(name = "worst gradient", says = "g = gradient(theta + a)", role = Role.GRADIENT)
@Rule(name = "step", says = "theta = theta - eta*g", role = Role.STEP)
public record Sam(
    @Setting(symbol = "η", standard = 0.01, kind = Kind.RATE) double learningRate,
    @Setting(symbol = "ρ", standard = 0.05, kind = Kind.MAGNITUDE) double radius)
    implements Optimizer {

  /// Checks the settings.
  ///
  /// @throws IllegalArgumentException if one is outside its allowed interval
  public Sam {
    RecordSettings.check(Sam.class, learningRate, radius);
  }

  @Override
  public boolean elementwise() {
    return false;
  }

  /// That of gradient descent: the place where the gradient is asked for is never farther than rho
  /// from where the run stands.
  @Override
  public OptionalDouble stabilityLimit(double curvature) {
    return OptionalDouble.of(2 / curvature);
  }

  @Override
  public Stepper stepper(int dimension) {
    return new Ascent(dimension);
  }

  private final class Ascent implements Stepper {
    private final double[] gradient;
    private final double[] worst;
    private final double[] ascent;

    Ascent(int dimension) {
      gradient = new double[dimension];
      worst = new double[dimension];
      ascent = new double[dimension];
    }

    @Override
    public void step(double[] point, double rate, Oracle oracle) {
      oracle.gradient(point, gradient);
      double norm = Vectors.norm(gradient);
      double share = norm > 0 ? radius / norm : 0;
      for (int i = 0; i < point.length; i++) {
        ascent[i] = share * gradient[i];
        worst[i] = point[i] + ascent[i];
      }
      oracle.gradient(worst, gradient);
      for (int i = 0; i < point.length; i++) {
        point[i] -= rate * gradient[i];
      }
    }

    @Override
    public List<StateVector> state() {
      return List.of(
          new StateVector("ascent", "a", ascent),
          new StateVector("gradient at the worst place", "g", gradient));
    }
  }
}
