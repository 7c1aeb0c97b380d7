package thalweg.optimizer.method;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import thalweg.linalg.Eigenpairs;
import thalweg.linalg.UpperTriangle;
import thalweg.optimizer.Oracle;
import thalweg.optimizer.StateVector;
import thalweg.optimizer.Stepper;

/// Steps that divide the gradient, along each axis of the Hessian, by a function of the curvature
/// there. Without memory; allocates for the eigenvectors.
///
/// An axis whose divisor is zero up to rounding is left out: Newton's method says nothing about a
/// direction in which the gradient does not change.
final class CurvatureStepper implements Stepper {
  private final double[] gradient;
  private final double[] hessian;
  private final DoubleUnaryOperator divisor;

  /// @param divisor what to divide by, given an eigenvalue
  CurvatureStepper(int dimension, DoubleUnaryOperator divisor) {
    this.divisor = divisor;
    gradient = new double[dimension];
    hessian = new double[UpperTriangle.size(dimension)];
  }

  @Override
  public void step(double[] point, double rate, Oracle oracle) {
    oracle.gradient(point, gradient);
    oracle.hessian(point, hessian);
    double scale = Vectors.largest(hessian);
    if (!Double.isFinite(scale)) {
      // There is no such step; the diagnosis sees that the run is lost.
      Arrays.fill(point, Double.NaN);
      return;
    }
    // A Hessian of no curvature at all is divided by 1, that of others by their own size.
    double unit = scale > 0 ? scale : 1;
    for (int i = 0; i < hessian.length; i++) {
      hessian[i] /= unit;
    }
    Eigenpairs axes = Eigenpairs.ofSymmetric(UpperTriangle.rows(point.length, hessian));
    double rounding = point.length * Math.ulp(unit);
    for (int k = 0; k < axes.size(); k++) {
      double[] axis = axes.vector(k);
      double by = divisor.applyAsDouble(axes.value(k) * unit);
      if (!(Math.abs(by) <= rounding)) {
        double length = rate * (Vectors.dot(axis, gradient) / by);
        for (int i = 0; i < point.length; i++) {
          point[i] -= length * axis[i];
        }
      }
    }
  }

  @Override
  public List<StateVector> state() {
    return List.of();
  }
}
