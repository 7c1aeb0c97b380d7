package thalweg.optimizer;

import thalweg.linalg.UpperTriangle;

/// x^4/4 - x^2/2 + 3 y^2/2 at any number of points at once: a vector holds all x, then all y.
public record TwoWells(int points) implements Oracle {
  @Override
  public double value(double[] point) {
    double sum = 0;
    for (int i = 0; i < points; i++) {
      double x = point[i];
      double y = point[points + i];
      sum += x * x * x * x / 4 - x * x / 2 + 1.5 * y * y;
    }
    return sum;
  }

  @Override
  public void gradient(double[] point, double[] gradient) {
    for (int i = 0; i < points; i++) {
      double x = point[i];
      gradient[i] = x * x * x - x;
      gradient[points + i] = 3 * point[points + i];
    }
  }

  @Override
  public void hessian(double[] point, double[] hessian) {
    int n = 2 * points;
    for (int i = 0; i < points; i++) {
      hessian[UpperTriangle.index(n, i, i)] = 3 * point[i] * point[i] - 1;
      hessian[UpperTriangle.index(n, points + i, points + i)] = 3;
    }
  }

  @Override
  public void hessianVectorProduct(double[] point, double[] vector, double[] product) {
    for (int i = 0; i < points; i++) {
      product[i] = (3 * point[i] * point[i] - 1) * vector[i];
      product[points + i] = 3 * vector[points + i];
    }
  }
}
