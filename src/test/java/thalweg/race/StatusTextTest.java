package thalweg.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.Point;
import thalweg.landscape.Position;
import thalweg.linalg.CriticalKind;
import thalweg.linalg.Eigenpairs;

final class StatusTextTest {
  private static final CriticalPoint MINIMUM =
      new CriticalPoint(CriticalKind.MINIMUM, new Point(1, 2), 0, Eigenpairs.of2x2(1, 0, 1));

  private static final Status AT_SADDLE = settled(CriticalKind.SADDLE, 0, 0);

  @Test
  void everyStatusHasItsWords() {
    assertThat(StatusText.describe(new Status.Moving())).isEqualTo("moving");
    assertThat(StatusText.describe(new Status.OnPlateau())).isEqualTo("on a plateau");
    assertThat(StatusText.describe(new Status.Cycling(4))).isEqualTo("cycling between 4 points");
    assertThat(StatusText.describe(AT_SADDLE)).isEqualTo("at the saddle (0, 0)");
    assertThat(StatusText.describe(new Status.LeftDomain(88)))
        .isEqualTo("left the domain at step 88");
    assertThat(StatusText.describe(new Status.Diverged(12))).isEqualTo("diverged at step 12");
    String undefined = "f and its gradient are not both finite at the start";
    assertThat(StatusText.describe(new Status.Diverged(0))).isEqualTo(undefined);
    assertThat(StatusText.brief(new Status.Diverged(0))).isEqualTo("undefined");
    assertThat(StatusText.describe(new Status.LeftGround(20)))
        .isEqualTo("left the ground where f is defined at step 20");
    assertThat(StatusText.describe(new Status.LeftGround(0))).isEqualTo(undefined);
    assertThat(StatusText.describe(new Status.OnLevelGround(true))).isEqualTo("level everywhere");
    assertThat(StatusText.describe(new Status.Circling(MINIMUM)))
        .isEqualTo("circling the minimum (1, 2)");
    assertThat(StatusText.describe(new Status.ThrownOut(MINIMUM)))
        .isEqualTo("thrown out of the minimum (1, 2)");
  }

  @ParameterizedTest
  @CsvSource({
    "100, 100",
    "1234.5, 1200",
    "1e6, 1.0e6",
    "999999.9, 1.0e6",
    "3.456e19, 3.5e19",
    "Infinity, ∞"
  })
  void conditionNumbersAreShort(double condition, String printed) {
    assertThat(StatusText.describe(new Status.Creeping(condition)))
        .isEqualTo("creeping along a valley (condition number " + printed + ")");
  }

  @Test
  void everyStatusHasAWordForLittleRoom() {
    assertThat(
            List.of(
                new Status.Circling(MINIMUM),
                new Status.ThrownOut(MINIMUM),
                new Status.OnLevelGround(true),
                new Status.Creeping(200),
                new Status.LeftGround(3),
                new Status.LeftGround(0)))
        .extracting(StatusText::brief)
        .containsExactly(
            "circling", "thrown out", "level", "creeping", "off the ground", "undefined");
  }

  @Test
  void flatDirectionsAreToldOfManyCoordinates() {
    Eigenpairs pairs =
        Eigenpairs.ofSymmetric(
            new double[][] {{2, 0, 0, 0}, {0, 0, 0, 0}, {0, 0, 1e-8, 0}, {0, 0, 0, 1}});
    Position position = Position.of(1, 2, 3, 4);
    CriticalPoint flat =
        new CriticalPoint(CriticalKind.MINIMUM, new Point(1, 2), position, 0, pairs);
    assertThat(StatusText.describe(new Status.Settled(flat)))
        .isEqualTo("at the minimum (1, 2), up to 2 flat directions");
  }

  @Test
  void oneStretchIsToldOnce() {
    Trajectory trajectory =
        trajectory(
            new StatusChange(0, new Status.Moving()),
            new StatusChange(10, new Status.OnPlateau()),
            new StatusChange(40, new Status.Moving()),
            new StatusChange(43, new Status.OnPlateau()),
            new StatusChange(90, new Status.Moving()));
    assertThat(StatusText.story(trajectory))
        .isEqualTo("was on a plateau from step 10 to 89 · moving");
  }

  /// Nor at which it left: there is no step yet at which it is elsewhere.
  @Test
  void ofTheLastStepItIsNotSaidThatItGotAway() {
    Trajectory trajectory =
        new Trajectory(
            0,
            0,
            TrajectoryColumns.inThePlane(400),
            401,
            List.of(),
            List.of(
                new StatusChange(0, new Status.Moving()),
                new StatusChange(30, new Status.OnPlateau()),
                new StatusChange(400, new Status.Moving())),
            new Evaluations(0, 0, 0, 0));
    assertThat(StatusText.summary(trajectory, 400)).isEqualTo("moving");
    assertThat(StatusText.story(trajectory))
        .isEqualTo("was on a plateau from step 30 to 399 · moving");
  }

