package thalweg.landscape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thalweg.formula.Formula;

class SectionBendTest {
  /// Along x through (1, 0.5).
  @ParameterizedTest
  @CsvSource({
    "x^2, UP",
    "-x^2 + y, DOWN",
    "3*x + y^2, STRAIGHT",
    "1e-9*x, STRAIGHT",
    "1000 + 1e-6*(x^2 + y^2), UP",
    "y^2, LEVEL",
    "7, LEVEL",
    "x^3 - 3*x^2 + 3*x, LEVEL",
    // However stiff it is across.
    "1e9*y^2 + x^2, UP",
    "1e9*y^2 - 1e-3*x^2, DOWN",
    "1e9*y^2 + 1e-3*x, STRAIGHT",
    "1e9*y^2 + sin(pi*x/2)^2 + cos(pi*x/2)^2, LEVEL"
  })
  void aStraightSectionIsLevelOnlyWhereItDoesNotRise(String formula, SectionBend bend) {
    Landscape landscape = Landscape.of(Formula.parse(formula), List.of(), Domain.square(2));
    Point point = new Point(1, 0.5);
    CrossSection section = CrossSection.through(new HeightField(landscape, 9, 9), point, 1, 0);
    assertThat(SectionBend.of(section, LocalShape.at(landscape.field(), point))).isEqualTo(bend);
  }
}
