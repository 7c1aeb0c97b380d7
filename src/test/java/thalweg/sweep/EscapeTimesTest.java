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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    assertThat(Arrays.stream(times.histogram(10, 1)).sum()).isZero();
  }

  @Test
  void everyRunEscapesWithNoiseAndSoonerWithMore() {
    EscapeTimes little = times(onTheRidge("bounded-saddle", 1e-4, 2000), 60);
    EscapeTimes much = times(onTheRidge("bounded-saddle", 1e-2, 2000), 60);
    assertThat(little.lingering()).isEqualTo(60);
    assertThat(little.escaped()).isEqualTo(60);
    // With so much noise a quarter of the runs are gone before they are there.
    assertThat(much.lingering()).isBetween(30, 59);
    assertThat(much.escaped()).isEqualTo(much.lingering());
    assertThat(much.quantile(0.5).orElseThrow()).isLessThan(little.quantile(0.5).orElseThrow());
  }

  @Test
  void quantilesAndHistogramCountEveryRun() {
    EscapeTimes times = times(onTheRidge("bounded-saddle", 1e-3, 2000), 50);
    int[] steps = times.steps();
    assertThat(steps).hasSize(times.escaped()).isSorted();
    assertThat(times.quantile(1)).hasValue(steps[49]);
    assertThat(times.quantile(0.5)).hasValue(steps[24]);
    assertThat(times.last()).hasValue(steps[49]);
    int width = steps[49] / 7 + 1;
    assertThat(Arrays.stream(times.histogram(7, width)).sum()).isEqualTo(50);
    assertThat(Arrays.stream(times.histogram(14, width)).sum()).isEqualTo(50);
    assertThatThrownBy(() -> times.quantile(0)).hasMessageContaining("share = 0.0");
  }

  @ParameterizedTest
  @CsvSource({"bowl, 1, 1, 0.1", "himmelblau, -0.5, -1.2, 0.002"})
  void aRunThatLingersNowhereHasNothingToGetAwayFrom(String id, double x, double y, double rate) {
    Experiment experiment =
        new Experiment(
            Catalogue.load().find(id).orElseThrow(),
            List.of(new Point(x, y)),
            List.of(
                new Entrant(
                    Optimizers.find("gradient-descent")
                        .orElseThrow()
                        .create(Map.of("learningRate", rate)))),
            300);
    EscapeTimes times = times(experiment.withNoise(0.01), 8);
    assertThat(times.runs()).isEqualTo(8);
    assertThat(times.lingering()).isZero();
    assertThat(times.escaped()).isZero();
    assertThat(times.places()).isEmpty();
    assertThat(times.quantile(0.5)).isEmpty();
  }

  @Test
  void saysFromWhatRunsGetAway() {
    EscapeTimes away = times(onTheRidge("bounded-saddle", 1e-3, 2000), 12);
    assertThat(away.places()).containsExactly(Map.entry("at the saddle (0, 0)", 12L));
    EscapeTimes stayed = times(onTheRidge("saddle", 0, 500), 5);
    assertThat(stayed.places()).containsExactly(Map.entry("at the saddle (0, 0)", 5L));
    assertThat(stayed.escaped()).isZero();
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
