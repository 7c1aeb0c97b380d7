package thalweg.race;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.Domain;
import thalweg.landscape.Point;
import thalweg.linalg.CriticalKind;

/// How a run's status changes on the way.
final class StatusLifeTest {
  @Test
  void lingersAtTheSaddleForHundredsOfStepsAndMovesAfterwards() {
    Trajectory trajectory =
        Races.one("gradient-descent", Map.of(), Landscapes.SADDLE, new Point(1, 1e-9), 1000);
    List<StatusChange> changes = trajectory.changes();
    assertThat(changes)
        .extracting(change -> change.status().getClass().getSimpleName())
        .containsExactly("Moving", "Settled", "Moving");
    assertThat(changes.get(2).step() - changes.get(1).step()).isGreaterThan(500);
    CriticalPoint at = Races.settled(changes.get(1).status());
    assertThat(at.kind()).isEqualTo(CriticalKind.SADDLE);
    assertThat(at.point().distance(new Point(0, 0))).isLessThan(1e-9);
  }

  @Test
  void stretchesFollowOneAnotherWithoutGaps() {
    Trajectory trajectory =
        Races.one("gradient-descent", Map.of(), Landscapes.SADDLE, new Point(1, 1e-6), 900);
    List<Stretch> stretches = trajectory.stretches();
    assertThat(stretches.getFirst().from()).isZero();
    for (int i = 1; i < stretches.size(); i++) {
      assertThat(stretches.get(i).from()).isEqualTo(stretches.get(i - 1).to() + 1);
    }
    assertThat(stretches.getLast().to()).isEqualTo(900);
    Stretch saddle = stretches.get(1);
    assertThat(StatusText.past(saddle))
        .isEqualTo(
            "lingered at the saddle (0, 0) from step " + saddle.from() + " to " + saddle.to());
    Stretch known = trajectory.known(Integer.MAX_VALUE).get(1);
    assertThat(known.from()).as("it takes ten steps to be seen").isGreaterThan(saddle.from() + 9);
    assertThat(trajectory.known(known.from() + 5).getLast())
        .isEqualTo(new Stretch(known.from(), known.from() + 5, saddle.status()));
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-6, 1e6})
  void multiplyingTheFunctionChangesNoStatus(double factor) {
    Point start = new Point(1, 1e-6);
    Trajectory plain =
        Races.one("gradient-descent", Map.of("learningRate", 0.01), Landscapes.SADDLE, start, 700);
    Trajectory scaled =
        Races.one(
            "gradient-descent",
            Map.of("learningRate", 0.01 / factor),
            Landscapes.of(factor + "*(x^2 - y^2)", Domain.square(2)),
            start,
            700);
    assertSameChanges(scaled, plain, 1);
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-4, 1e4})
  void stretchingOneSideOfTheDomainChangesNoStatus(double factor) {
    Trajectory plain =
        Races.one(
            "gradient-descent",
            Map.of("learningRate", 0.01),
            Landscapes.of("x^2 + y^2/10", Domain.square(2)),
            new Point(1, 1),
            5000);
    // The curvature along y is 1/10 of that along x; with y stretched and the function sheared
    // accordingly the same walk results along x, and y starts at rest.
    Trajectory stretched =
        Races.one(
            "gradient-descent",
            Map.of("learningRate", 0.01),
            Landscapes.of(
                "x^2 + (y/" + factor + ")^2/10", new Domain(-2, 2, -2 * factor, 2 * factor)),
            new Point(1, 0),
            5000);
    assertThat(Races.settled(plain.status()).kind()).isEqualTo(CriticalKind.MINIMUM);
    assertThat(Races.settled(stretched.status()).kind()).isEqualTo(CriticalKind.MINIMUM);
    assertThat(stretched.changes()).hasSameSizeAs(plain.changes());
  }

  /// The minimum is nearer to the saddle than what counts as near on so large a domain.
  @Test
  void aRunThatASaddleLetGoIsAtTheMinimumBesideIt() {
    Trajectory run =
        Races.one(
            "gradient-descent",
            Map.of("learningRate", 0.05),
            Landscapes.of("(x^2 - 1)^2 + y^2", Domain.square(400)),
            new Point(1e-6, 2),
            1000);
    assertThat(run.changes())
        .filteredOn(change -> change.status() instanceof Status.Settled)
        .extracting(change -> Races.settled(change.status()).kind())
        .containsExactly(CriticalKind.SADDLE, CriticalKind.MINIMUM);
    assertThat(Races.settled(run.status()).point().distance(new Point(1, 0))).isLessThan(1e-9);
  }

  @Test
  void leavesTheDomainAndReturns() {
    Trajectory trajectory =
        Races.one(
            "momentum",
            Map.of("learningRate", 0.05, "momentum", 0.98),
            Landscapes.of("x^2 + y^2", new Domain(-0.5, 2, -1, 1)),
            new Point(1.8, 0),
            2000);
    List<StatusChange> changes = trajectory.changes();
    StatusChange left = changes.get(1);
    assertThat(left.status()).isEqualTo(new Status.LeftDomain(left.step()));
    assertThat(trajectory.x(left.step())).isLessThan(-0.5);
    assertThat(trajectory.x(left.step() - 1)).isGreaterThanOrEqualTo(-0.5);
    assertThat(changes.get(2).status()).isEqualTo(new Status.Moving());
    assertThat(Races.settled(trajectory.status()).kind()).isEqualTo(CriticalKind.MINIMUM);
  }

  /// Though its steps were shorter still before it was thrown out. It takes ten of them to be back.
  @Test
  void aRunThatNoLongerMovesIsNotThrownOut() {
    Trajectory run =
        Races.one(
            "rmsprop",
            Map.of("learningRate", 0.001),
            Landscapes.of("-exp(-8*x^2 - 8*y^2)", Domain.square(2)),
            new Point(0.05, 0),
            1500);
    int still = 0;
    int longest = 0;
    for (int step = 0; step < run.length(); step++) {
      boolean thrown = run.status(step) instanceof Status.ThrownOut;
      still = thrown && run.velocity(step) < 1e-8 ? still + 1 : 0;
      longest = Math.max(longest, still);
    }
    assertThat(run.changes())
        .extracting(StatusChange::status)
        .hasAtLeastOneElementOfType(Status.ThrownOut.class);
    assertThat(longest).isLessThan(15);
  }

  /// What leaves the place where it rests by its rule, time and again, goes round it.
  @ParameterizedTest
  @CsvSource({"0.01, x^2 + y^2", "0.1, x^2 + y^2", "0.02, x^4 - 2*x^2 + y^2"})
  void noMinimumThrowsOutWhatKicksItself(double rate, String formula) {
    Trajectory run =
        Races.one(
            "perturbed-gd",
            Map.of("learningRate", rate),
            Landscapes.of(formula, Domain.square(2)),
            new Point(1, 1),
            2000);
    assertThat(run.changes())
        .extracting(StatusChange::status)
        .hasAtLeastOneElementOfType(Status.Circling.class)
        .doesNotHaveAnyElementsOfTypes(Status.ThrownOut.class);
  }

  /// It is thrown out within a few steps, and none of them is taken for one at rest; whatever
  /// factor f has.
  @ParameterizedTest
  @CsvSource({"1, 0.005", "1e12, 0.005"})
  void noStepAsLongAsTheWayToTheMinimumIsOneAtRest(String factor, double rate) {
    Trajectory run =
        Races.one(
            "rmsprop",
            Map.of("learningRate", rate),
            Landscapes.of(factor + "*(x^2 + y^2)", Domain.square(2)),
            new Point(-1.2, 0.8),
            2000);
    for (int step = 1; step < run.length(); step++) {
      double distance = Math.hypot(run.x(step), run.y(step));
      if (run.status(step) instanceof Status.Settled && distance > 0.004) {
        assertThat(run.velocity(step)).as("at step %d", step).isLessThan(0.8 * distance);
      }
    }
  }

  private static void assertSameChanges(Trajectory actual, Trajectory expected, int steps) {
    assertThat(actual.changes()).hasSameSizeAs(expected.changes());
    for (int i = 0; i < expected.changes().size(); i++) {
      StatusChange change = expected.changes().get(i);
      assertThat(actual.changes().get(i).step()).isCloseTo(change.step(), within(steps));
      assertThat(actual.changes().get(i).status()).hasSameClassAs(change.status());
    }
  }
}
