package thalweg.race;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thalweg.basin.TestGround;
import thalweg.landscape.Domain;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;

/// The lowest place of a bent crease is found to nine digits, from wherever the way down begins.
/// References are closed forms.
final class BentCreaseTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "abs(x^2+y^2-1)+0.1*x; -1; 0",
        "abs((x-0.2)^2+(y+0.1)^2-0.5)+0.3*(0.6*(x-0.2)+0.8*(y+0.1)); -0.22426406871192847;"
            + " -0.665685424949238",
        "abs(y-0.4*x^2-0.1)+0.2*(x-0.7)^2; 0.7; 0.296",
        "max(2*((x-0.1)^2+(y-0.2)^2), 0.5*((x+0.8)^2+(y-0.9)^2)); -0.2; 0.43333333333333335"
      })
  void theLowestPlaceIsFoundToNineDigits(String formula, double x, double y) {
    Landscape landscape = TestGround.of(formula, Domain.square(2));
    Point lowest = new Point(x, y);
    for (double[] start : new double[][] {{1.7, 1.1}, {-1.3, -1.9}, {0.4, 0.9}, {-0.6, 1.6}}) {
      assertThat(new CompassSearch(landscape).from(new Point(start[0], start[1])))
          .hasValueSatisfying(found -> assertThat(found.point().distance(lowest)).isLessThan(1e-9));
    }
  }
}
