package thalweg.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thalweg.landscape.Catalogue;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.Domain;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.landscape.UnitFrame;
import thalweg.linalg.CriticalKind;

/// Since when a run is at a minimum: once it is there, not while it still swings about it.
final class RestBeginsTest {
  private static final Criteria CRITERIA = Criteria.STANDARD;

  private static Trajectory suggested(String id, String method, int steps) {
    Landscape ground = Catalogue.load().find(id).orElseThrow();
    double rate = ground.learningRates().getOrDefault(method, Double.NaN);
    return Races.one(method, Map.of("learningRate", rate), ground, ground.start(), steps);
  }

  @ParameterizedTest
  @CsvSource({
    "flat-and-sharp, momentum",
    "flat-and-sharp, rmsprop",
    "flat-and-sharp, adam",
    "levy-13, momentum",
    "levy-13, rmsprop",
    "levy-13, adam",
    "eggholder, momentum",
    "eggholder, rmsprop",
    "eggholder, adam",
    "himmelblau, sam",
    "mccormick, rmsprop"
  })
  void noRunIsAtAMinimumThatItStillSwingsAbout(String id, String method) {
    Landscape ground = Catalogue.load().find(id).orElseThrow();
    UnitFrame frame = UnitFrame.of(ground.domain());
    Trajectory run = suggested(id, method, 1000);
    for (Stretch stretch : run.stretches()) {
      if (stretch.status() instanceof Status.Settled(CriticalPoint at)
          && at.kind() == CriticalKind.MINIMUM) {
        int last = Math.min(stretch.to(), stretch.from() + CRITERIA.settling().dwell() - 1);
        for (int step = stretch.from(); step <= last; step++) {
          assertThat(frame.length(run.x(step) - at.point().x(), run.y(step) - at.point().y()))
              .as("step %d", step)
              .isLessThanOrEqualTo(CRITERIA.rest().near());
        }
      }
    }
  }

  @Test
  void stepsThatDoNotShrinkCircle() {
    assertThat(StatusText.story(suggested("levy-13", "rmsprop", 1000)))
        .isEqualTo("circling the minimum (-0.302, -2.489)");
  }

  @Test
  void whatComesNearerIsSaidToUntilItIsThere() {
    Trajectory run = suggested("flat-and-sharp", "momentum", 1000);
    assertThat(run.changes())
        .extracting(change -> change.status().getClass().getSimpleName())
        .containsExactly("Moving", "Approaching", "Settled");
    assertThat(StatusText.summary(run, run.changes().get(1).step()))
        .isEqualTo("approaching the minimum (-1.2, 0)");
    assertThat(StatusText.story(run)).isEqualTo("at the minimum (-1.2, 0)");
  }

  /// Straight on along the floor of the trough to a kink, without a turn.
  @Test
  void whatComesStraightToAKinkDoesNotCircleIt() {
    Landscape ground = Landscapes.of("x^2+3y^2+abs(x-1)+2sin(5y)+1/x", Domain.square(2));
    Trajectory run =
        Races.one(
            "gradient-descent", Map.of("learningRate", 0.0019), ground, new Point(-1.8, 1.2), 1000);
    assertThat(run.stretches())
        .extracting(stretch -> stretch.status().getClass().getSimpleName())
        .isEqualTo(List.of("Moving", "Approaching", "Settled"));
  }

  /// Both nearer to each other than what is near.
  @Test
  void aSaddleBesideAMinimumIsNotCircled() {
    assertThat(suggested("eggholder", "perturbed-gd", 1000).changes())
        .extracting(StatusChange::status)
        .noneMatch(each ->
            each instanceof Status.Circling(CriticalPoint around)
                && around.kind() == CriticalKind.SADDLE);
  }

  /// Newton's method leads to one place with other last digits from each step.
  @Test
  void thatItApproachesOnePlaceIsSaidOnce() {
    assertThat(suggested("sigmoid-plateau", "rmsprop", 260).changes())
        .filteredOn(change -> change.status() instanceof Status.Approaching)
        .hasSize(1);
  }
}
