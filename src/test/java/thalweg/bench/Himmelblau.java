package thalweg.bench;

import thalweg.formula.Field;

/// Himmelblau's function with its derivatives, written by hand.
final class Himmelblau implements Field {
  static final String FORMULA = "(x^2 + y - 11)^2 + (x + y^2 - 7)^2";

  @Override
  public double value(double x, double y) {
    double a = x * x + y - 11;
    double b = x + y * y - 7;
    return a * a + b * b;
  }

  @Override
  public double gradient(double x, double y, double[] gradient) {
    double a = x * x + y - 11;
    double b = x + y * y - 7;
    gradient[0] = 4 * x * a + 2 * b;
    gradient[1] = 2 * a + 4 * y * b;
    return a * a + b * b;
  }

  @Override
  public double hessian(double x, double y, double[] gradient, double[] hessian) {
    double a = x * x + y - 11;
    double b = x + y * y - 7;
    gradient[0] = 4 * x * a + 2 * b;
    gradient[1] = 2 * a + 4 * y * b;
    hessian[0] = 8 * x * x + 4 * a + 2;
    hessian[1] = 4 * (x + y);
    hessian[2] = 8 * y * y + 4 * b + 2;
    return a * a + b * b;
  }

  @Override
  public void values(double[] x, double[] y, double[] values) {
    for (int i = 0; i < x.length; i++) {
      double u = x[i];
      double v = y[i];
      double a = u * u + v - 11;
      double b = u + v * v - 7;
      values[i] = a * a + b * b;
    }
  }

  @Override
  public void gradients(double[] x, double[] y, double[] values, double[] dx, double[] dy) {
    for (int i = 0; i < x.length; i++) {
      double u = x[i];
      double v = y[i];
      double a = u * u + v - 11;
      double b = u + v * v - 7;
      values[i] = a * a + b * b;
      dx[i] = 4 * u * a + 2 * b;
      dy[i] = 2 * a + 4 * v * b;
    }
  }

  @Override
  public void hessians(
      double[] x,
      double[] y,
      double[] values,
      double[] dx,
      double[] dy,
      double[] dxx,
      double[] dxy,
      double[] dyy) {
    for (int i = 0; i < x.length; i++) {
      double u = x[i];
      double v = y[i];
      double a = u * u + v - 11;
      double b = u + v * v - 7;
      values[i] = a * a + b * b;
      dx[i] = 4 * u * a + 2 * b;
      dy[i] = 2 * a + 4 * v * b;
      dxx[i] = 8 * u * u + 4 * a + 2;
      dxy[i] = 4 * (u + v);
      dyy[i] = 8 * v * v + 4 * b + 2;
    }
  }
}
