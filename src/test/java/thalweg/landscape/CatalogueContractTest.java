package thalweg.landscape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;
import thalweg.formula.Field;
import thalweg.formula.Formula;
import thalweg.objective.Objective;

/// What every landscape of the catalogue keeps to, by itself.
final class CatalogueContractTest {
  /// Even, so that no sample lies at the tip of a cone or in a crease along an axis, where there is
  /// no gradient.
  private static final int SAMPLES = 64;

  private static final Catalogue CATALOGUE = Catalogue.load();

  static List<Landscape> landscapes() {
    return CATALOGUE.all();
  }

  static List<Landscape> withKnownMinima() {
    return landscapes().stream().filter(each -> !each.minima().isEmpty()).toList();
  }

  @ParameterizedTest
  @MethodSource("landscapes")
  void saysWhatItIs(Landscape landscape) {
    assertThat(landscape.id()).matches("[a-z0-9]+(-[a-z0-9]+)*");
    assertThat(landscape.name()).isNotBlank();
    assertThat(landscape.group()).isNotBlank();
    assertThat(landscape.words()).as("two sentences").matches("[^.]+\\. [^.]+\\.");
    assertThat(landscape.source()).endsWith(".");
  }

  @ParameterizedTest
  @MethodSource("landscapes")
  void isSpelledSoThatItReadsBack(Landscape landscape) {
    Formula formula = landscape.formula().orElseThrow();
    assertThat(Formula.parse(formula.toString())).isEqualTo(formula);
    assertThat(formula.text()).isEqualTo(formula.toString());
  }

  @ParameterizedTest
  @MethodSource("landscapes")
  void isFiniteAllOverItsDomain(Landscape landscape) {
    HeightField grid = new HeightField(landscape, SAMPLES, SAMPLES);
    Field field = landscape.field();
    double[] gradient = new double[2];
    double[] hessian = new double[3];
    for (int row = 0; row < grid.rows(); row++) {
      for (int column = 0; column < grid.columns(); column++) {
        double x = grid.x(column);
        double y = grid.y(row);
        double value = field.hessian(x, y, gradient, hessian);
        if (!Double.isFinite(value + gradient[0] + gradient[1])) {
          fail("not finite at (%s, %s)", x, y);
        }
      }
    }
    assertThat(grid.valueRange()).isPositive();
  }

  @ParameterizedTest
  @MethodSource("landscapes")
  void startsInsideItsDomain(Landscape landscape) {
    assertThat(landscape.domain().containsInside(landscape.start())).isTrue();
  }

  /// The exact second derivatives against central differences of the exact gradient. With a step of
  /// 1e-5 of the domain both truncation and rounding stay below 1e-5 of the largest entry.
  @ParameterizedTest
  @MethodSource("landscapes")
  void hasAHessianThatBelongsToItsGradient(Landscape landscape) {
    Objective objective = landscape.objective();
    double[] at = {landscape.start().x(), landscape.start().y()};
    double[] step = {1e-5 * landscape.domain().width(), 1e-5 * landscape.domain().height()};
    double[] hessian = new double[3];
    objective.hessian(at, new double[2], hessian);
    double size = Math.abs(hessian[0]) + Math.abs(hessian[1]) + Math.abs(hessian[2]);
    for (int j = 0; j < 2; j++) {
      double[] low = new double[2];
      double[] high = new double[2];
      double[] moved = at.clone();
      moved[j] = at[j] - step[j];
      objective.gradient(moved, low);
      moved[j] = at[j] + step[j];
      objective.gradient(moved, high);
      for (int i = 0; i < 2; i++) {
        assertThat(hessian[i + j])
            .isCloseTo((high[i] - low[i]) / (2 * step[j]), within(1e-5 * size));
      }
    }
  }

  /// Values are given to twelve decimals; a ring of 1e-4 of the domain is far narrower than any
  /// basin here.
  @ParameterizedTest
  @MethodSource("withKnownMinima")
  void itsKnownMinimaAreMinima(Landscape landscape) {
    Domain domain = landscape.domain();
    Field field = landscape.field();
    for (KnownMinimum minimum : landscape.minima()) {
      assertThat(domain.contains(minimum.point())).isTrue();
      double value = field.value(minimum.x(), minimum.y());
      assertThat(value).isCloseTo(minimum.value(), within(1e-9));
      for (int i = 0; i < 360; i++) {
        double angle = Math.toRadians(i);
        double x = minimum.x() + 1e-4 * domain.width() * Math.cos(angle);
        double y = minimum.y() + 1e-4 * domain.height() * Math.sin(angle);
        if (domain.contains(x, y)) {
          assertThat(field.value(x, y)).isGreaterThan(value);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("withKnownMinima")
  void nothingLiesBelowTheLowestKnownMinimum(Landscape landscape) {
    double lowest =
        landscape.minima().stream().mapToDouble(KnownMinimum::value).min().orElseThrow();
    HeightField grid = new HeightField(landscape, 257, 257);
    Field field = landscape.field();
    double seen = Double.POSITIVE_INFINITY;
    for (int row = 0; row < grid.rows(); row++) {
      for (int column = 0; column < grid.columns(); column++) {
        seen = Math.min(seen, field.value(grid.x(column), grid.y(row)));
      }
    }
    assertThat(seen).isGreaterThan(lowest - 1e-9);
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/reference/critical-points.csv", numLinesToSkip = 1)
  void isTheFunctionOfTheReference(
      String id, String formula, double minX, double maxX, double minY, double maxY) {
    Landscape landscape = CATALOGUE.find(id).orElseThrow();
    assertThat(landscape.formula()).contains(Formula.parse(formula));
    assertThat(landscape.domain()).isEqualTo(new Domain(minX, maxX, minY, maxY));
  }
}
