package thalweg.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thalweg.landscape.Domain;
import thalweg.landscape.Point;

/// Runs that go from one side of a valley to the other, and those that do not.
final class BounceTest {
  private static String end(String method, double rate, String formula, double x, double y) {
    Trajectory run =
        Races.one(
            method,
            Map.of("learningRate", rate),
            Landscapes.of(formula, Domain.square(2)),
            new Point(x, y),
            1000);
    return StatusText.describe(run.status());
  }

  /// Be the floor smooth or a crease, straight or bent.
  @ParameterizedTest
  @CsvSource({
    "rmsprop, 0.01, x^2+1e12*(y-x)^2, 1.3, 0.7",
    "rmsprop, 0.02, (1-x)^2+100*(y-x^2)^2, -1.2, 1",
    "gradient-descent, 0.0113, abs(y)+0.1*x, 1.3, 0.7",
    "gradient-descent, 0.0113, abs(y-x^2)+0.1*x, 1.3, 0.7",
    "rmsprop, 0.001, abs(x-y)+0.05*(x+y), 1.3, 0.7"
  })
  void areSaidToBounce(String method, double rate, String formula, double x, double y) {
    assertThat(end(method, rate, formula, x, y)).isEqualTo("bouncing across a valley");
  }

  /// To and fro across a minimum, straight along a floor, in a kink that is a minimum.
  @ParameterizedTest
  @CsvSource({
    "gradient-descent, 0.99995, x^2+y^2, 1, 0.3",
    "gradient-descent, 0.001, (1-x)^2+10*(y-x^2)^2, -1.2, 1",
    "gradient-descent, 0.013, abs(x)+abs(y), 1, 0.3"
  })
  void areNotSaidTo(String method, double rate, String formula, double x, double y) {
    assertThat(end(method, rate, formula, x, y)).doesNotContain("bouncing");
  }
}
