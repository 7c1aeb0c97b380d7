package thalweg.landscape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thalweg.formula.Field;
import thalweg.formula.Formula;

class LocalShapeTest {
  private static LocalShape at(String formula, double x, double y) {
    Field field = Formula.parse(formula).interpret(Map.of());
    return LocalShape.at(field, new Point(x, y));
  }

  @Test
  void tellsValueGradientAndHessian() {
    assertThat(at("x^2 + 3*x*y - y^2", 1, 2))
        .isEqualTo(new LocalShape(new Point(1, 2), 3, 8, -1, 2, 3, -2));
  }

  @Test
  void theGradientsNormIsEuclidean() {
    assertThat(at("3*x + 4*y", 7, 7).gradientNorm()).isEqualTo(5);
  }

  @Test
  void knowsTheCurvatureOfASaddle() {
    assertThat(at("x^2 - y^2", 0, 0).curvature())
        .hasValueSatisfying(pairs -> {
          assertThat(pairs.low()).isEqualTo(-2);
          assertThat(pairs.high()).isEqualTo(2);
        });
  }

  @Test
  void hasNoCurvatureWhereFIsNotDefined() {
    assertThat(at("log(x)", -1, 0).curvature()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "x^2 + y, 0, 0, SMOOTH",
    "abs(x)^1.5 + y, 0, 0, UNCURVED",
    "sqrt(x^2 + y^2), 0, 0, KINK",
    "sqrt(x), 0, 0, KINK",
    "exp(x^2), 27, 0, TOO_LARGE",
    "exp(x^2), 26.64, 0, TOO_LARGE",
    "1/x, 0, 0, TOO_LARGE",
    "log(x), -1, 0, UNDEFINED"
  })
  void tellsWhatThereIsOfValueGradientAndHessian(
      String formula, double x, double y, Smoothness smoothness) {
    assertThat(at(formula, x, y).smoothness()).isEqualTo(smoothness);
  }
}
