package thalweg.race;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thalweg.landscape.Domain;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;

final class RaceTest {
  private static final Landscape RUGGED =
      Landscapes.of("20 + x^2 - 10*cos(2*pi*x) + y^2 - 10*cos(2*pi*y)", Domain.square(5));

  private static Experiment rugged(int steps) {
    return new Experiment(
        RUGGED, List.of(new Point(2.2, -1.7), new Point(-3.3, 0.4)), Races.everyone(), steps);
  }

  @Test
  void numbersRunsStartByStart() {
    Frame frame = Race.run(rugged(3));
    int entrants = frame.experiment().entrants().size();
    assertThat(frame.trajectories()).hasSize(2 * entrants);
    for (int run = 0; run < frame.trajectories().size(); run++) {
      assertThat(frame.trajectories().get(run).start()).isEqualTo(run / entrants);
      assertThat(frame.trajectories().get(run).entrant()).isEqualTo(run % entrants);
    }
  }

  @Test
  void recordsTheStartAsStepZero() {
    Trajectory trajectory = Races.one("momentum", Map.of(), Landscapes.BOWL, new Point(1, -0.5), 0);
    assertThat(trajectory.length()).isEqualTo(1);
    assertThat(trajectory.x(0)).isEqualTo(1);
    assertThat(trajectory.y(0)).isEqualTo(-0.5);
    assertThat(trajectory.loss(0)).isEqualTo(1.25);
    assertThat(trajectory.gradientNorm(0)).isEqualTo(Math.hypot(2, 1));
    assertThat(trajectory.velocity(0)).isZero();
    assertThat(trajectory.learningRate(0)).isEqualTo(0.01);
  }

  @Test
  void recordsTheDistanceMovedByEachStep() {
    Trajectory trajectory = Races.one("adam", Map.of(), Landscapes.BOWL, new Point(1, -0.5), 50);
    for (int step = 1; step < trajectory.length(); step++) {
      double moved =
          Math.hypot(
              trajectory.x(step) - trajectory.x(step - 1),
              trajectory.y(step) - trajectory.y(step - 1));
      // The root of the sum of squares is off in the last digit at most.
      assertThat(trajectory.velocity(step)).isCloseTo(moved, within(2 * Math.ulp(moved)));
    }
  }

  @Test
  void repeatsToTheLastBit() {
    Frame first = Race.run(rugged(500));
    Frame second = Race.run(rugged(500));
    Trajectories.assertSameBits(second, first);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 1000})
  void doesNotDependOnHowItIsCutIntoSlices(int slice) {
    Race race = new Race(rugged(500));
    while (!race.ended()) {
      race.advance(slice);
    }
    Trajectories.assertSameBits(race.frame(), Race.run(rugged(500)));
  }

  @Test
  void growsPastItsFirstCapacity() {
    Experiment experiment =
        Races.experiment("momentum", Map.of(), RUGGED, new Point(2.2, -1.7), 5000);
    Race race = new Race(experiment);
    race.advance(1000);
    Trajectory early = race.frame().trajectories().getFirst();
    double[] before = Trajectories.losses(early);
    race.advance(4000);
    Trajectory late = race.frame().trajectories().getFirst();
    assertThat(early.length()).isEqualTo(1001);
    assertThat(late.length()).isEqualTo(5001);
    assertThat(Trajectories.losses(early)).isEqualTo(before);
    assertThat(Trajectories.losses(late)).startsWith(before);
  }

  @Test
  void countsWhatAMethodAsks() {
    Trajectory trajectory = Races.one("adam", Map.of(), Landscapes.BOWL, new Point(1, 1), 120);
    assertThat(trajectory.evaluations()).isEqualTo(new Evaluations(0, 120, 0, 0));
    assertThat(trajectory.evaluations().total()).isEqualTo(120);
  }

  @Test
  void aFrameReachesAsFarAsItsLongestRun() {
    Frame frame =
        Race.run(
            new Experiment(
                Landscapes.BOWL,
                List.of(new Point(1, 1)),
                List.of(
                    Races.entrant("gradient-descent", Map.of("learningRate", 1e9)),
                    Races.entrant("adam", Map.of())),
                40));
    assertThat(frame.reached()).isEqualTo(40);
    assertThat(frame.trajectories().getFirst().length()).isLessThan(40);
  }

  @Test
  void aStepBeyondTheEndIsRefused() {
    Trajectory trajectory = Races.one("adam", Map.of(), Landscapes.BOWL, new Point(1, 1), 10);
    assertThat(trajectory.lastStep(4)).isEqualTo(4);
    assertThat(trajectory.lastStep(99)).isEqualTo(10);
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> trajectory.x(11))
        .withMessageContaining("11");
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, Experiment.MOST_STEPS + 1})
  void refusesAStepBudgetOutOfRange(int steps) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rugged(steps))
        .withMessageContainingAll("" + steps, "[0, 10000000]");
  }

  @Test
  void refusesAStartOutsideTheDomain() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Races.experiment("adam", Map.of(), Landscapes.BOWL, new Point(0, 2.5), 1))
        .withMessageContainingAll("(0.0, 2.5)", "[-2, 2] x [-2, 2]");
  }
}
