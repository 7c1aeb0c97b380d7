package thalweg.bench;

import thalweg.formula.Field;

/// Ackley's function with its derivatives, written by hand.
final class Ackley implements Field {
  static final String FORMULA =
      "-20*exp(-0.2*sqrt(0.5*(x^2 + y^2))) - exp(0.5*(cos(2*pi*x) + cos(2*pi*y))) + e + 20";

  @Override
  public double value(double x, double y) {
    double cone = 20 * Math.exp(-0.2 * Math.sqrt(0.5 * (x * x + y * y)));
    double waves = Math.exp(0.5 * (Math.cos(2 * Math.PI * x) + Math.cos(2 * Math.PI * y)));
    return Math.E + 20 - cone - waves;
  }

  @Override
  public double gradient(double x, double y, double[] gradient) {
    double r = Math.sqrt(0.5 * (x * x + y * y));
    double cone = 20 * Math.exp(-0.2 * r);
    double u = 2 * Math.PI * x;
    double v = 2 * Math.PI * y;
    double waves = Math.exp(0.5 * (Math.cos(u) + Math.cos(v)));
    double slope = 0.1 * cone / r;
    gradient[0] = slope * x + Math.PI * waves * Math.sin(u);
    gradient[1] = slope * y + Math.PI * waves * Math.sin(v);
    return Math.E + 20 - cone - waves;
  }

  @Override
  public double hessian(double x, double y, double[] gradient, double[] hessian) {
    double r = Math.sqrt(0.5 * (x * x + y * y));
    double cone = 20 * Math.exp(-0.2 * r);
    double u = 2 * Math.PI * x;
    double v = 2 * Math.PI * y;
    double cosX = Math.cos(u);
    double cosY = Math.cos(v);
    double sinX = Math.sin(u);
    double sinY = Math.sin(v);
    double waves = Math.exp(0.5 * (cosX + cosY));
    double slope = 0.1 * cone / r;
    double bend = slope * (0.1 + 0.5 / r) / r;
    double pi2 = Math.PI * Math.PI;
    gradient[0] = slope * x + Math.PI * waves * sinX;
    gradient[1] = slope * y + Math.PI * waves * sinY;
    hessian[0] = slope - bend * x * x + pi2 * waves * (2 * cosX - sinX * sinX);
    hessian[1] = -bend * x * y - pi2 * waves * sinX * sinY;
    hessian[2] = slope - bend * y * y + pi2 * waves * (2 * cosY - sinY * sinY);
    return Math.E + 20 - cone - waves;
  }
}
