package thalweg.basin;

import thalweg.formula.Field;
import thalweg.linalg.UpperTriangle;
import thalweg.optimizer.Oracle;

/// Answers for many runs at once, whose points lie in a `Packing`, or for one whose point is x, y.
/// Owned by one thread.
///
/// Of many, only gradients are told: methods whose coordinates belong together run alone.
public final class FieldOracle implements Oracle {
  private final Field field;
  private final double[] slope = new double[2];
  private final double[] second = new double[3];

  /// An oracle for a field.
  public FieldOracle(Field field) {
    this.field = field;
  }

  @Override
  public double value(double[] point) {
    return field.value(point[0], point[1]);
  }

  @Override
  public void gradient(double[] point, double[] gradient) {
    if (point.length == 2) {
      field.gradient(point[0], point[1], gradient);
    } else {
      field.packedGradients(point, gradient);
    }
  }

  @Override
  public void hessian(double[] point, double[] hessian) {
    field.hessian(point[0], point[1], slope, hessian);
  }

  @Override
  public void hessianVectorProduct(double[] point, double[] vector, double[] product) {
    hessian(point, second);
    UpperTriangle.multiply(second, vector, product);
  }
}
