package thalweg.optimizer.typed;

import java.util.List;
import thalweg.optimizer.Stepper;
import thalweg.optimizer.TwoWells;
import thalweg.optimizer.setting.Hyperparameter;

/// Where a rule's first steps lead, by which two spellings of it are the same.
final class RuleWalk {
  /// Adam, plainly.
  static final String ADAM =
      "m = beta1*m + (1 - beta1)*g; v = beta2*v + (1 - beta2)*g^2;"
          + " mhat = m/(1 - beta1^t); vhat = v/(1 - beta2^t);"
          + " theta = theta - eta*mhat/(sqrt(vhat) + epsilon)";

  private RuleWalk() {}

  /// After five steps with the standard settings from one place on one ground.
  static double[] of(TypedRule rule) {
    List<Double> settings = rule.settings().stream().map(Hyperparameter::standard).toList();
    Stepper stepper = rule.stepper(settings, 2);
    double[] point = {0.7, -1.3};
    for (int step = 0; step < 5; step++) {
      stepper.step(point, 0.01, new TwoWells(1));
    }
    return point;
  }
}
