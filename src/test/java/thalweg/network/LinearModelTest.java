package thalweg.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class LinearModelTest {
  private static final double ROUNDING = 1e-15;

  /// Points (1, 2), (-1, 0.5) and (0, -3) with targets 1, 0 and 1.
  private static final DataSet DATA =
      new DataSet(new double[][] {{1, 2}, {-1, 0.5}, {0, -3}}, new double[] {1, 0, 1});

  /// At these weights by the formula of `BCEWithLogitsLoss`, in 40-digit arithmetic.
  private static final double CROSS_ENTROPY = 0.4883244943962534;

  private static final double[] CROSS_ENTROPY_GRADIENT = {
    -0.2822348747418979, 0.04469961779609267, -0.13425661944748443
  };

  private static LinearModel model(Loss loss) {
    return new LinearModel(DATA, loss);
  }

  /// Outputs 0.5 - 0.5 + 0.1 = 0.1, -0.5 - 0.125 + 0.1 = -0.525 and 0.75 + 0.1 = 0.85.
  private static final double[] WEIGHTS = {0.5, -0.25, 0.1};

  /// By hand: errors -0.9, -0.525 and -0.15.
  @Test
  void squaredErrorIsTheMeanOfSquares() {
    double[] gradient = new double[3];
    double value = model(Loss.SQUARED_ERROR).gradient(WEIGHTS, gradient);
    assertThat(value).isCloseTo((0.81 + 0.275625 + 0.0225) / 3, within(ROUNDING));
    assertThat(gradient)
        .containsExactly(
            new double[] {
              2 * (-0.9 + 0.525) / 3, 2 * (-1.8 - 0.2625 + 0.45) / 3, 2 * (-0.9 - 0.525 - 0.15) / 3
            },
            within(ROUNDING));
  }

  /// By hand: 2/3 of the sums of products of (x, y, 1).
  @Test
  void squaredErrorBendsAsThePointsSay() {
    double[] hessian = new double[6];
    model(Loss.SQUARED_ERROR).hessian(WEIGHTS, new double[3], hessian);
    assertThat(hessian)
        .containsExactly(
            new double[] {4 / 3.0, 1, 0, 26.5 / 3, -1 / 3.0, 2}, within(10 * ROUNDING));
  }

  /// At weights of 0 every output is 0: ln 2, slopes of 1/2 - y, and curvatures of 1/4.
  @Test
  void crossEntropyBeginsAtTheLogarithmOfTwo() {
    double[] gradient = new double[3];
    double[] hessian = new double[6];
    double value = model(Loss.CROSS_ENTROPY).hessian(new double[3], gradient, hessian);
    assertThat(value).isCloseTo(Math.log(2), within(ROUNDING));
    assertThat(gradient).containsExactly(new double[] {-1 / 3.0, 0.25, -1 / 6.0}, within(ROUNDING));
    assertThat(hessian)
        .containsExactly(
            new double[] {1 / 6.0, 0.125, 0, 13.25 / 12, -1 / 24.0, 0.25}, within(ROUNDING));
  }

  @Test
  void crossEntropyHasTheNumbersOfItsFormula() {
    double[] gradient = new double[3];
    double value = model(Loss.CROSS_ENTROPY).gradient(WEIGHTS, gradient);
    assertThat(value).isCloseTo(CROSS_ENTROPY, within(ROUNDING));
    assertThat(gradient).containsExactly(CROSS_ENTROPY_GRADIENT, within(ROUNDING));
  }

  /// An output of 1000 is right or wrong by 1000, and no exponential overflows on the way.
  @Test
  void crossEntropyNeitherOverflowsNorLosesDigits() {
    LinearModel right =
        new LinearModel(new DataSet(new double[][] {{1}}, new double[] {1}), Loss.CROSS_ENTROPY);
    double[] gradient = new double[2];
    double[] hessian = new double[3];
    assertThat(right.hessian(new double[] {-1000, 0}, gradient, hessian)).isEqualTo(1000);
    assertThat(gradient).containsExactly(-1, -1);
    assertThat(hessian).containsExactly(0, 0, 0);
    assertThat(right.gradient(new double[] {1000, 0}, gradient)).isZero();
    assertThat(gradient).containsExactly(0, 0);
    // exp(-40): a difference of 1 and sigma(40) would be 0.
    assertThat(right.value(new double[] {40, 0})).isCloseTo(4.248354255291589e-18, within(1e-32));
  }

  @Test
  void theBestLineThroughPointsOnALineIsThatLine() {
    LinearModel line =
        new LinearModel(
            new DataSet(new double[][] {{-1}, {0}, {2}}, new double[] {-1, 1, 5}),
            Loss.SQUARED_ERROR);
    double[] gradient = new double[2];
    assertThat(line.gradient(new double[] {2, 1}, gradient)).isZero();
    assertThat(gradient).containsExactly(0, 0);
  }

  @ParameterizedTest
  @EnumSource
  void allocatesNothing(Loss loss) {
    LinearModel model = model(loss);
    double[] gradient = new double[3];
    double[] hessian = new double[6];
    double[] product = new double[3];
    Runnable work =
        () -> {
          model.value(WEIGHTS);
          model.gradient(WEIGHTS, gradient);
          model.hessian(WEIGHTS, gradient, hessian);
          model.hessianVectorProduct(WEIGHTS, gradient, product);
        };
    long least = Long.MAX_VALUE;
    // The first rounds may pay for the compiler; the best one counts.
    for (int round = 0; round < 20; round++) {
      least = Math.min(least, allocatedBy(work, 200));
    }
    assertThat(least).isZero();
  }

  private static long allocatedBy(Runnable work, int times) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    for (int i = 0; i < times; i++) {
      work.run();
    }
    return threads.getCurrentThreadAllocatedBytes() - before;
  }

  @Test
  void refusesTargetsThatAreNoProbabilities() {
    DataSet data = new DataSet(new double[][] {{1}, {2}}, new double[] {1, -1});
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LinearModel(data, Loss.CROSS_ENTROPY))
        .withMessageContaining("-1.0");
    assertThat(new LinearModel(data, Loss.SQUARED_ERROR).weights()).isEqualTo(2);
  }

  @Test
  void refusesDataThatIsNone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DataSet(new double[0][], new double[0]));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DataSet(new double[][] {{1}, {1, 2}}, new double[2]))
        .withMessageContaining("point 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DataSet(new double[][] {{1}}, new double[2]))
        .withMessageContaining("2 targets");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DataSet(new double[][] {{Double.NaN}}, new double[1]))
        .withMessageContaining("NaN");
  }
}
