package thalweg.landscape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import thalweg.basin.TestGround;
import thalweg.landscape.DomainBottom.Edge;
import thalweg.landscape.DomainBottom.PoleShape;

final class DomainBottomTest {
  @ParameterizedTest
  @CsvSource({
    "x + y, -2, -2, DOMAIN",
    "x^2 - y, 0, 2, DOMAIN",
    "(x - 0.3)^2 + (y - 3)*sign(y), 0.3, 0, JUMP",
    "(x - 0.3)^2 + (y - 3)*y/abs(y), 0.3, 0, JUMP",
    "(x - 0.3)^2 + (y - 0.1)^2, 0.3, 0.1, NONE",
    "abs(y - x^2) + 0.1*x, -1.4142135623730951, 2, DOMAIN",
    "sqrt(1e-12 + (x - y^2)^2) + 0.3*y, 2, -1.4142135623730951, DOMAIN",
    "tanh(50*x) + y^2, -2, 0, DOMAIN",
    "tanh(-50*x) + (y - 0.5)^2, 2, 0.5, DOMAIN",
    "sqrt(x - 0.3) + (y - 0.7)^2, 0.3, 0.7, DEFINED"
  })
  void isFoundWithTheEdgeThatItIsOn(String formula, double x, double y, Edge edge) {
    assertThat(DomainBottom.of(TestGround.of(formula, Domain.square(2))))
        .hasValueSatisfying(bottom -> {
          assertThat(bottom).isInstanceOf(DomainBottom.Place.class);
          DomainBottom.Place place = (DomainBottom.Place) bottom;
          assertThat(place.edge()).isEqualTo(edge);
          // A quadratic is the same, in numbers, within 1e-8 of where it is lowest.
          assertThat(place.point().distance(new Point(x, y))).isLessThan(1e-7);
        });
  }

  /// Values alone tell a quarter of the digits of where x^4 is lowest.
  @ParameterizedTest
  @CsvSource({
    "(x - 1/3)^4 + y, 0.3333333333333333, -2",
    "x^4 - y^4 + 1e-3*x, -0.06299605249474366, -2",
    "(y - 0.7)^6 + 3*x, -2, 0.7"
  })
  void isFoundAlongAnEdgeToTheLastDigits(String formula, double x, double y) {
    assertThat(DomainBottom.of(TestGround.of(formula, Domain.square(2))))
        .hasValueSatisfying(bottom ->
            assertThat(bottom)
                .isInstanceOfSatisfying(
                    DomainBottom.Place.class,
                    place ->
                        assertThat(place.point())
                            .satisfies(at -> assertThat(at.x()).isEqualTo(x, within(1e-12)))
                            .satisfies(at ->
                                assertThat(Math.abs(at.y()))
                                    .isEqualTo(Math.abs(y), within(1e-12)))));
  }

  @ParameterizedTest
  @CsvSource({"x^2 - y^2, false", "x^2 - y, true", "x^2 - y^2 - 1e-9*y, true", "y, false"})
  void isToldFromOneOfSeveral(String formula, boolean alone) {
    assertThat(DomainBottom.of(TestGround.of(formula, Domain.square(2))))
        .hasValueSatisfying(bottom ->
            assertThat(bottom)
                .isInstanceOfSatisfying(
                    DomainBottom.Place.class, place -> assertThat(place.alone()).isEqualTo(alone)));
  }

  @ParameterizedTest
  @CsvSource({"-1/(x^2 + y^2), 0, 0", "log(abs(x - 0.3)) + y^2, 0.3, 0", "1/x + y^2, 0, 0"})
  void isThereNoneBesideAPole(String formula, double x, double y) {
    assertThat(DomainBottom.of(TestGround.of(formula, Domain.square(2))))
        .hasValueSatisfying(bottom -> {
          assertThat(bottom).isInstanceOf(DomainBottom.Pole.class);
          assertThat(((DomainBottom.Pole) bottom).near().x()).isBetween(x - 1e-4, x + 1e-4);
        });
  }

  @ParameterizedTest
  @CsvSource({
    "-1/(x^2 + y^2), POINT",
    "log(x^2 + 1000*y^2), POINT",
    "-1/sqrt((x - 0.3)^2 + y^2) + x, POINT",
    "1/x, LINE",
    "1/x + y^2, LINE",
    "log(abs(x - 0.3)) + y^2, LINE",
    "log(x) + y, LINE",
    "-1/(x - 2*y)^2, LINE",
    "tan(x) + y^2, LINE",
    "-1/(x^2 + y^2 - 1)^2, CURVE",
    "1/(y - x^2), CURVE"
  })
  void polesAreOneALineOrACurve(String formula, PoleShape shape) {
    assertThat(DomainBottom.of(TestGround.of(formula, Domain.square(2))))
        .hasValueSatisfying(bottom ->
            assertThat(bottom)
                .isInstanceOfSatisfying(
                    DomainBottom.Pole.class, pole -> assertThat(pole.shape()).isEqualTo(shape)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "relu(x)^2", "log(x - 3)"})
  void isNotToldOfLevelGroundOrWhereNothingIsDefined(String formula) {
    assertThat(DomainBottom.of(TestGround.of(formula, Domain.square(2)))).isEmpty();
  }
}
