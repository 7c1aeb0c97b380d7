package thalweg.formula.derivative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UnaryFunctionTest {
  /// The step of five-point differences.
  private static final double STEP = 1e-3;

  @ParameterizedTest
  @EnumSource(UnaryFunction.class)
  void derivativesAgreeWithDifferences(UnaryFunction f) {
    for (double u : new double[] {-0.48, -0.37, 0.1, 0.25, 0.48, 2.3}) {
      if (!Double.isNaN(f.value(u))) {
        double first =
            (8 * (f.value(u + STEP) - f.value(u - STEP))
                    - (f.value(u + 2 * STEP) - f.value(u - 2 * STEP)))
                / (12 * STEP);
        double second =
            (8 * (f.derivative(u + STEP) - f.derivative(u - STEP))
                    - (f.derivative(u + 2 * STEP) - f.derivative(u - 2 * STEP)))
                / (12 * STEP);
        // The differences are off by STEP^4/30 times a fifth derivative, relatively at most
        // (STEP/u)^4 for the logarithms at 0.1 and four times as much for a pole at 0, plus the
        // rounding 1e-16/STEP.
        double pole = f == UnaryFunction.COT ? 4 : 1;
        double tolerance = 1e-11 + pole * Math.pow(STEP / u, 4);
        assertThat(f.derivative(u)).isCloseTo(first, within(tolerance * (1 + Math.abs(first))));
        assertThat(f.secondDerivative(u))
            .isCloseTo(second, within(10 * tolerance * (1 + Math.abs(second))));
      }
    }
  }
}
