package thalweg.landscape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import thalweg.formula.Formula;

/// The lowest place that is known of a landscape.
final class LowestPlaceTest {
  private static final String ROSENBROCK = "(1 - x)^2 + 100*(y - x^2)^2";

  private static LowestPlace of(String formula, Domain domain) {
    return LowestPlace.of(Landscape.of(Formula.parse(formula), List.of(), domain));
  }

  static List<Landscape> bounded() {
    return Catalogue.load().all().stream().filter(each -> !each.minima().isEmpty()).toList();
  }

  @ParameterizedTest
  @MethodSource("bounded")
  void isNoHigherThanAnyMinimumThatIsKnown(Landscape landscape) {
    double known = landscape.minima().stream().mapToDouble(KnownMinimum::value).min().orElseThrow();
    double lowest = LowestPlace.of(landscape).place().orElseThrow().value();
    // Published values have six digits.
    assertThat(lowest).isCloseTo(known, within(1e-5 * Math.max(1, Math.abs(known))));
  }

  @ParameterizedTest
  @ValueSource(doubles = {2, 5, 30, 1000})
  void doesNotDependOnTheDomain(double half) {
    LowestPlace.Place place = of(ROSENBROCK, Domain.square(half)).place().orElseThrow();
    assertThat(place.value()).isCloseTo(0, within(1e-12));
    assertThat(place.point().distance(new Point(1, 1))).isLessThan(1e-5);
  }

  @Test
  void mayLieOutsideTheDomainWhereNoneIsInside() {
    LowestPlace.Place place = of("(x - 5)^2 + y^2", Domain.square(2)).place().orElseThrow();
    assertThat(place).isEqualTo(new LowestPlace.Place(new Point(5, 0), 0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"x^2 - y^2", "x + y/2", "-exp(x)", "x^3 - 3*x*y^2", "-x^4 - y^2"})
  void groundThatFallsForEverHasNone(String formula) {
    assertThat(of(formula, Domain.square(2)).place()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1/(x^2 + y^2 - 1)",
        "-1/(x^2 + y^2)",
        "-1/((x - 0.3)^2 + 20*(x + y + 0.7)^2)",
        "-1/abs(x)",
        "tan(x) + y^2",
        "log(abs(x)) + y^2",
        "log(abs(x - 0.1)) + 5*y^2 + 10*x",
        "log(x + 2) + y^2",
        "1/(x - 2) + y^2",
        "x/(x^2 + y^2)",
        "-(abs(x) + abs(y))^-100"
      })
  void groundWithAPoleHasNone(String formula) {
    assertThat(of(formula, Domain.square(2)).place()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sqrt(abs(x)) + y^2",
        "abs(x)^0.1 + abs(y)",
        "x*log(abs(x)) + y^2",
        "log(x^2 + y^2 + 1e-10)",
        "-1/(1e-6 + x^2 + y^2)",
        "-exp(-1e4*(x^2 + y^2))",
        "1/(x^2 + y^2) + x^2 + y^2"
      })
  void aNarrowBottomIsNoPole(String formula) {
    assertThat(of(formula, Domain.square(2)).place()).isPresent();
    assertThat(of(formula, new Domain(-2, 1.7, -1.9, 2)).place()).isPresent();
  }

  @ParameterizedTest
  @CsvSource({"exp(-x), 0, 200", "1/(1 + x^2), -30, 30", "exp(-x^2 - y^2), -30, 30"})
  void groundThatLevelsOutHasOne(String formula, double low, double high) {
    LowestPlace.Place place = of(formula, new Domain(low, high, low, high)).place().orElseThrow();
    assertThat(place.value()).isBetween(0.0, 0.01);
  }

  @Test
  void saysThatAllIsLevel() {
    assertThat(of("3 + 0*x", Domain.square(2)).isLevel()).isTrue();
    assertThat(of("x^2", Domain.square(2)).isLevel()).isFalse();
  }

  @Test
  void groundAroundATipThatNoSampleShowsIsNotLevel() {
    String tip = "exp(-1e8*((x - 0.31)^2 + (y + 0.17)^2))";
    assertThat(of(tip, Domain.square(1)).isLevel()).isFalse();
    assertThat(of("2 + 0*" + tip, Domain.square(1)).isLevel()).isTrue();
  }

  @Test
  void nothingIsKnownWhereNothingIsDefined() {
    assertThat(of("log(-1 - x^2)", Domain.square(2)).place()).isEmpty();
  }

  @Test
  void isFoundOnce() {
    Landscape landscape = Landscape.of(Formula.parse(ROSENBROCK), List.of(), Domain.square(3));
    assertThat(LowestPlace.of(landscape)).isSameAs(LowestPlace.of(landscape));
  }
}
