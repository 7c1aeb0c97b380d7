package thalweg.optimizer;

import thalweg.optimizer.Setting.Kind;

/// Newton's method with the signs of the curvatures ignored: along a direction that bends down it
/// goes down, away from the saddle that plain Newton goes to.
///
/// `theta <- theta - eta (|H| + delta I)^-1 g`, where `|H|` has the eigenvectors of the Hessian and
/// the magnitudes of its eigenvalues
///
/// Dauphin et al., *Identifying and attacking the saddle point problem in high-dimensional
/// non-convex optimization* (2014). PyTorch and Keras have none.
///
/// @param learningRate eta, the share of the step that is made
/// @param damping delta, added to the magnitude of every eigenvalue: bounds the step where the
///   ground is flat
@Named(id = "saddle-free-newton", name = "Saddle-free Newton")
@Pace(stride = Stride.STEP, share = 0.1)
public record SaddleFreeNewton(
    @Setting(symbol = "η", standard = 1, kind = Kind.RATE) double learningRate,
    @Setting(symbol = "δ", standard = 1e-3, kind = Kind.MAGNITUDE) double damping)
    implements Optimizer {

  /// Checks the settings.
  ///
  /// @throws IllegalArgumentException if one is outside its allowed interval
  public SaddleFreeNewton {
    RecordSettings.check(SaddleFreeNewton.class, learningRate, damping);
  }

  @Override
  public boolean elementwise() {
    return false;
  }

  @Override
  public Stepper stepper(int dimension) {
    return new CurvatureStepper(dimension, eigenvalue -> Math.abs(eigenvalue) + damping);
  }
}
