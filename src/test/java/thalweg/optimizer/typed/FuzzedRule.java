package thalweg.optimizer.typed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import thalweg.optimizer.Stepper;
import thalweg.optimizer.TwoWells;
import thalweg.optimizer.setting.Hyperparameter;

/// What holds for every text, be it a rule or not.
final class FuzzedRule {
  private FuzzedRule() {}

  static void check(String text) {
    TypedRule rule;
    try {
      rule = TypedRule.of("fuzzed", text);
    } catch (RuleException refusal) {
      assertThat(refusal.getMessage()).isNotBlank();
      assertThat(refusal.position()).isBetween(0, text.length());
      assertThat(refusal.position() + refusal.length()).isBetween(0, text.length());
      return;
    }
    TypedRule again = TypedRule.of("fuzzed", rule.text());
    assertThat(again).isEqualTo(rule);
    List<Double> settings = rule.settings().stream().map(Hyperparameter::standard).toList();
    assertThat(walk(rule.stepper(settings, 2))).isEqualTo(walk(rule.interpreted(settings, 2)));
  }

  /// Three steps over a bowl; every zero is positive, because its sign has no meaning here.
  private static double[] walk(Stepper stepper) {
    double[] point = {0.7, -1.3};
    for (int step = 0; step < 3; step++) {
      stepper.step(point, 0.01, new TwoWells(1));
    }
    return new double[] {point[0] + 0.0, point[1] + 0.0};
  }
}
