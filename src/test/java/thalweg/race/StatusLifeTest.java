package thalweg.race;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import thalweg.curvature.CriticalKind;
import thalweg.landscape.Catalogue;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.Domain;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;

/// What a run's status says, and when.
final class StatusLifeTest {
  private static final String HIMMELBLAU = "(x^2 + y - 11)^2 + (x + y^2 - 7)^2";

  @Test
  void lingersAtTheSaddleForHundredsOfStepsAndMovesAfterwards() {
    Trajectory trajectory =
        Races.one("gradient-descent", Map.of(), Landscapes.SADDLE, new Point(1, 1e-9), 1000);
    List<StatusChange> changes = trajectory.changes();
    assertThat(changes)
        .extracting(change -> change.status().getClass().getSimpleName())
        .containsExactly("Moving", "Settled", "Moving");
    assertThat(changes.get(2).step() - changes.get(1).step()).isGreaterThan(500);
    CriticalPoint at = settled(changes.get(1).status());
    assertThat(at.kind()).isEqualTo(CriticalKind.SADDLE);
    assertThat(at.point().distance(new Point(0, 0))).isLessThan(1e-9);
  }

  @ParameterizedTest
  @CsvSource({
    "4, 1, 3, 2",
    "-2, 4, -2.8051180869527, 3.1313125182505",
    "-4, -4, -3.7793102533777, -3.2831859912861",
    "4, -1, 3.5844283403305, -1.8481265269644"
  })
  void findsTheMinimumThatItReaches(double startX, double startY, double x, double y) {
    Trajectory trajectory =
        Races.one(
            "gradient-descent",
            Map.of("learningRate", 0.005),
            Landscapes.of(HIMMELBLAU, Domain.square(6)),
            new Point(startX, startY),
            500);
    CriticalPoint at = settled(trajectory.status());
    assertThat(at.kind()).isEqualTo(CriticalKind.MINIMUM);
    assertThat(at.point().x()).isEqualTo(x, within(1e-6));
    assertThat(at.point().y()).isEqualTo(y, within(1e-6));
  }

  @Test
  void aMaximumHoldsWhoeverStartsOnIt() {
    Trajectory trajectory =
        Races.one(
            "momentum",
            Map.of(),
            Landscapes.of("-x^2 - y^2", Domain.square(2)),
            new Point(0, 0),
            50);
    assertThat(settled(trajectory.status(0)).kind()).isEqualTo(CriticalKind.MAXIMUM);
    assertThat(trajectory.changes()).hasSize(1);
  }

  @Test
  void theMonkeySaddleIsDegenerate() {
    Landscape monkey = Landscapes.of("x^3 - 3*x*y^2", Domain.square(1.5));
    Trajectory on = Races.one("gradient-descent", Map.of(), monkey, new Point(0, 0), 20);
    assertThat(settled(on.status()).kind()).isEqualTo(CriticalKind.DEGENERATE);
    assertThat(settled(on.status()).point()).isEqualTo(new Point(0, 0));
    Trajectory beside = Races.one("gradient-descent", Map.of(), monkey, new Point(1e-3, 0), 20);
    assertThat(settled(beside.status()).kind()).isEqualTo(CriticalKind.DEGENERATE);
    assertThat(settled(beside.status()).point().distance(new Point(0, 0))).isLessThan(1e-6);
  }

  @Test
  void theFloorOfALevelValleyIsDegenerate() {
    Landscape valley = Landscapes.of("(x + 0.3*y)^2", Domain.square(2));
    Trajectory trajectory = Races.one("gradient-descent", Map.of(), valley, new Point(1, 1), 2000);
    CriticalPoint at = settled(trajectory.status());
    assertThat(at.kind()).isEqualTo(CriticalKind.DEGENERATE);
    assertThat(at.point().x() + 0.3 * at.point().y()).isCloseTo(0, within(1e-9));
  }

  @Test
  void aPlainWithoutACriticalPointIsNoPlaceToSettle() {
    Landscape plain = Landscapes.of("exp(-x)", new Domain(0, 200, 0, 200));
    for (double x : new double[] {3, 10, 20, 30}) {
      Trajectory trajectory = Races.one("gradient-descent", Map.of(), plain, new Point(x, 50), 200);
      assertThat(trajectory.changes())
          .extracting(StatusChange::status)
          .isSubsetOf(new Status.Moving(), new Status.OnPlateau());
    }
  }

