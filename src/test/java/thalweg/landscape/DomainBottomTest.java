package thalweg.landscape;

import static org.assertj.core.api.Assertions.assertThat;

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
    "(x - 0.3)^2 + (y - 0.1)^2, 0.3, 0.1, NONE",
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
