package thalweg.race;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import thalweg.landscape.Point;
import thalweg.optimizer.OptimizerType;
import thalweg.optimizer.method.Optimizers;
import thalweg.optimizer.schedule.CosineSchedule;

class LossRunTest {
  static List<OptimizerType> types() {
    return Optimizers.all();
  }

  private static Experiment experiment(OptimizerType type, double rate) {
    return new Experiment(
        Landscapes.SADDLE,
        List.of(new Point(1, 1e-3)),
        List.of(new Entrant(type.standard().withLearningRate(rate))),
        200,
        5,
        0.2,
        new CosineSchedule(100, 0.1, true, 1, 10));
  }

  @ParameterizedTest
  @MethodSource("types")
  void hasTheLossesOfTheRaceToTheLastBit(OptimizerType type) {
    for (double rate : new double[] {0.003, 3}) {
      Experiment experiment = experiment(type, rate);
      Trajectory run = Race.run(experiment).trajectories().getFirst();
      double[] losses = LossRun.of(experiment, () -> false);
      assertThat(losses).hasSize(run.length());
      for (int step = 0; step < losses.length; step++) {
        assertThat(losses[step]).isEqualTo(run.loss(step));
      }
    }
  }

  @Test
  void endsOnceItIsCancelled() {
    assertThatExceptionOfType(CancellationException.class)
        .isThrownBy(() -> LossRun.of(experiment(types().getFirst(), 0.1), () -> true));
  }
}
