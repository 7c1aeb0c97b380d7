package thalweg.race;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import thalweg.landscape.Domain;
import thalweg.landscape.Point;

/// What is said of runs under conditions is true of f.
final class ConditionStatusTest {
  private static final String BOWL = "(x - 1)^2 + 2*(y - 1)^2";
  private static final Domain AROUND = Domain.square(2);

  private static String words(Trajectory run) {
    return StatusText.describe(run.status());
  }

  @ParameterizedTest
  @CsvSource({
    "gradient-descent, 0.1",
    "momentum, 0.02",
    "adam, 0.05",
    "newton, 1",
    "lbfgs, 1",
    "sam, 0.05"
  })
  void tellsTheMinimumOnTheEdge(String optimizer, double rate) {
    Trajectory run =
        ConditionRaces.run(
            optimizer,
            rate,
            "(x + 2)^2 + (y - 0.5)^2",
            Domain.square(1),
            new Point(0.7, -0.6),
            "project");
    assertThat(words(run)).isEqualTo("at the minimum on the domain's edge (-1, 0.5)");
    assertThat(run.x(run.length() - 1)).isEqualTo(-1);
  }

  @Test
  void tellsTheMinimumInACorner() {
    Trajectory run =
        ConditionRaces.run(
            "adam", 0.05, "x + 2*y", Domain.square(1), new Point(0.5, 0.5), "project");
    assertThat(words(run)).isEqualTo("at the minimum on the domain's edge (-1, -1)");
  }

  /// The gradient leads straight outwards there, but along the edge f falls on both sides.
  @Test
  void aMaximumAlongTheEdgeIsNoMinimum() {
    Trajectory run =
        ConditionRaces.run(
            "gradient-descent", 0.1, "x - y^2", Domain.square(1), new Point(0.5, 0), "project");
    assertThat(words(run)).isEqualTo("held at the domain's edge");
  }

  @Test
  void whatComesToRestInsideIsAtItsMinimum() {
    Trajectory run =
        ConditionRaces.run("gradient-descent", 0.1, BOWL, AROUND, new Point(-1.5, 1.9), "project");
    assertThat(words(run)).isEqualTo("at the minimum (1, 1)");
  }

  /// Decay and gradient lead out of the corner, and so does the step of Adam: nothing balances.
  @ParameterizedTest
  @CsvSource({
    "gradient-descent, 0.05, decoupled:5",
    "adam, 0.05, decoupled:5",
    "gradient-descent, 0.05, coupled:5",
    "momentum, 0.02, coupled:5",
    "adam, 0.05, coupled:5",
    "adam, 0.05, norm:0.1 coupled:5"
  })
  void decayThatTheEdgeHoldsUpIsNoBalance(String optimizer, double rate, String decay) {
    Trajectory run = toCorner(optimizer, rate, decay + " project");
    assertThat(run.x(run.length() - 1)).isEqualTo(1);
    assertThat(run.y(run.length() - 1)).isEqualTo(1);
    assertThat(words(run)).isEqualTo("held at the domain's edge");
  }

  private static Trajectory toCorner(String optimizer, double rate, String words) {
    return ConditionRaces.run(
        optimizer,
        rate,
        "(x - 1.5)^2 + (y - 2)^2",
        new Domain(1, 3, 1, 3),
        new Point(2.5, 2.7),
        words);
  }

  /// What is no farther from the minimum than rounding is told to be there, first and last.
  @Test
  void weakDecayDoesNotBalanceOnTheWayToTheMinimum() {
    Trajectory run = toCorner("newton", 1.0, "coupled:1e-6");
    assertThat(StatusText.story(run)).isEqualTo("at the minimum (1.5, 2)");
  }

  /// However near: where it stands the gradient is not zero.
  @ParameterizedTest
  @CsvSource({"newton, 1, 1e-3", "gradient-descent, 0.1, 1e-3", "adam, 0.05, 1e-4"})
  void weakDecayHoldsARunBesideTheMinimum(String optimizer, double rate, String decay) {
    Trajectory run = toCorner(optimizer, rate, "coupled:" + decay);
    assertThat(words(run))
        .isEqualTo("standing still beside the minimum (1.5, 2): decay and gradient balance");
  }

  /// Along the edge decay draws it from the minimum that f has there.
  @Test
  void decayHoldsARunBesideTheMinimumOnTheEdge() {
    Trajectory run =
        ConditionRaces.run(
            "gradient-descent",
            0.1,
            "(x + 2)^2 + (y - 0.5)^2",
            Domain.square(1),
            new Point(0.7, -0.6),
            "project coupled:1e-3");
    assertThat(words(run)).isEqualTo("held at the domain's edge");
  }

