package thalweg.objective;

import thalweg.formula.Field;
import thalweg.linalg.UpperTriangle;

/// An objective of two coordinates that is also a [Field], its fast planar form.
public sealed interface PlanarObjective extends Objective
    permits FormulaObjective, SampledObjective {
  /// The same function of x and y.
  Field field();

  @Override
  default int dimension() {
    return 2;
  }

  @Override
  default double value(double[] point) {
    return field().value(point[0], point[1]);
  }

  @Override
  default double gradient(double[] point, double[] gradient) {
    return field().gradient(point[0], point[1], gradient);
  }

  @Override
  default double hessian(double[] point, double[] gradient, double[] hessian) {
    return field().hessian(point[0], point[1], gradient, hessian);
  }

  @Override
  default void hessianVectorProduct(double[] point, double[] vector, double[] product) {
    double[] hessian = new double[UpperTriangle.size(2)];
    field().hessian(point[0], point[1], product, hessian);
    UpperTriangle.multiply(hessian, vector, product);
  }

  @Override
  default void values(double[][] coordinates, double[] values) {
    field().values(coordinates[0], coordinates[1], values);
  }
}