  @Test
  void aPlainWithoutACriticalPointIsAPlateau() {
    Landscape plain = Landscapes.of("exp(-x)", new Domain(0, 200, 0, 200));
    Trajectory steep = Races.one("gradient-descent", Map.of(), plain, new Point(1, 50), 100);
    assertThat(steep.status()).isEqualTo(new Status.Moving());
    Trajectory flat = Races.one("gradient-descent", Map.of(), plain, new Point(30, 50), 100);
    assertThat(flat.changes()).containsExactly(new StatusChange(0, new Status.OnPlateau()));
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-6, 1, 1e6})
  void saturatedSigmoidsAreAPlateauAndSayWhenItIsLeft(double factor) {
    Landscape sigmoids = Catalogue.load().find("sigmoid-plateau").orElseThrow();
    Trajectory descent =
        Races.one(
            "gradient-descent",
            Map.of("learningRate", 5 / factor),
            Landscapes.of(factor + "*(" + sigmoids.formula().text() + ")", sigmoids.domain()),
            sigmoids.start(),
            1000);
    List<Stretch> stretches = descent.stretches();
    assertThat(stretches)
        .extracting(stretch -> stretch.status().getClass().getSimpleName())
        .containsExactly("Moving", "OnPlateau", "Moving", "Settled");
    assertThat(stretches.get(1).from()).isLessThan(60);
    assertThat(stretches.get(1).to()).isBetween(400, 700);
    assertThat(StatusText.past(stretches.get(1)))
        .isEqualTo(
            "was on a plateau from step "
                + stretches.get(1).from()
                + " to "
                + stretches.get(1).to());
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-6, 1, 1e6})
  void descentAtTheLimitOfStabilityCycles(double factor) {
    Landscape ravine = Landscapes.of(factor + "*(x^2 + 25*y^2)/2", new Domain(-5, 5, -2, 2));
    Trajectory trajectory =
        Races.one(
            "gradient-descent",
            Map.of("learningRate", 2 / (25 * factor)),
            ravine,
            new Point(4, 0.5),
            400);
    assertThat(trajectory.status()).isEqualTo(new Status.Cycling(2));
    assertThat(StatusText.describe(trajectory.status())).isEqualTo("cycling between 2 points");
  }

  @Test
  void momentumAtItsOwnLimitCyclesToo() {
    // The limit of heavy ball is 2 (1 + mu) / lambda.
    Trajectory trajectory =
        Races.one(
            "momentum",
            Map.of("learningRate", 2 * 1.5 / 2, "momentum", 0.5),
            Landscapes.BOWL,
            new Point(0.3, 0.1),
            200);
    assertThat(trajectory.status()).isEqualTo(new Status.Cycling(2));
  }

  @Test
  void aCycleThatSlowlyShrinksEndsAtTheMinimum() {
    Trajectory trajectory =
        Races.one(
            "gradient-descent",
            Map.of("learningRate", 0.999),
            Landscapes.BOWL,
            new Point(1, 0.3),
            4000);
    assertThat(trajectory.stretches())
        .extracting(stretch -> stretch.status().getClass().getSimpleName())
        .containsExactly("Moving", "Cycling", "Settled");
  }

  @Test
  void goingStraightAheadIsNoCycle() {
    Trajectory trajectory =
        Races.one(
            "gradient-descent",
            Map.of("learningRate", 1e-3),
            Landscapes.of("x + y/2", Domain.square(2)),
            new Point(1, 1),
            900);
    assertThat(trajectory.changes()).containsExactly(new StatusChange(0, new Status.Moving()));
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
    assertThat(trajectory.stretches(saddle.from() + 5))
        .containsExactly(
            stretches.getFirst(), new Stretch(saddle.from(), saddle.from() + 5, saddle.status()));
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-5, 1e-4, 1e-3})
  void passingThroughAMinimumIsNotArriving(double learningRate) {
    Landscape bowl = Landscapes.of("x^2 + y^2", Domain.square(2));
    Trajectory trajectory =
        Races.one(
            "momentum",
            Map.of("learningRate", learningRate, "momentum", 1.0),
            bowl,
            new Point(1.5, 0.3),
            (int) (4 / Math.sqrt(learningRate)));
    assertThat(trajectory.changes()).containsExactly(new StatusChange(0, new Status.Moving()));
  }

  @Test
  void anOscillationWithinAHairOfTheMinimumIsArriving() {
    Trajectory trajectory =
        Races.one(
            "rmsprop",
            Map.of("learningRate", 0.004),
            Landscapes.of("x^2 + y^4/4 - y^2/2", Domain.square(2)),
            new Point(-1.3, 1e-4),
            1000);
    assertThat(settled(trajectory.status()).kind()).isEqualTo(CriticalKind.MINIMUM);
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
    assertThat(settled(plain.status()).kind()).isEqualTo(CriticalKind.MINIMUM);
    assertThat(settled(stretched.status()).kind()).isEqualTo(CriticalKind.MINIMUM);
    assertThat(stretched.changes()).hasSameSizeAs(plain.changes());
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
    assertThat(settled(trajectory.status()).kind()).isEqualTo(CriticalKind.MINIMUM);
  }

  private static void assertSameChanges(Trajectory actual, Trajectory expected, int steps) {
    assertThat(actual.changes()).hasSameSizeAs(expected.changes());
    for (int i = 0; i < expected.changes().size(); i++) {
      StatusChange change = expected.changes().get(i);
      assertThat(actual.changes().get(i).step()).isCloseTo(change.step(), within(steps));
      assertThat(actual.changes().get(i).status()).hasSameClassAs(change.status());
    }
  }

  private static CriticalPoint settled(Status status) {
    assertThat(status).isInstanceOf(Status.Settled.class);
    return ((Status.Settled) status).at();
  }
}
