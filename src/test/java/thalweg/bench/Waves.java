package thalweg.bench;

import thalweg.formula.Field;

/// A sum of waves with its derivatives, written by hand as a loop.
final class Waves implements Field {
  static final String FORMULA = "sum(k, 1, 5, k*cos((k + 1)*x + k)) + y^2";
  private static final int LAST = 5;

  @Override
  public double value(double x, double y) {
    double sum = y * y;
    for (int k = 1; k <= LAST; k++) {
      sum += k * Math.cos((k + 1) * x + k);
    }
    return sum;
  }

  @Override
  public double gradient(double x, double y, double[] gradient) {
    double sum = y * y;
    double slope = 0;
    for (int k = 1; k <= LAST; k++) {
      double u = (k + 1) * x + k;
      sum += k * Math.cos(u);
      slope -= k * (k + 1) * Math.sin(u);
    }
    gradient[0] = slope;
    gradient[1] = 2 * y;
    return sum;
  }

  @Override
  public double hessian(double x, double y, double[] gradient, double[] hessian) {
    double sum = y * y;
    double slope = 0;
    double bend = 0;
    for (int k = 1; k <= LAST; k++) {
      double u = (k + 1) * x + k;
      double wave = k * Math.cos(u);
      sum += wave;
      slope -= k * (k + 1) * Math.sin(u);
      bend -= (k + 1) * (k + 1) * wave;
    }
    gradient[0] = slope;
    gradient[1] = 2 * y;
    hessian[0] = bend;
    hessian[1] = 0;
    hessian[2] = 2;
    return sum;
  }
}
