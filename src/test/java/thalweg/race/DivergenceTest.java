package thalweg.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import thalweg.landscape.Domain;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.optimizer.method.Optimizers;

/// A run that gets out of hand ends with a status, and never with a number that is none.
final class DivergenceTest {
  /// Rprop never steps further than its greatest step, and a line search goes nowhere uphill.
  private static final Set<String> BOUNDED = Set.of("rprop", "lbfgs");

  static Stream<Arguments> absurdRates() {
    return Optimizers.all().stream()
        .flatMap(type -> Stream.of(1e9, 1e100, 1e300).map(rate -> Arguments.of(type.id(), rate)));
  }

  @ParameterizedTest
  @MethodSource("absurdRates")
  void anAbsurdLearningRateEndsAsDiverged(String optimizer, double learningRate) {
    Trajectory trajectory =
        Races.one(
            optimizer,
            Map.of("learningRate", learningRate),
            Landscapes.BOWL,
            new Point(1, 0.5),
            1000);
    assertEverythingFinite(trajectory);
    if (!BOUNDED.contains(optimizer)) {
      assertThat(trajectory.status()).isEqualTo(new Status.Diverged(trajectory.length()));
      assertThat(trajectory.length()).isLessThan(1000);
    }
  }

  @ParameterizedTest
  @CsvSource({"gradient-descent, 1.1", "momentum, 50", "nesterov, 2"})
  void aRateBeyondTheLimitOfStabilityEndsAsDiverged(String optimizer, double learningRate) {
    Trajectory trajectory =
        Races.one(
            optimizer,
            Map.of("learningRate", learningRate),
            Landscapes.BOWL,
            new Point(1, 0.5),
            1000);
    assertThat(trajectory.status()).isEqualTo(new Status.Diverged(trajectory.length()));
    assertEverythingFinite(trajectory);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1/x", "log(x)", "sqrt(x)", "exp(100*x*y)", "x^9*y^9", "-1e300*x^2", "abs(x)^0.5"})
  void noFunctionLeavesANumberThatIsNone(String formula) {
    Landscape landscape = Landscapes.of(formula, Domain.square(2));
    List<Point> starts =
        List.of(new Point(1, 1), new Point(1e-200, 1), new Point(2, 2), new Point(0.1, -2));
    Frame frame = Race.run(new Experiment(landscape, starts, Races.everyone(), 300));
    assertThat(frame.complete()).isTrue();
    frame.trajectories().forEach(DivergenceTest::assertEverythingFinite);
  }

  @Test
  void aStartWithoutAValueIsLostAtOnce() {
    Trajectory trajectory =
        Races.one(
            "adam", Map.of(), Landscapes.of("log(x)", Domain.square(2)), new Point(-1, 0), 100);
    assertThat(trajectory.length()).isZero();
    assertThat(trajectory.status()).isEqualTo(new Status.LeftGround(0));
    assertThat(trajectory.lastStep(100)).isZero();
  }

  @Test
  void anInfiniteSlopeIsLostToo() {
    Trajectory trajectory =
        Races.one(
            "adam", Map.of(), Landscapes.of("sqrt(x)", Domain.square(2)), new Point(0, 0), 100);
    assertThat(trajectory.status()).isEqualTo(new Status.Diverged(0));
  }

  @ParameterizedTest
  @CsvSource({"x^(1/3) + y^2, 1, 0.1, 20", "sqrt(x) + y^2, 1, 0.01, 135"})
  void aStepOntoUndefinedGroundIsNoDivergence(String formula, double x, double rate, int step) {
    Trajectory trajectory =
        Races.one(
            "gradient-descent",
            Map.of("learningRate", rate),
            Landscapes.of(formula, Domain.square(2)),
            new Point(x, 1),
            1000);
    assertThat(trajectory.status()).isEqualTo(new Status.LeftGround(step));
    assertThat(trajectory.length()).isEqualTo(step);
    assertThat(StatusText.describe(trajectory.status()))
        .isEqualTo("left the ground where f is defined at step " + step);
    assertEverythingFinite(trajectory);
  }

  @Test
  void aMillionDomainWidthsAwayIsLost() {
    Trajectory trajectory =
        Races.one(
            "gradient-descent",
            Map.of("learningRate", 1e5),
            Landscapes.of("x", Domain.square(2)),
            new Point(0, 0),
            100);
    assertThat(trajectory.status(1)).isEqualTo(new Status.LeftDomain(1));
    assertThat(trajectory.status()).isEqualTo(new Status.Diverged(41));
  }

  private static void assertEverythingFinite(Trajectory trajectory) {
    for (int step = 0; step < trajectory.length(); step++) {
      assertThat(
              new double[] {
                trajectory.x(step),
                trajectory.y(step),
                trajectory.loss(step),
                trajectory.gradientNorm(step),
                trajectory.velocity(step),
                trajectory.learningRate(step)
              })
          .as("step %d", step)
          .satisfies(numbers -> {
            for (double number : numbers) {
              assertThat(number).isFinite();
            }
          });
    }
  }
}
