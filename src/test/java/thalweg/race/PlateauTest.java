package thalweg.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import thalweg.landscape.Catalogue;
import thalweg.landscape.Domain;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.optimizer.schedule.ExponentialSchedule;

/// When a run is said to be on a plateau.
final class PlateauTest {
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
    // No step moves it at all.
    assertThat(flat.changes())
        .containsExactly(
            new StatusChange(0, new Status.Moving()), new StatusChange(1, new Status.OnPlateau()));
  }

  @Test
  void aRunWhoseScheduleHasTakenItsRateAwayIsOnNone() {
    Experiment experiment =
        new Experiment(
            Landscapes.of("x^2 + y^2 + exp(x)", Domain.square(2)),
            List.of(new Point(1, 1)),
            List.of(Races.entrant("gradient-descent", Map.of("learningRate", 1e-3))),
            400,
            0,
            0,
            new ExponentialSchedule(0.8, 0));
    Trajectory run = Race.run(experiment).trajectories().getFirst();
    assertThat(run.velocity(400)).isLessThan(1e-30);
    assertThat(run.changes())
        .extracting(StatusChange::status)
        .containsExactly(new Status.Moving(), new Status.StandingStill());
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-6, 1, 1e6})
  void saturatedSigmoidsAreAPlateauAndSayWhenItIsLeft(double factor) {
    Landscape sigmoids = Catalogue.load().find("sigmoid-plateau").orElseThrow();
    Trajectory descent =
        Races.one(
            "gradient-descent",
            Map.of("learningRate", 5 / factor),
            Landscapes.of(
                factor + "*(" + sigmoids.objective().description() + ")", sigmoids.domain()),
            sigmoids.start(),
            1000);
    List<Stretch> stretches = descent.stretches();
    assertThat(stretches)
        .extracting(stretch -> stretch.status().getClass().getSimpleName())
        .containsExactly("Moving", "OnPlateau", "Moving", "Approaching", "Settled");
    assertThat(stretches.get(1).from()).isLessThan(60);
    assertThat(stretches.get(1).to()).isBetween(400, 700);
    assertThat(StatusText.past(stretches.get(1)))
        .isEqualTo(
            "was on a plateau from step "
                + stretches.get(1).from()
                + " to "
                + stretches.get(1).to());
  }

  @Test
  void theLastStepNeverTellsThatItIsLeft() {
    Landscape sigmoids = Catalogue.load().find("sigmoid-plateau").orElseThrow();
    Map<String, Double> rate = Map.of("learningRate", 5.0);
    Trajectory whole = Races.one("gradient-descent", rate, sigmoids, sigmoids.start(), 1000);
    int left = whole.stretches().get(2).from();
    Trajectory ended = Races.one("gradient-descent", rate, sigmoids, sigmoids.start(), left);
    assertThat(StatusText.summary(ended, left)).isEqualTo("moving");
    assertThat(StatusText.summary(whole, left))
        .isEqualTo("left the plateau at step " + left + " · moving");
  }

  @ParameterizedTest
  @CsvSource({
    "1/(x^2 + y^2 - 1), 0.2, 0.1",
    "1/(x^2 + y^2 - 1), 1.5, 1",
    "-1/(x^2 + y^2), 1.5, 1",
    "log(abs(x)) + y^2, 1.5, 1",
    "tan(x) + y^2, 0.3, 0.1",
    "-1/abs(x), 1.9, 0.3"
  })
  void aRunBesideAPoleIsOnNone(String formula, double x, double y) {
    Landscape ground = Landscapes.of(formula, Domain.square(2));
    Map<String, Double> slow = Map.of("learningRate", 0.001);
    for (Trajectory run :
        List.of(
            Races.one("gradient-descent", slow, ground, new Point(x, y), 200),
            Races.one("gradient-descent", Map.of(), ground, new Point(x, y), 200),
            Races.one("adam", Map.of("learningRate", 0.1), ground, new Point(x, y), 200))) {
      assertThat(run.changes())
          .extracting(StatusChange::status)
          .doesNotContain(new Status.OnPlateau());
    }
  }

  /// It takes twenty steps to see that the loss does not fall, and ten more to look again.
  @Test
  void whereStepsAreAsShortAsDigitsItIsOneAsWell() {
    Landscape plain = Landscapes.of("exp(-x)", new Domain(0, 200, 0, 200));
    Trajectory flat =
        Races.one("gradient-descent", Map.of("learningRate", 1e-3), plain, new Point(20, 50), 100);
    assertThat(flat.velocity(100)).isPositive();
    assertThat(flat.changes().getLast()).isEqualTo(new StatusChange(20, new Status.OnPlateau()));
  }

  /// The ground falls for ever somewhere, and levels out where the run is.
  @Test
  void thereAreTailsBesideAPoleToo() {
    Landscape ground = Landscapes.of("log(x^2 + y^2 + 1e-30) + 1e40*exp(-y)", Domain.square(200));
    Map<String, Double> none = Map.of("learningRate", 1e-300);
    Trajectory run = Races.one("gradient-descent", none, ground, new Point(9, 60), 50);
    assertThat(run.status()).isEqualTo(new Status.OnPlateau());
  }
}
