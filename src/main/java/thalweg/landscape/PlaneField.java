package thalweg.landscape;

import thalweg.formula.Field;
import thalweg.objective.Objective;

/// An objective seen through a plane: `f(origin + a u + b v)` as a field of a and b, its
/// derivatives by the chain rule: the gradient is (u . g, v . g), the Hessian ((u' H u, u' H v),
/// (u' H v, v' H v)) from two Hessian-vector products.
///
/// @param objective of n coordinates
/// @param plane among n coordinates
record PlaneField(Objective objective, Plane plane) implements Field {
  @Override
  public double value(double x, double y) {
    double[] point = new double[plane.dimension()];
    plane.lift(x, y, point);
    return objective.value(point);
  }

  @Override
  public double gradient(double x, double y, double[] gradient) {
    double[] point = new double[plane.dimension()];
    double[] whole = new double[plane.dimension()];
    plane.lift(x, y, point);
    double value = objective.gradient(point, whole);
    plane.pullBack(whole, gradient);
    return value;
  }

  @Override
  public double hessian(double x, double y, double[] gradient, double[] hessian) {
    double[] point = new double[plane.dimension()];
    double[] whole = new double[plane.dimension()];
    double[] slopes = new double[2];
    plane.lift(x, y, point);
    double value = objective.gradient(point, whole);
    plane.pullBack(whole, gradient);
    objective.hessianVectorProduct(point, plane.first(), whole);
    plane.pullBack(whole, slopes);
    hessian[0] = slopes[0];
    hessian[1] = slopes[1];
    objective.hessianVectorProduct(point, plane.second(), whole);
    plane.pullBack(whole, slopes);
    hessian[2] = slopes[1];
    return value;
  }

  @Override
  public void values(double[] x, double[] y, double[] values) {
    double[] origin = plane.origin();
    double[] first = plane.first();
    double[] second = plane.second();
    double[][] coordinates = new double[origin.length][x.length];
    for (int k = 0; k < origin.length; k++) {
      for (int i = 0; i < x.length; i++) {
        coordinates[k][i] = origin[k] + x[i] * first[k] + y[i] * second[k];
      }
    }
    objective.values(coordinates, values);
  }
}
