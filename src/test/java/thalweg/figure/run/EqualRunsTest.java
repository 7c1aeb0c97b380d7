package thalweg.figure.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import thalweg.figure.Scenes;
import thalweg.landscape.Point;
import thalweg.optimizer.method.Optimizers;
import thalweg.race.Entrant;
import thalweg.race.Frame;

final class EqualRunsTest {
  private static Entrant qhm(double nu) {
    return new Entrant(
        Optimizers.find("qhm").orElseThrow().create(Map.of("learningRate", 0.01, "nu", nu)));
  }

  private static Frame race(Entrant other) {
    return Scenes.race(
        Scenes.boundedSaddle(),
        new Point(-1, 1),
        50,
        Scenes.entrant("gradient-descent", 0.01),
        other,
        Scenes.entrant("adam", 0.01));
  }

  @Test
  void runsThatMakeTheSameStepsNameEachOther() {
    Frame twins = race(qhm(0));
    assertThat(EqualRuns.partner(twins, twins.trajectories().get(0))).contains("QHM");
    assertThat(EqualRuns.partner(twins, twins.trajectories().get(1))).contains("Gradient descent");
    assertThat(EqualRuns.partner(twins, twins.trajectories().get(2))).isEmpty();
  }

  @Test
  void runsThatDifferHaveNoPartner() {
    Frame race = race(qhm(0.5));
    assertThat(race.trajectories())
        .allSatisfy(run -> assertThat(EqualRuns.partner(race, run)).isEmpty());
  }

  @Test
  void whereNoStepWasMadeNothingIsSaid() {
    Frame still =
        Scenes.race(
            Scenes.boundedSaddle(),
            new Point(-1, 1),
            0,
            Scenes.entrant("gradient-descent", 0.01),
            qhm(0));
    assertThat(EqualRuns.partner(still, still.trajectories().getFirst())).isEmpty();
  }
}
