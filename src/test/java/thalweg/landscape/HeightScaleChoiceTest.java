package thalweg.landscape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thalweg.formula.Formula;

/// Ground that spans decades above a minimum is seen on a logarithmic scale, other ground as it is,
/// whatever constant it is multiplied by.
final class HeightScaleChoiceTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "(1-x)^2+100*(y-x^2)^2; 2; LOG",
        "1e-9*((1-x)^2+100*(y-x^2)^2); 2; LOG",
        "5e6+1e6*((1-x)^2+100*(y-x^2)^2); 2; LOG",
        "exp(3*x)+y^2; 2; LOG",
        "x^6+y^6; 2; LOG",
        "x^2+y^2; 2; LINEAR",
        "1e9*x^2+y^2; 2; LINEAR",
        "(x^2+y-11)^2+(x+y^2-7)^2; 6; LINEAR",
        "x^2+y^4/4-y^2/2; 2; LINEAR",
        "exp(-x^2-y^2); 10; LINEAR",
        "-exp(-x^2-y^2); 10; LINEAR",
        "1/(x^2+y^2); 2; LINEAR",
        "x/(x^2+y^2); 2; LINEAR",
        "tan(x)+y^2; 2; LINEAR",
        "max(0*x, x); 2; LINEAR",
        "sigmoid(10*x); 2; LINEAR",
        "7; 2; LINEAR",
        "log(-1-x^2); 2; LINEAR"
      })
  void wallsOfDecadesAreSeenOnALogarithmicScale(
      String formula, double halfWidth, HeightScale expected) {
    Landscape landscape = Landscape.of(Formula.parse(formula), List.of(), Domain.square(halfWidth));
    assertThat(HeightScaleChoice.of(landscape)).isEqualTo(expected);
  }
}
