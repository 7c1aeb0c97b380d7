package thalweg.bench;

/// Methods of descent on Himmelblau's function as somebody would write them who needs just this
/// pair: constants in the code, gradient and step in one loop.
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
    double[] sx = new double[x.length];
    double[] sy = new double[x.length];
    for (int step = 0; step < steps; step++) {
      for (int i = 0; i < x.length; i++) {
        double a = x[i] * x[i] + y[i] - 11;
        double b = x[i] + y[i] * y[i] - 7;
        double gx = 4 * x[i] * a + 2 * b;
        double gy = 2 * a + 4 * y[i] * b;
        sx[i] = 0.99 * sx[i] + 0.01 * gx * gx;
        sy[i] = 0.99 * sy[i] + 0.01 * gy * gy;
        x[i] -= 0.001 * gx / (Math.sqrt(sx[i]) + 1e-8);
        y[i] -= 0.001 * gy / (Math.sqrt(sy[i]) + 1e-8);
      }
    }
  }

  private static void adapt(double[] x, double[] y, int steps) {
    double[] mx = new double[x.length];
    double[] my = new double[x.length];
    double[] vx = new double[x.length];
    double[] vy = new double[x.length];
    for (int step = 1; step <= steps; step++) {
      double rate = 0.001 / (1 - Math.pow(0.9, step));
      double root = Math.sqrt(1 - Math.pow(0.999, step));
      for (int i = 0; i < x.length; i++) {
        double a = x[i] * x[i] + y[i] - 11;
        double b = x[i] + y[i] * y[i] - 7;
        double gx = 4 * x[i] * a + 2 * b;
        double gy = 2 * a + 4 * y[i] * b;
        mx[i] += 0.1 * (gx - mx[i]);
        my[i] += 0.1 * (gy - my[i]);
        vx[i] = 0.999 * vx[i] + 0.001 * gx * gx;
        vy[i] = 0.999 * vy[i] + 0.001 * gy * gy;
        x[i] -= rate * mx[i] / (Math.sqrt(vx[i]) / root + 1e-8);
        y[i] -= rate * my[i] / (Math.sqrt(vy[i]) / root + 1e-8);
      }
    }
  }
}
