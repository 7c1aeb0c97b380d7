package thalweg.race;

import java.util.ArrayList;
import java.util.List;
import thalweg.landscape.Plane;
import thalweg.objective.Objective;
import thalweg.optimizer.Oracle;
import thalweg.optimizer.rule.PlaneVector;
import thalweg.optimizer.rule.StepTrace.Answer;

/// Passes a method's questions on and, while it is told to, keeps the answers.
///
/// Of points and gradients in R^n it keeps the shadows on the landscape's plane, and of Hessians
/// nothing: what a Hessian does is not told by its shadow.
final class RecordingOracle implements Oracle {
  private final Oracle asked;
  private final Objective exact;
  private final Plane plane;
  private final double[] unnoised;
  private final double[] shadow = new double[2];
  private final List<Answer> gradients = new ArrayList<>();
  private final List<Answer> hessians = new ArrayList<>();
  private boolean attentive;

  /// @param exact knows the gradients without noise
  RecordingOracle(Oracle asked, Objective exact, Plane plane) {
    this.asked = asked;
    this.exact = exact;
    this.plane = plane;
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
      gradients.add(new Answer(place(point), shadowOf(gradient), shadowOf(unnoised)));
    }
  }

  @Override
  public void hessianVectorProduct(double[] point, double[] vector, double[] product) {
    asked.hessianVectorProduct(point, vector, product);
  }

  @Override
  public void hessian(double[] point, double[] hessian) {
    asked.hessian(point, hessian);
    if (attentive && plane.isWhole()) {
      List<Double> entries = List.of(hessian[0], hessian[1], hessian[2]);
      hessians.add(new Answer(place(point), entries, entries));
    }
  }

  private PlaneVector place(double[] point) {
    plane.project(point, shadow);
    return new PlaneVector(shadow[0], shadow[1]);
  }

  private List<Double> shadowOf(double[] vector) {
    plane.projectVector(vector, shadow);
    return List.of(shadow[0], shadow[1]);
  }
}
