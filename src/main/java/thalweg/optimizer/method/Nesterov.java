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

/// Nesterov's accelerated gradient: momentum whose step looks ahead along the velocity.
///
/// `b <- mu b + g`, with `b = g` at the first step; `theta <- theta - eta (g + mu b)`
///
/// Nesterov, *A method for solving the convex programming problem with convergence rate O(1/k^2)*
/// (1983), in the form of Sutskever et al. (2013) after a change of variables: theta is the place
/// that Nesterov's own rule looks ahead to. Keras keeps `v <- mu v - eta g` instead, which differs
/// as soon as the learning rate changes on the way.
///
/// @param learningRate eta
/// @param momentum mu, the share of the velocity that survives a step
@Named(id = "nesterov", name = "Nesterov")
@RateScale(unit = RateUnit.GRADIENT, share = 0.04)
@Rule(name = "gradient", says = "g = gradient(theta)", role = Role.GRADIENT)
@Rule(name = "velocity", says = "b = momentum*b + g", role = Role.VELOCITY)
@Rule(name = "step", says = "theta = theta - eta*(g + momentum*b)", role = Role.STEP)
public record Nesterov(
    @Setting(symbol = "η", standard = 0.01, kind = Kind.RATE) double learningRate,
    @Setting(symbol = "μ", standard = 0.9, kind = Kind.MOMENTUM) double momentum)
    implements Optimizer {

  /// Checks the settings.
  ///
  /// @throws IllegalArgumentException if one is outside its allowed interval
  public Nesterov {
    RecordSettings.check(Nesterov.class, learningRate, momentum);
  }

  /// The steps are stable where the roots of `z^2 - (1 + mu - (1 + mu) eta lambda) z + mu (1 - eta
  /// lambda)` lie inside the unit circle; above the limit one is less than -1.
  @Override
  public OptionalDouble stabilityLimit(double curvature) {
    return OptionalDouble.of(2 * (1 + momentum) / ((1 + 2 * momentum) * curvature));
  }

  @Override
  public Stepper stepper(int dimension) {
    double[] gradient = new double[dimension];
    double[] velocity = new double[dimension];
    return new Stepper() {
      @Override
      public void step(double[] point, double rate, Oracle oracle) {
        oracle.gradient(point, gradient);
        for (int i = 0; i < point.length; i++) {
          velocity[i] = momentum * velocity[i] + gradient[i];
          point[i] -= rate * (gradient[i] + momentum * velocity[i]);
        }
      }

      @Override
      public List<StateVector> state() {
        return List.of(new StateVector("velocity", "b", velocity));
      }
    };
  }
}
