package thalweg.desktop.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thalweg.formula.Formula;
import thalweg.landscape.Domain;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;

class PointedPlaceTest {
  @ParameterizedTest
  @CsvSource({
    "x^2 + y^2, 0.0031, 0",
    "1/x + y^2, 0.0031, 0.0031",
    "log(x) + y^2, 0.0031, 0.0031",
    "log(x) + y^2, -0.0031, 0",
    "1/x + y^2, 1.5034, 1.5"
  })
  void itIsRoundUnlessOnlyThereFIsUndefined(String formula, double seen, double x) {
    Landscape ground = Landscape.of(Formula.parse(formula), List.of(), Domain.square(4));
    assertThat(PointedPlace.of(new Point(seen, 1.2034), new Point(4, 4), ground).x()).isEqualTo(x);
  }
}
