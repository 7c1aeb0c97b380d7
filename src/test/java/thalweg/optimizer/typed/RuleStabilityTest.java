package thalweg.optimizer.typed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import thalweg.optimizer.Methods;
import thalweg.optimizer.Optimizer;

/// Up to which learning rate a typed rule is stable, against what is known of the same method in
/// closed form.
final class RuleStabilityTest {
  /// Relative.
  private static final double CLOSE = 1e-6;

  private static Optimizer typed(String lines, Map<String, Double> settings) {
    return TypedRule.of("tried", lines).type().create(settings);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "gradient-descent | theta = theta - eta*g | 0",
        "momentum | b = momentum*b + g; theta = theta - eta*b | 0",
        "momentum | b = momentum*b + g; theta = theta - eta*b | 0.5",
        "momentum | b = momentum*b + g; theta = theta - eta*b | 0.9",
        "momentum | b = momentum*b + g; theta = theta - eta*b | 0.999",
        "nesterov | b = momentum*b + g; theta = theta - eta*(g + momentum*b) | 0.5",
        "nesterov | b = momentum*b + g; theta = theta - eta*(g + momentum*b) | 0.95"
      })
  void theLimitIsThatOfTheClosedForm(String method, String lines, double momentum) {
    boolean plain = method.equals("gradient-descent");
    Map<String, Double> settings = plain ? Map.of() : Map.of("momentum", momentum);
    for (double curvature : new double[] {1e-3, 1, 74.03, 1e5}) {
      double limit = Methods.of(method).create(settings).stabilityLimit(curvature).orElseThrow();
      assertThat(typed(lines, settings).stabilityLimit(curvature).orElseThrow())
          .isCloseTo(limit, within(CLOSE * limit));
    }
  }

  @Test
  void noRateIsStableWithMoreMomentumThanAll() {
    Optimizer optimizer = typed("b = push*b + g; theta = theta - eta*b", Map.of("push", 1.2));
    assertThat(optimizer.stabilityLimit(3)).isEqualTo(OptionalDouble.of(0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "theta = theta - eta*sign(g)",
        "theta = theta - eta*g/t",
        "theta = theta - eta*min(max(g, -1), 1)",
        "v = 0.9*v + g^2; theta = theta - eta*g/(sqrt(v) + epsilon)",
        "theta = theta - eta*(g + 1)",
        "theta = theta - eta*if(t > 100, 2, 1)*g"
      })
  void ofOthersNothingIsSaid(String lines) {
    assertThat(typed(lines, Map.of()).stabilityLimit(2)).isEmpty();
  }
}
