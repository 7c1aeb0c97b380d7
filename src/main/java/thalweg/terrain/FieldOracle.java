package thalweg.terrain;

import thalweg.formula.Field;
import thalweg.optimizer.Oracle;

/// Answers for many runs at once: a point is all x, then all y. Owned by one thread.
///
/// Values and Hessians are told of a single run only; the methods that take many at once ask for
/// neither.
public final class FieldOracle implements Oracle {
  private final Field field;
  private final int count;
  private final double[] x;
  private final double[] y;
  private final double[] values;
  private final double[] dx;
  private final double[] dy;
  private final double[] slope = new double[2];
  private final double[] second = new double[3];

  /// An oracle for a number of runs.
  ///
  /// @param count at least 1
  public FieldOracle(Field field, int count) {
    this.field = field;
    this.count = count;
    x = new double[count];
    y = new double[count];
    values = new double[count];
    dx = new double[count];
    dy = new double[count];
  }

  @Override
  public double value(double[] point) {
    return field.value(point[0], point[count]);
  }

  @Override
  public void gradient(double[] point, double[] gradient) {
    if (count == 1) {
      field.gradient(point[0], point[1], gradient);
      return;
    }
    look(point);
    System.arraycopy(dx, 0, gradient, 0, count);
    System.arraycopy(dy, 0, gradient, count, count);
  }

  @Override
  public void hessian(double[] point, double[] hessian) {
    field.hessian(point[0], point[count], slope, second);
    hessian[0] = second[0];
    hessian[1] = second[1];
    hessian[2] = second[1];
    hessian[3] = second[2];
  }

  /// Computes value and gradient of every run.
  void look(double[] point) {
    System.arraycopy(point, 0, x, 0, count);
    System.arraycopy(point, count, y, 0, count);
    field.gradients(x, y, values, dx, dy);
  }

  /// Whether value and gradient of a run were finite at the last look.
  boolean isFinite(int run) {
    return Double.isFinite(values[run]) && Double.isFinite(dx[run]) && Double.isFinite(dy[run]);
  }
}
