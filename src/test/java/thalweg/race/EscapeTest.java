package thalweg.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import thalweg.landscape.Point;
import thalweg.optimizer.OptimizerType;
import thalweg.optimizer.method.Optimizers;

/// How many steps x^2 - y^2 holds a run that starts beside its ridge.
final class EscapeTest {
  private static final int MOST_STEPS = 5000;

  @ParameterizedTest
  @CsvSource({
    "gradient-descent, 1e-3, 349",
    "gradient-descent, 1e-6, 698",
    "momentum, 1e-3, 72",
    "momentum, 1e-6, 140",
    "nesterov, 1e-3, 67",
    "nesterov, 1e-6, 132",
    "adagrad, 1e-3, 1263",
    "adagrad, 1e-6, 1263",
    "rmsprop, 1e-3, 17",
    "rmsprop, 1e-6, 17",
    "adam, 1e-3, 77",
    "adam, 1e-6, 77"
  })
  void takesAsManyStepsAsTheMethodNeeds(String optimizer, double startY, int steps) {
    assertThat(stepsUntilAway(optimizer, startY)).isEqualTo(steps);
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-3, 1e-6, 1e-9})
  void gradientDescentGrowsByTheSameFactorAtEveryStep(double startY) {
    double factor = 1 + 0.01 * 2;
    int expected = (int) Math.ceil(Math.log(1 / startY) / Math.log(factor));
    assertThat(stepsUntilAway("gradient-descent", startY)).isEqualTo(expected);
  }

  static List<OptimizerType> unperturbed() {
    return Optimizers.all().stream().filter(type -> !type.id().equals("perturbed-gd")).toList();
  }

  @ParameterizedTest
  @MethodSource("unperturbed")
  void neverHappensFromTheRidgeItself(OptimizerType type) {
    assertThat(stepsUntilAway(type.id(), 0)).isEqualTo(MOST_STEPS + 1);
  }

  @Test
  void happensFromTheRidgeToWhoeverKicksHimself() {
    assertThat(stepsUntilAway("perturbed-gd", 0)).isLessThan(1000);
  }

  @Test
  void isToldInTheStatusToo() {
    Trajectory trajectory =
        Races.one("gradient-descent", Map.of(), Landscapes.SADDLE, new Point(1, 1e-6), 800);
    assertThat(StatusText.summary(trajectory, 400)).isEqualTo("at the saddle (0, 0)");
    assertThat(StatusText.summary(trajectory, 650))
        .matches("escaped the saddle at step 5\\d\\d · moving");
  }

  private static int stepsUntilAway(String optimizer, double startY) {
    Trajectory trajectory =
        Races.one(
            optimizer,
            Map.of("learningRate", 0.01),
            Landscapes.SADDLE,
            new Point(1, startY),
            MOST_STEPS);
    int step = 0;
    while (step < trajectory.length() && Math.abs(trajectory.y(step)) < 1) {
      step++;
    }
    return step;
  }
}