  @Test
  void aSingleStepIsNoInterval() {
    assertThat(StatusText.past(new Stretch(1, 1, new Status.OnPlateau())))
        .isEqualTo("was on a plateau at step 1");
  }

  @Test
  void comingToRestWhereItWasCirclingIsNotLeaving() {
    Trajectory trajectory =
        trajectory(
            new StatusChange(0, new Status.Circling(MINIMUM)),
            new StatusChange(40, new Status.Settled(MINIMUM)),
            new StatusChange(80, new Status.Moving()));
    assertThat(StatusText.summary(trajectory, 50)).isEqualTo("at the minimum (1, 2)");
    assertThat(StatusText.summary(trajectory, 80))
        .isEqualTo("left the minimum at step 80 · moving");
  }

  @Test
  void everyKindOfCriticalPointHasItsWords() {
    for (CriticalKind kind : CriticalKind.values()) {
      assertThat(StatusText.describe(settled(kind, 1, 2)))
          .startsWith("at the " + kind.id())
          .endsWith("(1, 2)");
      assertThat(
              StatusText.summary(
                  trajectory(
                      new StatusChange(0, settled(kind, 1, 2)),
                      new StatusChange(70, new Status.Moving())),
                  71))
          .endsWith("at step 70 · moving");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0.0, 0",
    "-1e-17, 0",
    "1e-9, 0",
    "0.0004, 0.0004",
    "-0.000500000005, -0.0005",
    "-0.0006, -0.0006",
    "0.0449, 0.045",
    "1, 1",
    "-2.8051180869527, -2.805",
    "0.1, 0.1",
    "400, 400",
    "1e9, 1000000000"
  })
  void coordinatesAreShort(double x, String printed) {
    assertThat(StatusText.describe(settled(CriticalKind.MINIMUM, x, 1)))
        .isEqualTo("at the minimum (" + printed + ", 1)");
  }

  @Test
  void tellsOnlyWhatHasHappenedSoFar() {
    Trajectory trajectory =
        trajectory(
            new StatusChange(0, new Status.Moving()),
            new StatusChange(40, AT_SADDLE),
            new StatusChange(68, new Status.Moving()),
            new StatusChange(120, settled(CriticalKind.MINIMUM, 0, 1)));
    assertThat(StatusText.summary(trajectory, 39)).isEqualTo("moving");
    assertThat(StatusText.summary(trajectory, 67)).isEqualTo("at the saddle (0, 0)");
    assertThat(StatusText.summary(trajectory, 68))
        .isEqualTo("escaped the saddle at step 68 · moving");
    assertThat(StatusText.summary(trajectory, 500))
        .isEqualTo("escaped the saddle at step 68 · at the minimum (0, 1)");
  }

  @Test
  void everyPastHasItsWords() {
    for (CriticalKind kind : CriticalKind.values()) {
      assertThat(StatusText.past(new Stretch(3, 9, settled(kind, 1, 2))))
          .contains(kind.id(), "(1, 2)")
          .endsWith(" from step 3 to 9");
    }
    assertThat(StatusText.past(new Stretch(3, 9, new Status.OnPlateau())))
        .isEqualTo("was on a plateau from step 3 to 9");
    assertThat(StatusText.past(new Stretch(3, 9, new Status.Cycling(2))))
        .isEqualTo("cycled between 2 points from step 3 to 9");
    assertThat(StatusText.past(new Stretch(3, 9, new Status.LeftDomain(3))))
        .isEqualTo("was outside the domain from step 3 to 9");
    assertThat(StatusText.past(new Stretch(3, 9, new Status.Moving()))).isEmpty();
  }

  @Test
  void theStoryEndsWithTheLastThreePlaces() {
    Trajectory trajectory =
        trajectory(
            new StatusChange(0, new Status.OnPlateau()),
            new StatusChange(10, new Status.Moving()),
            new StatusChange(20, new Status.Cycling(2)),
            new StatusChange(30, AT_SADDLE),
            new StatusChange(40, new Status.LeftDomain(40)),
            new StatusChange(50, new Status.Moving()));
    assertThat(StatusText.story(trajectory))
        .isEqualTo(
            "… · cycled between 2 points from step 20 to 29 · lingered at the saddle (0, 0) from"
                + " step 30 to 39 · was outside the domain at step 40 · moving");
    assertThat(StatusText.summary(trajectory, 15))
        .isEqualTo("left the plateau at step 10 · moving");
    assertThat(StatusText.summary(trajectory, 30))
        .isEqualTo("broke out of a cycle at step 30 · at the saddle (0, 0)");
  }

  private static Status settled(CriticalKind kind, double x, double y) {
    return new Status.Settled(
        new CriticalPoint(kind, new Point(x, y), 0, Eigenpairs.of2x2(1, 0, 1)));
  }

  private static Trajectory trajectory(StatusChange... changes) {
    Evaluations none = new Evaluations(0, 0, 0, 0);
    return new Trajectory(
        0, 0, TrajectoryColumns.inThePlane(0), 1, List.of(), List.of(changes), none);
  }
}
