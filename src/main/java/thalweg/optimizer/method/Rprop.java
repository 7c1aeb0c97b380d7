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

/// Resilient backpropagation: each coordinate has a step of its own, which grows while the gradient
/// keeps its sign and shrinks when it changes. The size of the gradient is ignored.
///
/// Where `g` has the sign of the last one, `d <- min(d grow, maxStep)`; where it has the other, `d
/// <- max(d shrink, minStep)` and `g <- 0`; `theta <- theta - d sign(g)`
///
/// Riedmiller and Braun, *A direct adaptive method for faster backpropagation learning: the RPROP
/// algorithm* (1993), in the variant that does not go back after a change of sign (iRprop-), as in
/// PyTorch. There a schedule changes nothing, because the learning rate is the first step only;
/// here it scales every step.
///
/// @param learningRate the first d
/// @param shrink the factor after a change of sign
/// @param grow the factor while the sign stays
/// @param minStep the least d
/// @param maxStep the greatest d
@Named(id = "rprop", name = "Rprop")
@RateScale(unit = RateUnit.LENGTH, share = 0.0025)
@Rule(name = "gradient", says = "g = gradient(theta)", role = Role.GRADIENT)
@Rule(name = "agreement", says = "k = sign(g)*sign(p)")
@Rule(name = "factor", says = "q = grow^max(k, 0)*shrink^max(-k, 0)")
@Rule(name = "step size", says = "d = min(max(d*q, minStep), maxStep)")
@Rule(name = "last gradient", says = "p = (1 + min(k, 0))*g")
@Rule(
    name = "step",
    says = "theta = theta - eta/learningRate*d*sign(p)",
    role = Role.STEP,
    when = "learningRate")
@Rule(name = "step", says = "theta = theta - d*sign(p)", role = Role.STEP, unless = "learningRate")
public record Rprop(
    @Setting(symbol = "η", standard = 0.01, kind = Kind.RATE) double learningRate,
    @Setting(symbol = "η₋", standard = 0.5, kind = Kind.SHRINKAGE) double shrink,
    @Setting(symbol = "η₊", standard = 1.2, kind = Kind.GROWTH) double grow,
    @Setting(symbol = "d₋", standard = 1e-6, kind = Kind.MAGNITUDE) double minStep,
    @Setting(symbol = "d₊", standard = 50, kind = Kind.MAGNITUDE) double maxStep)
    implements Optimizer {

  /// Checks the settings.
  ///
  /// @throws IllegalArgumentException if one is outside its allowed interval
  public Rprop {
    RecordSettings.check(Rprop.class, learningRate, shrink, grow, minStep, maxStep);
  }

  @Override
  public Stepper stepper(int dimension) {
    return new Resilient(dimension);
  }

  private final class Resilient implements Stepper {
    private final double[] gradient;
    private final double[] previous;
    private final double[] size;

    Resilient(int dimension) {
      gradient = new double[dimension];
      previous = new double[dimension];
      size = new double[dimension];
      Arrays.fill(size, learningRate);
    }

    @Override
    public void step(double[] point, double rate, Oracle oracle) {
      oracle.gradient(point, gradient);
      double scheduled = rate == learningRate ? 1 : rate / learningRate;
      for (int i = 0; i < point.length; i++) {
        double g = gradient[i];
        double agreement = Math.signum(g) * Math.signum(previous[i]);
        double factor = agreement > 0 ? grow : agreement < 0 ? shrink : 1;
        size[i] = Math.min(Math.max(size[i] * factor, minStep), maxStep);
        previous[i] = agreement < 0 ? 0 : g;
        point[i] -= scheduled * size[i] * Math.signum(previous[i]);
      }
    }

    @Override
    public List<StateVector> state() {
      return List.of(
          new StateVector("step size", "d", size), new StateVector("last gradient", "p", previous));
    }
  }
}
