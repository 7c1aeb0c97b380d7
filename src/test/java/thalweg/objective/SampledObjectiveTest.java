package thalweg.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleBinaryOperator;
import org.junit.jupiter.api.Test;
import thalweg.formula.Field;
import thalweg.formula.Formula;

final class SampledObjectiveTest {
  private static final double MIN_X = -1;
  private static final double MAX_X = 2;
  private static final double MIN_Y = -0.5;
  private static final double MAX_Y = 1;

  private static SampledObjective sampled(int columns, int rows, DoubleBinaryOperator function) {
    double[][] samples = new double[rows][columns];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        samples[row][column] =
            function.applyAsDouble(
                MIN_X + (MAX_X - MIN_X) * column / (columns - 1),
                MIN_Y + (MAX_Y - MIN_Y) * row / (rows - 1));
      }
    }
    return new SampledObjective(new SampledGrid(MIN_X, MAX_X, MIN_Y, MAX_Y, samples));
  }

  @Test
  void goesThroughItsSamples() {
    SampledObjective objective = sampled(7, 5, (x, y) -> Math.sin(3 * x) + y * y);
    SampledGrid grid = objective.grid();
    for (int row = 0; row < grid.rows(); row++) {
      for (int column = 0; column < grid.columns(); column++) {
        double x = MIN_X + 0.5 * column;
        double y = MIN_Y + 0.375 * row;
        assertThat(objective.field().value(x, y)).isCloseTo(grid.value(column, row), within(1e-14));
      }
    }
  }

  /// A bicubic polynomial is its own spline, up to rounding, derivatives and all.
  @Test
  void isTheBicubicPolynomialThatItWasSampledFrom() {
    Formula formula = Formula.parse("(1 - x + 2x^3)(0.5 + y - y^2 + 3y^3) + x*y");
    Field exact = formula.compile().bind(java.util.Map.of());
    for (int columns : new int[] {4, 5, 9}) {
      Field spline = sampled(columns, columns + 1, exact::value).field();
      double[] gradient = new double[2];
      double[] hessian = new double[3];
      double[] exactGradient = new double[2];
      double[] exactHessian = new double[3];
      for (double x = MIN_X; x <= MAX_X; x += 0.15) {
        for (double y = MIN_Y; y <= MAX_Y; y += 0.125) {
          double value = exact.hessian(x, y, exactGradient, exactHessian);
          assertThat(spline.value(x, y)).isCloseTo(value, within(1e-12));
          assertThat(spline.hessian(x, y, gradient, hessian)).isCloseTo(value, within(1e-12));
          assertThat(gradient).containsExactly(exactGradient, within(1e-11));
          assertThat(hessian).containsExactly(exactHessian, within(1e-10));
        }
      }
    }
  }

  /// Halving the distance of the samples divides the error by 16; by 10 at least.
  @Test
  void itsErrorFallsWithTheFourthPowerOfTheDistance() {
    DoubleBinaryOperator function = (x, y) -> Math.exp(-x) * Math.cos(2 * y);
    double coarse = error(sampled(13, 13, function).field(), function);
    double fine = error(sampled(25, 25, function).field(), function);
    assertThat(coarse).isLessThan(1e-3);
    assertThat(fine).isLessThan(coarse / 10);
  }

  private static double error(Field field, DoubleBinaryOperator function) {
    double error = 0;
    for (double x = MIN_X; x <= MAX_X; x += 0.01) {
      for (double y = MIN_Y; y <= MAX_Y; y += 0.01) {
        error = Math.max(error, Math.abs(field.value(x, y) - function.applyAsDouble(x, y)));
      }
    }
    return error;
  }

  /// Over a knot nothing jumps up to the second derivative: at a distance of 1e-9, by no more than
  /// the third derivatives' size times that.
  @Test
  void isTwiceContinuouslyDifferentiable() {
    Field field = sampled(7, 7, (x, y) -> Math.sin(5 * x * y)).field();
    double[] gradient = new double[2];
    double[] hessian = new double[3];
    double[] nextGradient = new double[2];
    double[] nextHessian = new double[3];
    for (int knot = 1; knot < 6; knot++) {
      double x = MIN_X + 0.5 * knot;
      double y = MIN_Y + 0.25 * knot;
      field.hessian(x - 1e-9, y - 1e-9, gradient, hessian);
      field.hessian(x + 1e-9, y + 1e-9, nextGradient, nextHessian);
      assertThat(nextGradient).containsExactly(gradient, within(1e-5));
      assertThat(nextHessian).containsExactly(hessian, within(1e-5));
    }
  }

  @Test
  void isUndefinedBeyondItsEdges() {
    Field field = sampled(5, 5, (x, y) -> x + y).field();
    assertThat(field.value(MAX_X, MAX_Y)).isCloseTo(3, within(1e-14));
    assertThat(field.value(MAX_X + 1e-9, 0)).isNaN();
    assertThat(field.value(0, MIN_Y - 1e-9)).isNaN();
    double[] gradient = new double[2];
    assertThat(field.gradient(MIN_X - 1, 0, gradient)).isNaN();
    assertThat(gradient).containsOnly(Double.NaN);
  }

  @Test
  void refusesGridsThatNoCubicFits() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SampledGrid(0, 1, 0, 1, new double[4][3]))
        .withMessageContaining("3 x 4");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SampledGrid(1, 1, 0, 1, new double[4][4]))
        .withMessageContaining("[1.0, 1.0]");
    double[][] ragged = new double[4][4];
    ragged[2] = new double[5];
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SampledGrid(0, 1, 0, 1, ragged))
        .withMessageContaining("row 2");
    double[][] holed = new double[4][4];
    holed[1][3] = Double.NaN;
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SampledGrid(0, 1, 0, 1, holed))
        .withMessageContaining("row 1, column 3");
  }

  @Test
  void saysHowMuchWasSampled() {
    assertThat(sampled(5, 4, (x, y) -> x).description()).isEqualTo("5 × 4 samples");
  }
}
