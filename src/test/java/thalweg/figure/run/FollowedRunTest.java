package thalweg.figure.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import thalweg.figure.Scenes;
import thalweg.landscape.Point;
import thalweg.race.Experiment;
import thalweg.race.Frame;
import thalweg.race.Race;
import thalweg.race.Trajectory;

class FollowedRunTest {
  private static final Frame RACE = Scenes.opening();
  private static final Trajectory DESCENT = RACE.trajectories().getFirst();
  private static final Trajectory ADAM = RACE.trajectories().getLast();

  @Test
  void theOthersStepBackBehindTheRunItIsOn() {
    FollowedRun onDescent = new FollowedRun("gradient-descent", 0);
    assertThat(onDescent.opacity(RACE, DESCENT)).isEqualTo(1);
    assertThat(onDescent.opacity(RACE, ADAM)).isLessThan(0.6);
    assertThat(onDescent.width(RACE, DESCENT, 2)).isGreaterThan(2);
    assertThat(onDescent.width(RACE, ADAM, 2)).isEqualTo(2);
  }

  @Test
  void theRunItIsOnIsDrawnLast() {
    List<Trajectory> order = new FollowedRun("gradient-descent", 0).onTop(RACE).trajectories();
    assertThat(order).containsExactlyInAnyOrderElementsOf(RACE.trajectories()).endsWith(DESCENT);
  }

  @Test
  void nobodyStepsBackBehindARunThatIsNotThere() {
    assertThat(new FollowedRun("gradient-descent", 1).opacity(RACE, ADAM)).isEqualTo(1);
    assertThat(FollowedRun.NONE.opacity(RACE, ADAM)).isEqualTo(1);
    assertThat(FollowedRun.NONE.onTop(RACE)).isSameAs(RACE);
  }

  @Test
  void ofSeveralStartsTheRunsFromOthersStepBackALittle() {
    Frame both =
        Race.run(
            new Experiment(
                Scenes.boundedSaddle(),
                List.of(new Point(1, 1), new Point(-1, 1)),
                List.of(Scenes.entrant("adam", 0.02), Scenes.entrant("momentum", 0.02)),
                5));
    FollowedRun first = FollowedRun.from(0);
    for (Trajectory run : both.trajectories()) {
      assertThat(first.opacity(both, run)).isEqualTo(run.start() == 0 ? 1 : 0.6);
      assertThat(first.width(both, run, 2)).isEqualTo(2);
    }
    assertThat(first.onTop(both).trajectories().stream().map(Trajectory::start))
        .containsExactly(1, 1, 0, 0);
    assertThat(FollowedRun.from(2).opacity(both, both.trajectories().getLast())).isEqualTo(1);
    assertThat(first.opacity(RACE, ADAM)).isEqualTo(1);
    assertThat(first.onTop(RACE)).isSameAs(RACE);
  }
}
