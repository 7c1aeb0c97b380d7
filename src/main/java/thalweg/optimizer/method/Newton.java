package thalweg.optimizer.method;

import java.util.OptionalDouble;
import thalweg.optimizer.Optimizer;
import thalweg.optimizer.Stepper;
import thalweg.optimizer.rule.Role;
import thalweg.optimizer.rule.Rule;
import thalweg.optimizer.setting.Named;
import thalweg.optimizer.setting.RateScale;
import thalweg.optimizer.setting.RateUnit;
import thalweg.optimizer.setting.RecordSettings;
import thalweg.optimizer.setting.Setting;
import thalweg.optimizer.setting.Setting.Kind;

/// Newton's method, undefended: it goes to the nearest place where the gradient is zero, and that
/// may as well be a saddle or a maximum.
///
/// `theta <- theta - eta (H + delta I)^-1 g`
///
/// Newton and Raphson; Nocedal and Wright, *Numerical Optimization* (2006), section 3.3. PyTorch
/// and Keras have none. Where the matrix is singular, its pseudo-inverse stands in.
///
/// @param learningRate eta, the share of the step that is made
/// @param damping delta, added to every eigenvalue of the Hessian
@Named(id = "newton", name = "Newton")
@RateScale(unit = RateUnit.STEP, share = 0.1)
@Rule(name = "gradient", says = "g = gradient(theta)", role = Role.GRADIENT)
@Rule(name = "curvature", says = "H = hessian(theta)")
@Rule(name = "eigenvalues", says = "lambda = axes(H)", shown = "axes of H")
@Rule(
    name = "along axis 1",
    says = "k1 = (q1_x*g_x + q1_y*g_y)/(lambda1 + damping)",
    shown = "q1*g/(lambda1 + damping)",
    when = "abs(lambda1 + damping) - rounding")
@Rule(name = "along axis 1", says = "k1 = 0", unless = "abs(lambda1 + damping) - rounding")
@Rule(
    name = "along axis 2",
    says = "k2 = (q2_x*g_x + q2_y*g_y)/(lambda2 + damping)",
    shown = "q2*g/(lambda2 + damping)",
    when = "abs(lambda2 + damping) - rounding")
@Rule(name = "along axis 2", says = "k2 = 0", unless = "abs(lambda2 + damping) - rounding")
@Rule(name = "direction", says = "d = k1*q1 + k2*q2")
@Rule(name = "step", says = "theta = theta - eta*d", role = Role.STEP)
public record Newton(
    @Setting(symbol = "η", standard = 1, kind = Kind.RATE) double learningRate,
    @Setting(symbol = "δ", standard = 0, kind = Kind.MAGNITUDE) double damping)
    implements Optimizer {

  /// Checks the settings.
  ///
  /// @throws IllegalArgumentException if one is outside its allowed interval
  public Newton {
    RecordSettings.check(Newton.class, learningRate, damping);
  }

  @Override
  public boolean elementwise() {
    return false;
  }

  /// theta is multiplied by `1 - eta lambda / (lambda + delta)` at each step.
  @Override
  public OptionalDouble stabilityLimit(double curvature) {
    return OptionalDouble.of(2 * (curvature + damping) / curvature);
  }

  @Override
  public Stepper stepper(int dimension) {
    return new CurvatureStepper(dimension, eigenvalue -> eigenvalue + damping);
  }
}
