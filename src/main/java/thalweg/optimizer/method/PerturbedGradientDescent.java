package thalweg.optimizer.method;

import java.util.List;
import java.util.OptionalDouble;
import thalweg.optimizer.Optimizer;
import thalweg.optimizer.Oracle;
import thalweg.optimizer.RandomStream;
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

/// Gradient descent that gives itself a push where the ground is level, and so leaves saddles that
/// hold plain gradient descent for ever.
///
/// Where `norm(g) <= c` and the last kick was more than `p` steps ago, `theta <- theta + xi` with
/// `xi` uniform in a ball of radius `r`; then `theta <- theta - eta g(theta)`
///
/// Jin et al., *How to escape saddle points efficiently* (2017), algorithm 2, without its test for
/// having arrived: at a minimum it goes on kicking. Neither PyTorch nor Keras has it. The kicks
/// come from a stream of the run's own, so that a run repeats.
///
/// @param learningRate eta
/// @param threshold c, the magnitude up to which a gradient counts as none
/// @param radius r, of the ball that kicks are drawn from
/// @param pause p, the least number of steps between two kicks
@Named(id = "perturbed-gd", name = "Perturbed gradient descent", brief = "Perturbed GD")
@RateScale(unit = RateUnit.GRADIENT, share = 0.1)
@Rule(name = "gradient", says = "g = gradient(theta)", role = Role.GRADIENT)
@Rule(
    name = "slope",
    says = "n = sqrt(g_x^2 + g_y^2)",
    shown = "norm(g)",
    tells = "kick.not",
    unless = "questions - 1")
@Rule(
    name = "slope",
    says = "n = sqrt(g_x^2 + g_y^2)",
    shown = "norm(g)",
    tells = "kick.due",
    when = "questions - 1")
@Rule(
    name = "kick's length",
    says = "l = kept(sqrt(xi_x^2 + xi_y^2))",
    shown = "r*sqrt(chance)",
    tells = "kick.length",
    when = "questions - 1")
@Rule(
    name = "kick's direction",
    says = "u = kept(xi/sqrt(xi_x^2 + xi_y^2))",
    shown = "chance",
    tells = "kick.direction",
    when = "questions - 1")
@Rule(name = "kick's vector", says = "xi = l*u", tells = "kick", when = "questions - 1")
@Rule(name = "kick", says = "theta = theta + xi", role = Role.STEP, when = "questions - 1")
@Rule(name = "gradient", says = "g = gradient(theta)", role = Role.GRADIENT, when = "questions - 1")
@Rule(name = "step", says = "theta = theta - eta*g", role = Role.STEP)
public record PerturbedGradientDescent(
    @Setting(symbol = "η", standard = 0.01, kind = Kind.RATE) double learningRate,
    @Setting(symbol = "c", standard = 1e-3, kind = Kind.MAGNITUDE) double threshold,
    @Setting(symbol = "r", standard = 0.1, kind = Kind.MAGNITUDE) double radius,
    @Setting(symbol = "p", standard = 50, kind = Kind.STEPS) int pause)
    implements Optimizer {

  /// Checks the settings.
  ///
  /// @throws IllegalArgumentException if one is outside its allowed interval
  public PerturbedGradientDescent {
    RecordSettings.check(PerturbedGradientDescent.class, learningRate, threshold, radius, pause);
  }

  @Override
  public boolean elementwise() {
    return false;
  }

  @Override
  public boolean leavesToChance() {
    return true;
  }

  /// That of gradient descent: kicks have a bounded length and a pause between them.
  @Override
  public OptionalDouble stabilityLimit(double curvature) {
    return OptionalDouble.of(2 / curvature);
  }

  @Override
  public Stepper stepper(int dimension) {
    return stepper(dimension, RandomStream.of());
  }

  @Override
  public Stepper stepper(int dimension, RandomStream chance) {
    return new Kicked(dimension, chance);
  }

  private final class Kicked implements Stepper {
    private final double[] gradient;
    private final double[] kick;
    private final RandomStream chance;
    private int sinceKick = Integer.MAX_VALUE;

    Kicked(int dimension, RandomStream chance) {
      this.chance = chance;
      gradient = new double[dimension];
      kick = new double[dimension];
    }

    @Override
    public void step(double[] point, double rate, Oracle oracle) {
      oracle.gradient(point, gradient);
      if (sinceKick > pause && Vectors.norm(gradient) <= threshold) {
        draw();
        for (int i = 0; i < point.length; i++) {
          point[i] += kick[i];
        }
        oracle.gradient(point, gradient);
        sinceKick = 0;
      }
      sinceKick = sinceKick == Integer.MAX_VALUE ? sinceKick : sinceKick + 1;
      for (int i = 0; i < point.length; i++) {
        point[i] -= rate * gradient[i];
      }
    }

    /// A direction without preference, and a length whose power n, the ball's volume, is uniform.
    private void draw() {
      for (int i = 0; i < kick.length; i++) {
        kick[i] = chance.normal();
      }
      double length = radius * StrictMath.pow(chance.uniform(), 1.0 / kick.length);
      double factor = length / Vectors.norm(kick);
      for (int i = 0; i < kick.length; i++) {
        kick[i] *= factor;
      }
    }

    @Override
    public List<StateVector> state() {
      return List.of(new StateVector("last kick", "ξ", kick));
    }
  }
}
