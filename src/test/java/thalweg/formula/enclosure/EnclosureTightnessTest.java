package thalweg.formula.enclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thalweg.formula.Formula;

/// Bounds are as close as they can be where they are asked about: of one function, of what is
/// level, defined, smooth.
final class EnclosureTightnessTest {
  @ParameterizedTest
  @CsvSource({
    "x^2, -1, 2, 0, 4",
    "x^3 + 1, -1, 2, 0, 9",
    "sin(x), 0, 2, 0, 1",
    "sin(x), 4, 5, -1, -0.7568",
    "cos(x), -1, 1, 0.54031, 1",
    "cosh(x), -1, 2, 1, 3.7622",
    "relu(x), -2, -1, 0, 0",
    "abs(x), -2, 1, 0, 2",
    "sqrt(x), -1, 4, 0, 2",
    "x*x, -1, 2, 0, 4",
    "exp(-1e8*x^2), 0.001, 1, 0, 4e-44",
    "1/(1 + x^2), -1, 2, 0.2, 1",
    "'min(x, 1)', -1, 2, -1, 1"
  })
  void areNoWiderThanTheyMust(String formula, double from, double to, double low, double high) {
    ClosedInterval value =
        over(Formula.parse(formula), new ClosedInterval(from, to), ClosedInterval.ZERO).value();
    assertThat(value.low()).isBetween(low - 1e-4, low);
    assertThat(value.high()).isBetween(high - 1e-4, high + 1e-4);
  }

  /// What is level by the formula is so exactly; the tail of an exponential is not.
  @Test
  void tellLevelGroundFromATail() {
    ClosedInterval left = new ClosedInterval(-2, -1);
    assertThat(over(Formula.parse("relu(x)^2 + 3"), left, left).dx().isZero()).isTrue();
    assertThat(over(Formula.parse("exp(-1e8*x^2)"), left, left).dx().isZero()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "log(x), 1, 2, true",
    "log(x), -1, 2, false",
    "1/x, -1, 2, false",
    "1/x, 1, 2, true",
    "abs(x), -1, 2, false",
    "'max(x, 0)', -1, 2, false",
    "tan(x), 1, 2, false",
    "tan(x), -1, 1, true",
    "x^1.5, -1, 2, false",
    "x^-2, -2, -1, true"
  })
  void tellWhereAPlaceMayBeUndefinedOrAKink(
      String formula, double from, double to, boolean smooth) {
    ClosedInterval x = new ClosedInterval(from, to);
    assertThat(over(Formula.parse(formula), x, ClosedInterval.ZERO).smooth()).isEqualTo(smooth);
  }

  @Test
  void areEmptyWhereNothingIsDefined() {
    ClosedInterval left = new ClosedInterval(-2, -1);
    assertThat(over(Formula.parse("x + sqrt(y)*x"), left, left).value().isEmpty()).isTrue();
  }

  private static Enclosure over(Formula formula, ClosedInterval x, ClosedInterval y) {
    return formula.enclose(Map.of()).over(x, y);
  }
}
