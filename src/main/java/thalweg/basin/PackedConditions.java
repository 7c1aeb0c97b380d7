package thalweg.basin;

import thalweg.formula.Packing;
import thalweg.optimizer.Oracle;
import thalweg.optimizer.condition.Clipping;

/// Answers like another oracle for many runs in a [Packing], each of whose gradients is clipped by
/// itself, with coupled decay: as each run alone is answered. Owned by one thread.
///
/// @param runs how many there are
/// @param decay L
record PackedConditions(Oracle asked, int runs, Clipping clipping, double decay) implements Oracle {
  @Override
  public double value(double[] point) {
    return asked.value(point);
  }

  @Override
  public void gradient(double[] point, double[] gradient) {
    asked.gradient(point, gradient);
    for (int run = 0; run < runs; run++) {
      clipping.clip(gradient, Packing.x(run), Packing.y(run));
    }
    if (decay != 0) {
      for (int i = 0; i < gradient.length; i++) {
        gradient[i] += decay * point[i];
      }
    }
  }

  @Override
  public void hessian(double[] point, double[] hessian) {
    asked.hessian(point, hessian);
  }

  @Override
  public void hessianVectorProduct(double[] point, double[] vector, double[] product) {
    asked.hessianVectorProduct(point, vector, product);
  }
}
