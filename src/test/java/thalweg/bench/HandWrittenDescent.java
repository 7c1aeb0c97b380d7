package thalweg.bench;

/// Methods of descent on Himmelblau's function as somebody would write them who needs just this
/// pair: constants in the code, gradient and step in one loop. C2 makes no vectors of loops that
/// long for the last two, so there the gradient has a loop of its own, and so has each coordinate.
final class HandWrittenDescent {
  private HandWrittenDescent() {}

  /// The loop over many runs at once.
  ///
  /// @param x first coordinates, moved in place
  /// @param y second coordinates, moved in place
  static void run(String optimizer, double[] x, double[] y, int steps) {
    switch (optimizer) {
      case "gradient-descent" -> descend(x, y, steps);
      case "momentum" -> coast(x, y, steps);
      case "rmsprop" -> scale(x, y, steps);
      default -> adapt(x, y, steps);
    }
  }

  private static void descend(double[] x, double[] y, int steps) {
    for (int step = 0; step < steps; step++) {
      for (int i = 0; i < x.length; i++) {
        double a = x[i] * x[i] + y[i] - 11;
        double b = x[i] + y[i] * y[i] - 7;
        double gx = 4 * x[i] * a + 2 * b;
        double gy = 2 * a + 4 * y[i] * b;
        x[i] -= 0.001 * gx;
        y[i] -= 0.001 * gy;
      }
    }
  }

  private static void coast(double[] x, double[] y, int steps) {
    double[] vx = new double[x.length];
    double[] vy = new double[x.length];
    for (int step = 0; step < steps; step++) {
      for (int i = 0; i < x.length; i++) {
        double a = x[i] * x[i] + y[i] - 11;
        double b = x[i] + y[i] * y[i] - 7;
        vx[i] = 0.9 * vx[i] + 4 * x[i] * a + 2 * b;
        vy[i] = 0.9 * vy[i] + 2 * a + 4 * y[i] * b;
        x[i] -= 0.001 * vx[i];
        y[i] -= 0.001 * vy[i];
      }
    }
  }

  private static void scale(double[] x, double[] y, int steps) {
    double[] gx = new double[x.length];
    double[] gy = new double[x.length];
    double[] sx = new double[x.length];
    double[] sy = new double[x.length];
    for (int step = 0; step < steps; step++) {
      differentiate(x, y, gx, gy);
      scale(x, gx, sx);
      scale(y, gy, sy);
    }
  }

  private static void scale(double[] x, double[] g, double[] s) {
    for (int i = 0; i < x.length; i++) {
      s[i] = 0.99 * s[i] + 0.01 * g[i] * g[i];
      x[i] -= 0.001 * g[i] / (Math.sqrt(s[i]) + 1e-8);
    }
  }

  private static void adapt(double[] x, double[] y, int steps) {
    double[] gx = new double[x.length];
    double[] gy = new double[x.length];
    double[] mx = new double[x.length];
    double[] my = new double[x.length];
    double[] vx = new double[x.length];
    double[] vy = new double[x.length];
    for (int step = 1; step <= steps; step++) {
      double rate = 0.001 / (1 - Math.pow(0.9, step));
      double root = Math.sqrt(1 - Math.pow(0.999, step));
      differentiate(x, y, gx, gy);
      adapt(x, gx, mx, vx, rate, root);
      adapt(y, gy, my, vy, rate, root);
    }
  }

  private static void adapt(
      double[] x, double[] g, double[] m, double[] v, double rate, double root) {
    for (int i = 0; i < x.length; i++) {
      m[i] += 0.1 * (g[i] - m[i]);
      v[i] = 0.999 * v[i] + 0.001 * g[i] * g[i];
      x[i] -= rate * m[i] / (Math.sqrt(v[i]) / root + 1e-8);
    }
  }

  private static void differentiate(double[] x, double[] y, double[] gx, double[] gy) {
    for (int i = 0; i < x.length; i++) {
      double a = x[i] * x[i] + y[i] - 11;
      double b = x[i] + y[i] * y[i] - 7;
      gx[i] = 4 * x[i] * a + 2 * b;
      gy[i] = 2 * a + 4 * y[i] * b;
    }
  }
}
