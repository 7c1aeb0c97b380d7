package thalweg.bench;

import thalweg.formula.Field;

/// The potential of Mueller and Brown with its derivatives, written by hand: the sum of four
/// exponentials of quadratic forms.
final class MuellerBrown implements Field {
  static final String FORMULA =
      "-200*exp(-(x - 1)^2 - 10*y^2) - 100*exp(-x^2 - 10*(y - 0.5)^2)"
          + " - 170*exp(-6.5*(x + 0.5)^2 + 11*(x + 0.5)*(y - 1.5) - 6.5*(y - 1.5)^2)"
          + " + 15*exp(0.7*(x + 1)^2 + 0.6*(x + 1)*(y - 1) + 0.7*(y - 1)^2)";

  private static double first(double x, double y) {
    return -200 * Math.exp(-(x - 1) * (x - 1) - 10 * y * y);
  }

  private static double second(double x, double y) {
    return -100 * Math.exp(-x * x - 10 * (y - 0.5) * (y - 0.5));
  }

  private static double third(double x, double y) {
    double u = x + 0.5;
    double v = y - 1.5;
    return -170 * Math.exp(-6.5 * (u * u + v * v) + 11 * u * v);
  }

  private static double fourth(double x, double y) {
    double u = x + 1;
    double v = y - 1;
    return 15 * Math.exp(0.7 * (u * u + v * v) + 0.6 * u * v);
  }

  @Override
  public double value(double x, double y) {
    return first(x, y) + second(x, y) + third(x, y) + fourth(x, y);
  }

  @Override
  public double gradient(double x, double y, double[] gradient) {
    double a = first(x, y);
    double b = second(x, y);
    double c = third(x, y);
    double d = fourth(x, y);
    gradient[0] =
        2 * a * (1 - x)
            - 2 * b * x
            + c * (11 * (y - 1.5) - 13 * (x + 0.5))
            + d * (1.4 * (x + 1) + 0.6 * (y - 1));
    gradient[1] =
        -20 * a * y
            - 20 * b * (y - 0.5)
            + c * (11 * (x + 0.5) - 13 * (y - 1.5))
            + d * (0.6 * (x + 1) + 1.4 * (y - 1));
    return a + b + c + d;
  }

  @Override
  public double hessian(double x, double y, double[] gradient, double[] hessian) {
    double a = first(x, y);
    double b = second(x, y);
    double c = third(x, y);
    double d = fourth(x, y);
    double ax = 2 * (1 - x);
    double ay = -20 * y;
    double bx = -2 * x;
    double by = -20 * (y - 0.5);
    double cx = 11 * (y - 1.5) - 13 * (x + 0.5);
    double cy = 11 * (x + 0.5) - 13 * (y - 1.5);
    double dx = 1.4 * (x + 1) + 0.6 * (y - 1);
    double dy = 0.6 * (x + 1) + 1.4 * (y - 1);
    gradient[0] = a * ax + b * bx + c * cx + d * dx;
    gradient[1] = a * ay + b * by + c * cy + d * dy;
    hessian[0] = a * (ax * ax - 2) + b * (bx * bx - 2) + c * (cx * cx - 13) + d * (dx * dx + 1.4);
    hessian[1] = a * ax * ay + b * bx * by + c * (cx * cy + 11) + d * (dx * dy + 0.6);
    hessian[2] = a * (ay * ay - 20) + b * (by * by - 20) + c * (cy * cy - 13) + d * (dy * dy + 1.4);
    return a + b + c + d;
  }
}
