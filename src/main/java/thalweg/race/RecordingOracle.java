package thalweg.race;

import java.util.ArrayList;
import java.util.List;
import thalweg.objective.Objective;
import thalweg.optimizer.Oracle;
import thalweg.optimizer.rule.PlaneVector;
import thalweg.optimizer.rule.StepTrace.Answer;

/// Passes a method's questions on and, while somebody wants to know, keeps the answers.
final class RecordingOracle implements Oracle {
  private final Oracle asked;
  private final Objective exact;
  private final double[] unnoised;
  private final List<Answer> gradients = new ArrayList<>();
  private final List<Answer> hessians = new ArrayList<>();
  private boolean attentive;

  /// @param exact knows the gradients without noise
  RecordingOracle(Oracle asked, Objective exact) {
    this.asked = asked;
    this.exact = exact;
    unnoised = new double[exact.dimension()];
  }

  /// Keeps answers from now on, or none, and forgets those that it has.
  void listen(boolean wanted) {
    attentive = wanted;
    gradients.clear();
    hessians.clear();
  }

  List<Answer> gradients() {
    return gradients;
  }

  List<Answer> hessians() {
    return hessians;
  }

  @Override
  public double value(double[] point) {
    return asked.value(point);
  }

  @Override
  public void gradient(double[] point, double[] gradient) {
    asked.gradient(point, gradient);
    if (attentive) {
      exact.gradient(point, unnoised);
      gradients.add(
          new Answer(
              new PlaneVector(point[0], point[1]),
              List.of(gradient[0], gradient[1]),
              List.of(unnoised[0], unnoised[1])));
    }
  }

  @Override
  public void hessianVectorProduct(double[] point, double[] vector, double[] product) {
    asked.hessianVectorProduct(point, vector, product);
  }

  @Override
  public void hessian(double[] point, double[] hessian) {
    asked.hessian(point, hessian);
    if (attentive) {
      List<Double> entries = List.of(hessian[0], hessian[1], hessian[2]);
      hessians.add(new Answer(new PlaneVector(point[0], point[1]), entries, entries));
    }
  }
}
