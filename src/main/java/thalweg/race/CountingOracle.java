package thalweg.race;

import thalweg.linalg.UpperTriangle;
import thalweg.objective.Objective;
import thalweg.optimizer.Oracle;

/// Answers a method's questions from an objective and counts them.
///
/// What is known of the point where the run stands is computed once, for the record and for the
/// method's next question alike; the Hessian only when it is asked for.
final class CountingOracle implements Oracle, CurrentPoint {
  private final Objective objective;
  private final double[] visited;
  private final double[] gradient;
  private final double[] hessian;
  private final double[] unasked;
  private double value;
  private boolean hessianKnown;
  private long values;
  private long gradients;
  private long hessians;
  private long products;

  CountingOracle(Objective objective) {
    int dimension = objective.dimension();
    this.objective = objective;
    visited = new double[dimension];
    gradient = new double[dimension];
    hessian = new double[UpperTriangle.size(dimension)];
    unasked = new double[dimension];
  }

  /// Moves to a point; what follows from it is not counted, as no method asked.
  void visit(double[] point) {
    for (int i = 0; i < visited.length; i++) {
      visited[i] = point[i];
    }
    value = objective.gradient(point, gradient);
    hessianKnown = false;
  }

  /// f at the visited point.
  double value() {
    return value;
  }

  @Override
  public double[] gradient() {
    return gradient;
  }

  @Override
  public double[] hessian() {
    if (!hessianKnown) {
      objective.hessian(visited, unasked, hessian);
      hessianKnown = true;
    }
    return hessian;
  }

  Evaluations evaluations() {
    return new Evaluations(values, gradients, hessians, products);
  }

  @Override
  public double value(double[] point) {
    values++;
    return isVisited(point) ? value : objective.value(point);
  }

  @Override
  public void gradient(double[] point, double[] answer) {
    gradients++;
    boolean visits = true;
    for (int i = 0; i < visited.length; i++) {
      visits &= point[i] == visited[i];
      answer[i] = gradient[i];
    }
    if (!visits) {
      objective.gradient(point, answer);
    }
  }

  @Override
  public void hessian(double[] point, double[] answer) {
    hessians++;
    if (isVisited(point)) {
      System.arraycopy(hessian(), 0, answer, 0, hessian.length);
    } else {
      objective.hessian(point, unasked, answer);
    }
  }

  @Override
  public void hessianVectorProduct(double[] point, double[] vector, double[] answer) {
    products++;
    objective.hessianVectorProduct(point, vector, answer);
  }

  private boolean isVisited(double[] point) {
    for (int i = 0; i < visited.length; i++) {
      if (point[i] != visited[i]) {
        return false;
      }
    }
    return true;
  }
}
