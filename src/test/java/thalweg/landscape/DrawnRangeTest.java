package thalweg.landscape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import thalweg.formula.Formula;

/// The range of heights that is drawn: whole where f has an end, cut where it has none.
final class DrawnRangeTest {
  private static Landscape landscape(String formula, double halfWidth) {
    return Landscape.of(Formula.parse(formula), List.of(), Domain.square(halfWidth));
  }

  private static DrawnRange range(String formula) {
    return DrawnRange.of(landscape(formula, 2));
  }

  static List<Landscape> catalogue() {
    return Catalogue.load().all();
  }

  @Test
  void besideAPoleItEndsWhereAHundredthOfTheGroundLiesBeyond() {
    DrawnRange pole = range("x/(x^2+y^2)");
    assertThat(pole.highest()).isEqualTo(2.2, within(0.1));
    assertThat(pole.lowest()).isEqualTo(-2.2, within(0.1));
    assertThat(pole.cutAbove()).isTrue();
    assertThat(pole.cutBelow()).isTrue();
  }

  @Test
  void besideALineOfPolesItIsWhatMostOfTheGroundHas() {
    DrawnRange tangent = range("tan(x)+y^2");
    assertThat(tangent.highest()).isBetween(6.0, 20.0);
    assertThat(tangent.lowest()).isBetween(-20.0, -3.0);
  }

  @Test
  void onePoleCutsOneEnd() {
    DrawnRange hole = range("-1/(x^2+y^2)");
    assertThat(hole.cutBelow()).isTrue();
    assertThat(hole.cutAbove()).isFalse();
    assertThat(hole.highest()).isEqualTo(-0.125, within(1e-12));
  }

  @ParameterizedTest
  @MethodSource("catalogue")
  void nothingOfTheCatalogueIsCut(Landscape landscape) {
    DrawnRange range = DrawnRange.of(landscape);
    assertThat(range.cutAbove()).isFalse();
    assertThat(range.cutBelow()).isFalse();
    ValueRange samples =
        ValueRange.of(ValueRange.samples(landscape.field(), landscape.domain(), 33, 33));
    assertThat(range.lowest()).isLessThanOrEqualTo(samples.lowest());
    assertThat(range.highest()).isGreaterThanOrEqualTo(samples.highest());
  }

  /// It ends at the lowest sample, and says that there is lower ground.
  @ParameterizedTest
  @ValueSource(
      strings = {"log(x)+y^2", "log(x^2+y^2)", "log(abs(x-0.1))", "y-1/sqrt(sqrt(abs(x)))"})
  void whatFallsWithoutBoundIsCutBelowHoweverSlowly(String formula) {
    DrawnRange range = range(formula);
    assertThat(range.cutBelow()).isTrue();
    assertThat(range.cutAbove()).isFalse();
  }

  /// Wherever the samples lie: one may be beside the pole, or a few columns on its far side.
  @ParameterizedTest
  @CsvSource({
    "tan(x)+y^2, -1, 4",
    "tan(x)+y^2, -0.1, 5",
    "x^2+3y^2+abs(x-1)+2sin(5y)+1/x, -0.1, 5",
    "x^2+3y^2+abs(x-1)+2sin(5y)+1/x, -2, 2"
  })
  void whereverSamplesLieBothEndsAreToldOf(String formula, double from, double to) {
    DrawnRange range =
        DrawnRange.of(Landscape.of(Formula.parse(formula), List.of(), new Domain(from, to, -3, 3)));
    assertThat(range.cutAbove()).isTrue();
    assertThat(range.cutBelow()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1/x+x+y^2", "1/x", "tan(x)+y^2", "log(abs(x))-log(abs(x-1))"})
  void whatHasNoEndEitherWayIsCutBothWays(String formula) {
    DrawnRange range = range(formula);
    assertThat(range.cutAbove()).isTrue();
    assertThat(range.cutBelow()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x^2+y^2",
        "abs(x)^0.1+y^2",
        "x*log(abs(x))",
        "sqrt(x)+y",
        "exp(3*x)+y^2",
        "-exp(-1000*(x^2+y^2))",
        "exp(-400*((x-0.01)^2+(y-0.013)^2)) + 0.01*x",
        "x^20+y^20",
        "sqrt(abs(x))",
        "abs(x)+abs(y)",
        "1e300*x"
      })
  void whatHasAnEndIsNotCutThereHoweverSteep(String formula) {
    DrawnRange range = range(formula);
    assertThat(range.cutAbove()).isFalse();
    assertThat(range.cutBelow()).isFalse();
  }

  @Test
  void aNarrowPitIsAsDeepAsItIs() {
    assertThat(range("-exp(-400*((x-0.01)^2+(y-0.013)^2))").lowest()).isEqualTo(-1, within(0.01));
  }

  @Test
  void heightsThatAreSearchedAreNotCut() {
    Landscape hole = landscape("-1/(x^2+y^2)", 2);
    HeightField drawn = new HeightField(hole, 128, 128);
    HeightField whole = new HeightField(hole, 128, 128, DrawnRange.EVERYTHING);
    double middle = hole.field().value(drawn.x(63), drawn.y(63));
    assertThat(whole.height(63, 63)).isEqualTo(middle);
    assertThat(drawn.height(63, 63)).isEqualTo(drawn.low()).isGreaterThan(middle);
    assertThat(drawn.isCut(drawn.height(63, 63))).isTrue();
    assertThat(drawn.isCut(drawn.height(0, 0))).isFalse();
  }

  /// Along the floor of a narrow valley a mesh alternates between samples on it and beside it.
  @ParameterizedTest
  @CsvSource({
    "'100*(y-x^2)^2+(1-x)^2', 2",
    "'1000*(y-x^2)^2+x^2*0.01', 2",
    "'1e4*(y-0.37*x)^2+0.01*x^2', 3"
  })
  void theFloorOfAValleyIsNoSaw(String formula, double halfWidth) {
    Landscape valley = landscape(formula, halfWidth).withHeightScale(HeightScale.LOG);
    HeightField mesh = new HeightField(valley, 129, 129);
    double greatest = 0;
    for (int column = 1; column < 128; column++) {
      double bend = floor(mesh, column - 1) - 2 * floor(mesh, column) + floor(mesh, column + 1);
      greatest = Math.max(greatest, Math.abs(bend) / 2);
    }
    assertThat(greatest / (mesh.high() - mesh.low())).isLessThan(0.04);
  }

  /// The lowest height of a column.
  private static double floor(HeightField mesh, int column) {
    return IntStream.range(0, mesh.rows())
        .mapToDouble(row -> mesh.height(column, row))
        .min()
        .orElseThrow();
  }

  @Test
  void levelGroundHasARangeAboveIt() {
    assertThat(range("7")).isEqualTo(new DrawnRange(7, 8, false, false, 1));
    assertThat(range("0").highest()).isEqualTo(1);
    assertThat(range("log(-1-x^2)")).isEqualTo(new DrawnRange(0, 1, false, false, 1));
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-12, 1e-3, 1e9})
  void aConstantFactorChangesItByThatFactorAlone(double factor) {
    for (String formula : List.of("x/(x^2+y^2)", "(1-x)^2+100*(y-x^2)^2")) {
      DrawnRange plain = range(formula);
      DrawnRange scaled = range(factor + "*(" + formula + ")");
      assertThat(scaled.highest() / plain.highest()).isEqualTo(factor, within(1e-9 * factor));
      assertThat(scaled.unit() / plain.unit()).isEqualTo(factor, within(1e-9 * factor));
      assertThat(scaled.cutAbove()).isEqualTo(plain.cutAbove());
    }
  }
}
