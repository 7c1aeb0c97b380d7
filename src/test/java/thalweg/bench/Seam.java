package thalweg.bench;

import thalweg.formula.Field;

/// Two grounds that meet in a seam, with their derivatives, written by hand.
final class Seam implements Field {
  static final String FORMULA = "if(x < y, exp(-x^2 - y^2), 1 + x^2*y)";

  @Override
  public double value(double x, double y) {
    return x < y ? Math.exp(-x * x - y * y) : 1 + x * x * y;
  }

  @Override
  public double gradient(double x, double y, double[] gradient) {
    if (x < y) {
      double bell = Math.exp(-x * x - y * y);
      gradient[0] = -2 * x * bell;
      gradient[1] = -2 * y * bell;
      return bell;
    }
    gradient[0] = 2 * x * y;
    gradient[1] = x * x;
    return 1 + x * x * y;
  }

  @Override
  public double hessian(double x, double y, double[] gradient, double[] hessian) {
    if (x < y) {
      double bell = Math.exp(-x * x - y * y);
      gradient[0] = -2 * x * bell;
      gradient[1] = -2 * y * bell;
      hessian[0] = (4 * x * x - 2) * bell;
      hessian[1] = 4 * x * y * bell;
      hessian[2] = (4 * y * y - 2) * bell;
      return bell;
    }
    gradient[0] = 2 * x * y;
    gradient[1] = x * x;
    hessian[0] = 2 * y;
    hessian[1] = 2 * x;
    hessian[2] = 0;
    return 1 + x * x * y;
  }
}
