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

/// Gradient descent with momentum: Polyak's heavy ball.
///
/// `b <- mu b + (1 - tau) g`, with `b = g` at the first step; `theta <- theta - eta b`
///
/// Without momentum `b = g` at every step: there is no velocity to dampen, and PyTorch leaves tau
/// out. With momentum, however little, tau counts.
///
/// Polyak, *Some methods of speeding up the convergence of iteration methods* (1964). Keras keeps
/// `v <- mu v - eta g` instead, which differs as soon as the learning rate changes on the way.
///
/// @param learningRate eta
/// @param momentum mu, the share of the velocity that survives a step
/// @param dampening tau, the share of the gradient that is withheld after the first step
@Named(id = "momentum", name = "Momentum")
@RateScale(unit = RateUnit.GRADIENT, share = 0.04)
@Rule(name = "gradient", says = "g = gradient(theta)", role = Role.GRADIENT)
@Rule(name = "velocity", says = "b = g", role = Role.VELOCITY, unless = "momentum*(t - 1)")
@Rule(
    name = "velocity",
    says = "b = momentum*b + (1 - dampening)*g",
    role = Role.VELOCITY,
    when = "momentum*(t - 1)")
@Rule(name = "step", says = "theta = theta - eta*b", role = Role.STEP)
public record Momentum(
    @Setting(symbol = "η", standard = 0.01, kind = Kind.RATE) double learningRate,
    @Setting(symbol = "μ", standard = 0.9, kind = Kind.MOMENTUM) double momentum,
    @Setting(symbol = "τ", standard = 0, kind = Kind.SHARE) double dampening)
    implements Optimizer {

  /// Checks the settings.
  ///
  /// @throws IllegalArgumentException if one is outside its allowed interval
  public Momentum {
    RecordSettings.check(Momentum.class, learningRate, momentum, dampening);
  }

  /// After the first step, `theta_(t+1) - theta_t = mu (theta_t - theta_(t-1)) - (1 - tau) eta
  /// lambda theta_t`. That is stable where the roots of `z^2 - (1 + mu - (1 - tau) eta lambda) z +
  /// mu` lie inside the unit circle: never with mu above 1, and always where the whole gradient is
  /// withheld. Without momentum there is no velocity, and nothing is withheld.
  @Override
  public OptionalDouble stabilityLimit(double curvature) {
    if (momentum > 1) {
      return OptionalDouble.of(0);
    }
    double share = momentum == 0 ? 1 : 1 - dampening;
    return share == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(2 * (1 + momentum) / (share * curvature));
  }

  @Override
  public Stepper stepper(int dimension) {
    return new HeavyBall(new double[dimension], new double[dimension]);
  }

  private final class HeavyBall implements Stepper {
    private final double[] gradient;
    private final double[] velocity;
    private boolean started;

    HeavyBall(double[] gradient, double[] velocity) {
      this.gradient = gradient;
      this.velocity = velocity;
    }

    @Override
    public void step(double[] point, double rate, Oracle oracle) {
      oracle.gradient(point, gradient);
      double share = started && momentum > 0 ? 1 - dampening : 1;
      started = true;
      for (int i = 0; i < point.length; i++) {
        velocity[i] = momentum * velocity[i] + share * gradient[i];
        point[i] -= rate * velocity[i];
      }
    }

    @Override
    public List<StateVector> state() {
      return List.of(new StateVector("velocity", "b", velocity));
    }
  }
}
