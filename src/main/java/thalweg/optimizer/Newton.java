package thalweg.optimizer;

import thalweg.optimizer.Setting.Kind;

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
@Pace(stride = Stride.STEP, share = 0.1)
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

  @Override
  public Stepper stepper(int dimension) {
    return new CurvatureStepper(dimension, eigenvalue -> eigenvalue + damping);
  }
}