  /// It comes by the minimum of the edge at a fiftieth of the domain in ten steps.
  @Test
  void whoPassesTheMinimumOnTheEdgeIsNotThere() {
    Trajectory run =
        ConditionRaces.run(
            "momentum",
            0.02,
            "(x - 1.5)^2 - (y - 2)^2 + 0.2*x*y",
            new Domain(1, 3, 1, 3),
            new Point(2.5, 1.79),
            "project");
    assertThat(words(run)).isEqualTo("at the minimum on the domain's edge (1.4, 1)");
    assertThat(StatusText.story(run)).doesNotContain("stayed at the minimum");
  }

  @Test
  void tellsWhereARunWasStopped() {
    Trajectory run =
        ConditionRaces.run(
            "gradient-descent", 0.1, "x", Domain.square(1), new Point(0.05, 0), "stop");
    assertThat(words(run)).isEqualTo("stopped where it left the domain at step 11");
    assertThat(run.length()).isEqualTo(12);
    assertThat(run.x(11)).isLessThan(-1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"coupled:0.5", "decoupled:0.5", "coupled:0.1", "norm:0.2 coupled:0.3"})
  void decayAndGradientBalanceBesideTheMinimum(String words) {
    Trajectory run =
        ConditionRaces.run("gradient-descent", 0.1, BOWL, AROUND, new Point(-1.5, 1.5), words);
    assertThat(words(run)).endsWith("decay and gradient balance");
    assertThat(run.gradientNorm(run.length() - 1)).isGreaterThan(0.1);
  }

  /// It was never at the minimum, and where it is held it is held for good.
  @ParameterizedTest
  @CsvSource({
    "gradient-descent, 0.01",
    "gradient-descent, 0.02",
    "momentum, 0.0025",
    "momentum, 0.008",
    "nesterov, 0.003"
  })
  void whatDecayHoldsBesideTheMinimumWasNotThere(String optimizer, double rate) {
    Trajectory run =
        ConditionRaces.run(
            optimizer,
            rate,
            "3*sin(x)^2 + 5*y^2 + 4*(x - 1)^2",
            AROUND,
            new Point(-1.2, 0.8),
            "norm:1 decoupled:0.01");
    assertThat(StatusText.story(run))
        .startsWith("standing still beside the minimum (0.641")
        .endsWith("decay and gradient balance");
  }

  /// f bends along y by -1 there and decay by 1: what is left of both is y^3, and the run creeps
  /// on.
  @ParameterizedTest
  @ValueSource(strings = {"coupled:1", "decoupled:1"})
  void whatCreepsTowardsABalanceDoesNotStandStill(String words) {
    Trajectory run =
        ConditionRaces.run(
            "gradient-descent", 0.011, "x^2 + y^4/4 - y^2/2", AROUND, new Point(-1.5, 0.05), words);
    assertThat(StatusText.story(run)).isEqualTo("moving");
    assertThat(run.y(run.length() - 1)).isBetween(0.048, 0.049);
  }

  /// It stands there from its fourth or fifth step on, and at nothing else.
  @ParameterizedTest
  @CsvSource({
    "(x^2-1)^2 + (y-0.5)^2, 0.1, 1.5, decoupled:0.001",
    "(x^2-1)^2 + (y-0.5)^2, 0.1, 1.5, decoupled:0.03",
    "(x^2-1)^2 + (y-0.5)^2, 0.1, 1.5, coupled:0.001",
    "(x-1)^2/2 + 2*(y+0.5)^2, -1.5, 1.5, decoupled:0.03"
  })
  void whatNewtonsMethodComesToUnderDecayIsABalance(
      String formula, double x, double y, String words) {
    Trajectory run = ConditionRaces.run("newton", 1.0, formula, AROUND, new Point(x, y), words);
    assertThat(StatusText.story(run))
        .startsWith("standing still")
        .endsWith("decay and gradient balance");
  }

  /// The place where both vanish is the minimum with decay, too.
  @Test
  void atAMinimumInTheOriginDecayChangesNothing() {
    Trajectory run =
        ConditionRaces.run(
            "gradient-descent", 0.1, "x^2 + 2*y^2", AROUND, new Point(-1.5, 1.5), "coupled:0.5");
    assertThat(words(run)).isEqualTo("at the minimum (0, 0)");
  }

  @Test
  void clippingDoesNotChangeWhereARunComesToRest() {
    Trajectory run =
        ConditionRaces.run("gradient-descent", 0.1, BOWL, AROUND, new Point(-1.5, 1.5), "norm:0.5");
    assertThat(words(run)).isEqualTo("at the minimum (1, 1)");
    // No step is longer than rate times limit.
    assertThat(run.velocity(1)).isLessThanOrEqualTo(0.05);
  }

  @Test
  void theirStoriesSayWhatWas() {
    Trajectory run =
        ConditionRaces.run(
            "gradient-descent",
            0.1,
            "(x + 2)^2 + 0.2*(y - 0.5)^2",
            Domain.square(1),
            new Point(0.7, -0.9),
            "project");
    assertThat(StatusText.story(run))
        .startsWith("was held at the domain's edge from step ")
        .endsWith("at the minimum on the domain's edge (-1, 0.5)");
  }
}
