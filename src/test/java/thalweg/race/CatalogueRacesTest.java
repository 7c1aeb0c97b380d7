package thalweg.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import thalweg.landscape.Catalogue;
import thalweg.landscape.Landscape;
import thalweg.optimizer.method.Optimizers;

/// What every landscape of the catalogue keeps to when optimizers run over it.
final class CatalogueRacesTest {
  /// A second of the window's playback.
  private static final int FIRST_STEPS = 60;

  private static final double LEAST_SHARE = 0.002;

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

  /// A line search on ground that falls for ever follows it as far as it may: no rate keeps it in.
  private static boolean isSearchedWithoutEnd(String optimizer, String landscape) {
    return optimizer.equals("lbfgs") && Set.of("saddle", "monkey-saddle").contains(landscape);
  }
}
