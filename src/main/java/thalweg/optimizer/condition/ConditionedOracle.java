package thalweg.optimizer.condition;

import thalweg.linalg.UpperTriangle;
import thalweg.optimizer.Oracle;

/// Answers for a function with its gradients clipped, and then with coupled decay: as for the
/// function plus `L/2 norm(theta)^2`, wherever it is asked. Owned by one thread.
///
/// Values and Hessians are not clipped: a line search compares the function's own values, and
/// Newton's method divides a clipped gradient by the whole curvature.
///
/// @param asked answers for the function
/// @param clipping how its gradients are clipped
/// @param decay L
record ConditionedOracle(Oracle asked, Clipping clipping, double decay) implements Oracle {
  @Override
  public double value(double[] point) {
    double value = asked.value(point);
    if (decay == 0) {
      return value;
    }
    double square = 0;
    for (double coordinate : point) {
      square += coordinate * coordinate;
    }
    return value + decay / 2 * square;
  }

  @Override
  public void gradient(double[] point, double[] gradient) {
    asked.gradient(point, gradient);
    clipping.clip(gradient);
    if (decay != 0) {
      for (int i = 0; i < gradient.length; i++) {
        gradient[i] += decay * point[i];
      }
    }
  }

  @Override
  public void hessian(double[] point, double[] hessian) {
    asked.hessian(point, hessian);
    for (int i = 0; i < point.length; i++) {
      hessian[UpperTriangle.index(point.length, i, i)] += decay;
    }
  }

  @Override
  public void hessianVectorProduct(double[] point, double[] vector, double[] product) {
    asked.hessianVectorProduct(point, vector, product);
    for (int i = 0; i < vector.length; i++) {
      product[i] += decay * vector[i];
    }
  }
}
