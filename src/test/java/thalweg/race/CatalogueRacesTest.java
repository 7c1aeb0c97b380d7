package thalweg.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import thalweg.formula.Formula;
import thalweg.landscape.Catalogue;
import thalweg.landscape.HeightField;
import thalweg.landscape.Landscape;
import thalweg.optimizer.Optimizers;

/// What every landscape of the catalogue keeps to.
final class CatalogueRacesTest {
  private static final int FIRST_STEPS = 50;
  private static final double LEAST_SHARE = 0.002;

  static List<Landscape> landscapes() {
    return Catalogue.load().all();
  }

  @ParameterizedTest
  @MethodSource("landscapes")
  void saysWhatItIs(Landscape landscape) {
    assertThat(landscape.id()).matches("[a-z0-9]+(-[a-z0-9]+)*");
    assertThat(List.of(landscape.name(), landscape.group(), landscape.words(), landscape.source()))
        .noneMatch(String::isBlank);
  }

  @ParameterizedTest
  @MethodSource("landscapes")
  void isSpelledSoThatItReadsBack(Landscape landscape) {
    assertThat(Formula.parse(landscape.formula().toString())).isEqualTo(landscape.formula());
    assertThat(landscape.formula().text()).isEqualTo(landscape.formula().toString());
  }

  @ParameterizedTest
  @MethodSource("landscapes")
  void isFiniteAllOverItsDomain(Landscape landscape) {
    HeightField grid = new HeightField(landscape, 65, 65);
    double[] gradient = new double[2];
    double[] hessian = new double[3];
    for (int row = 0; row < grid.rows(); row++) {
      for (int column = 0; column < grid.columns(); column++) {
        double x = grid.x(column);
        double y = grid.y(row);
        assertThat(landscape.field().value(x, y)).as("f(%s, %s)", x, y).isFinite();
        landscape.field().hessian(x, y, gradient, hessian);
        assertThat(gradient[0] + gradient[1]).as("gradient at (%s, %s)", x, y).isFinite();
      }
    }
    assertThat(grid.valueRange()).isPositive();
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
}
