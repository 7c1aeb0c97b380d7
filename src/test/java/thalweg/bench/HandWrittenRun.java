package thalweg.bench;

/// One run on Himmelblau's function, written by hand for just this pair, which records position,
/// loss, gradient magnitude and velocity of every step.
final class HandWrittenRun {
  final double[] x;
  final double[] y;
  final double[] loss;
  final double[] gradientNorm;
  final double[] velocity;
  private double gx;
  private double gy;
  private double mx;
  private double my;
  private double vx;
  private double vy;

  HandWrittenRun(int steps) {
    x = new double[steps + 1];
    y = new double[steps + 1];
    loss = new double[steps + 1];
    gradientNorm = new double[steps + 1];
    velocity = new double[steps + 1];
  }

  HandWrittenRun run(String optimizer, double fromX, double fromY) {
    x[0] = fromX;
    y[0] = fromY;
    look(0);
    for (int step = 1; step < x.length; step++) {
      x[step] = x[step - 1];
      y[step] = y[step - 1];
      switch (optimizer) {
        case "gradient-descent" -> descend(step);
        case "momentum" -> coast(step);
        case "rmsprop" -> scale(step);
        default -> adapt(step);
      }
      look(step);
      velocity[step] = Math.hypot(x[step] - x[step - 1], y[step] - y[step - 1]);
    }
    return this;
  }

  private void look(int step) {
    double a = x[step] * x[step] + y[step] - 11;
    double b = x[step] + y[step] * y[step] - 7;
    gx = 4 * x[step] * a + 2 * b;
    gy = 2 * a + 4 * y[step] * b;
    loss[step] = a * a + b * b;
    gradientNorm[step] = Math.hypot(gx, gy);
  }

  private void descend(int step) {
    x[step] -= 0.001 * gx;
    y[step] -= 0.001 * gy;
  }

  private void coast(int step) {
    mx = 0.9 * mx + gx;
    my = 0.9 * my + gy;
    x[step] -= 0.001 * mx;
    y[step] -= 0.001 * my;
  }

  private void scale(int step) {
    vx = 0.99 * vx + 0.01 * gx * gx;
    vy = 0.99 * vy + 0.01 * gy * gy;
    x[step] -= 0.001 * gx / (Math.sqrt(vx) + 1e-8);
    y[step] -= 0.001 * gy / (Math.sqrt(vy) + 1e-8);
  }

  private void adapt(int step) {
    double rate = 0.001 / (1 - Math.pow(0.9, step));
    double root = Math.sqrt(1 - Math.pow(0.999, step));
    mx += 0.1 * (gx - mx);
    my += 0.1 * (gy - my);
    vx = 0.999 * vx + 0.001 * gx * gx;
    vy = 0.999 * vy + 0.001 * gy * gy;
    x[step] -= rate * mx / (Math.sqrt(vx) / root + 1e-8);
    y[step] -= rate * my / (Math.sqrt(vy) / root + 1e-8);
  }
}
