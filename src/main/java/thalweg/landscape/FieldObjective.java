package thalweg.landscape;

import thalweg.formula.Field;

/// A function of the plane as an objective of two coordinates.
record FieldObjective(Field field) implements Objective {
  @Override
  public int dimension() {
    return 2;
  }

  @Override
  public double value(double[] point) {
    return field.value(point[0], point[1]);
  }

  @Override
  public double gradient(double[] point, double[] gradient) {
    return field.gradient(point[0], point[1], gradient);
  }

  @Override
  public double hessian(double[] point, double[] gradient, double[] hessian) {
    return field.hessian(point[0], point[1], gradient, hessian);
  }
}
