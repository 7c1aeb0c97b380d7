package thalweg.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import thalweg.landscape.Catalogue;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.optimizer.method.Optimizers;
import thalweg.optimizer.schedule.ConstantSchedule;
import thalweg.race.Entrant;
import thalweg.race.Experiment;

class EscapeTimesTest {
  private static Experiment onTheRidge(String landscape, double noise, int steps) {
    Landscape ground = Catalogue.load().find(landscape).orElseThrow();
    return new Experiment(
        ground,
        List.of(new Point(1, 0)),
        List.of(
            new Entrant(
                Optimizers.find("gradient-descent")
                    .orElseThrow()
                    .create(Map.of("learningRate", 0.05)))),
        steps,
        7,
        noise,
        new ConstantSchedule(0));
  }

  private static EscapeTimes times(Experiment experiment, int seeds) {
    return EscapeTimes.of(experiment, seeds, Runnable::run, () -> false, _ -> {});
  }

  @Test
  void noRunEscapesWithoutNoise() {
    EscapeTimes times = times(onTheRidge("saddle", 0, 500), 20);
    assertThat(times.runs()).isEqualTo(20);
    assertThat(times.escaped()).isZero();
    assertThat(times.quantile(0.5)).isEmpty();
    assertThat(Arrays.stream(times.histogram(10)).sum()).isZero();
  }

  @Test
  void everyRunEscapesWithNoiseAndSoonerWithMore() {
    EscapeTimes little = times(onTheRidge("bounded-saddle", 1e-4, 2000), 60);
    EscapeTimes much = times(onTheRidge("bounded-saddle", 1e-2, 2000), 60);
    assertThat(little.escaped()).isEqualTo(60);
    assertThat(much.escaped()).isEqualTo(60);
    assertThat(much.quantile(0.5).orElseThrow()).isLessThan(little.quantile(0.5).orElseThrow());
  }

  @Test
  void quantilesAndHistogramCountEveryRun() {
    EscapeTimes times = times(onTheRidge("bounded-saddle", 1e-3, 2000), 50);
    int[] steps = times.steps();
    assertThat(steps).hasSize(times.escaped()).isSorted();
    assertThat(times.quantile(1)).hasValue(steps[49]);
    assertThat(times.quantile(0.5)).hasValue(steps[24]);
    assertThat(Arrays.stream(times.histogram(7)).sum()).isEqualTo(50);
    assertThat(7 * times.binWidth(7)).isGreaterThan(steps[49]);
    assertThatThrownBy(() -> times.quantile(0)).hasMessageContaining("share = 0.0");
  }

  @Test
  void aRunThatLingersNowhereGetsAwayWhereItSettles() {
    Landscape bowl = Catalogue.load().find("bowl").orElseThrow();
    Experiment experiment =
        new Experiment(
            bowl,
            List.of(new Point(1, 1)),
            List.of(
                new Entrant(
                    Optimizers.find("gradient-descent")
                        .orElseThrow()
                        .create(Map.of("learningRate", 0.1)))),
            300);
    assertThat(times(experiment, 3).quantile(0.5).orElseThrow()).isBetween(10, 60);
  }

  @Test
  void comesOutTheSameOnAnyNumberOfThreadsAndGrows() {
    Experiment experiment = onTheRidge("saddle", 1e-3, 1000);
    List<EscapeTimes> seen = new ArrayList<>();
    try (ExecutorService four = Executors.newFixedThreadPool(4)) {
      EscapeTimes last = EscapeTimes.of(experiment, 30, four, () -> false, seen::add);
      assertThat(last.steps()).containsExactly(times(experiment, 30).steps());
      assertThat(seen).last().isSameAs(last);
      assertThat(seen).extracting(EscapeTimes::runs).isSorted().doesNotHaveDuplicates();
      assertThat(seen).allMatch(each -> each.seeds() == 30);
    }
  }

  @Test
  void aRunIsThatOfItsSeed() {
    Experiment experiment = onTheRidge("saddle", 1e-3, 1000);
    assertThat(times(experiment, 3).steps())
        .contains(times(experiment.withSeed(experiment.seed() + 2), 1).steps());
  }

  @Test
  void endsOnceItIsCancelled() {
    assertThatThrownBy(() ->
            EscapeTimes.of(onTheRidge("saddle", 0, 100_000), 8, Runnable::run, () -> true, _ -> {}))
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void needsOneRunAndASeed() {
    Experiment experiment = onTheRidge("saddle", 0, 10);
    assertThatThrownBy(() -> times(experiment, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> times(experiment.withEntrants(List.of()), 1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
