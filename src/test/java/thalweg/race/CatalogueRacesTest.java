package thalweg.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import thalweg.landscape.Catalogue;
import thalweg.landscape.Landscape;
import thalweg.optimizer.OptimizerType;
import thalweg.optimizer.method.Optimizers;
import thalweg.optimizer.setting.RateUnit;

/// What every landscape of the catalogue keeps to when optimizers run over it.
final class CatalogueRacesTest {
  /// A second of the window's playback.
  private static final int FIRST_STEPS = 60;

  private static final double LEAST_SHARE = 0.002;

  /// A race of the window.
  private static final int ALL_STEPS = 400;

  private static final double LEAST_OF_TYPICAL = 0.5;

  static List<Landscape> landscapes() {
    return Catalogue.load().all();
  }

  @ParameterizedTest
  @MethodSource("landscapes")
  void suggestsLearningRatesThatMoveAtOnceAndThrowNothingOut(Landscape landscape) {
    for (var type : Optimizers.all()) {
      assertThat(landscape.learningRates()).containsKey(type.id());
      Trajectory trajectory =
          Races.one(
              type.id(),
              Map.of("learningRate", landscape.learningRates().get(type.id())),
              landscape,
              landscape.start(),
              FIRST_STEPS);
      double path = 0;
      for (int step = 0; step < trajectory.length(); step++) {
        path += trajectory.velocity(step);
      }
      if (isSearchedWithoutEnd(type.id(), landscape.id())) {
        continue;
      }
      assertThat(trajectory.changes())
          .as("%s on %s", type.id(), landscape.id())
          .extracting(StatusChange::status)
          .doesNotHaveAnyElementsOfTypes(Status.LeftDomain.class, Status.Diverged.class);
      assertThat(path)
          .as("%s on %s", type.id(), landscape.id())
          .isGreaterThan(
              LEAST_SHARE * Math.min(landscape.domain().width(), landscape.domain().height()));
    }
  }

  /// Rates are judged against each other: none may leave its method behind most of the others,
  /// unless that has come to rest somewhere.
  @ParameterizedTest
  @MethodSource("landscapes")
  void suggestsLearningRatesThatComeDownAtLeastHalfAsFarAsThoseOfMostMethods(Landscape landscape) {
    Map<OptimizerType, Trajectory> runs = new LinkedHashMap<>();
    for (OptimizerType type : Optimizers.all()) {
      double rate = landscape.learningRates().get(type.id());
      runs.put(
          type,
          Races.one(
              type.id(), Map.of("learningRate", rate), landscape, landscape.start(), ALL_STEPS));
    }
    double[] falls = runs.values().stream().mapToDouble(each -> fall(each, landscape)).toArray();
    double typical = Arrays.stream(falls).sorted().toArray()[falls.length / 2];
    assertThat(typical).isPositive();
    runs.forEach((type, run) -> {
      boolean rested =
          run.changes().stream().anyMatch(each -> each.status() instanceof Status.Settled);
      if (!rested
          && !isSearchedWithoutEnd(type.id(), landscape.id())
          && !isHeldByAPlateau(type, landscape.id())) {
        assertThat(fall(run, landscape))
            .as("%s on %s", type.id(), landscape.id())
            .isGreaterThanOrEqualTo(LEAST_OF_TYPICAL * typical);
      }
    });
  }

  /// How far down a run comes inside the domain.
  private static double fall(Trajectory run, Landscape landscape) {
    return run.loss(0)
        - IntStream.range(0, run.length())
            .filter(step -> landscape.domain().contains(run.x(step), run.y(step)))
            .mapToDouble(run::loss)
            .min()
            .orElseThrow();
  }

  /// Where the gradient fades away, so do steps that are a multiple of it: what the ground is for.
  private static boolean isHeldByAPlateau(OptimizerType type, String landscape) {
    return landscape.equals("sigmoid-plateau")
        && Set.of(RateUnit.GRADIENT, RateUnit.STEP).contains(type.unit());
  }

  /// A line search on ground that falls for ever follows it as far as it may: no rate keeps it in.
  private static boolean isSearchedWithoutEnd(String optimizer, String landscape) {
    return optimizer.equals("lbfgs") && Set.of("saddle", "monkey-saddle").contains(landscape);
  }
}
