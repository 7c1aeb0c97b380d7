package thalweg.linalg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Eigenpairs of matrices with entries of order 1; 1e-13 is a few hundred roundings of such
/// numbers.
class EigenpairsTest {
  private static final Offset<Double> ROUNDING = within(1e-13);

  @Test
  void eigenvaluesAscend() {
    Eigenpairs pairs = Eigenpairs.ofSymmetric(new double[][] {{3, 0, 0}, {0, -1, 0}, {0, 0, 2}});
    assertThat(pairs.size()).isEqualTo(3);
    assertThat(pairs.low()).isCloseTo(-1, ROUNDING);
    assertThat(pairs.value(1)).isCloseTo(2, ROUNDING);
    assertThat(pairs.high()).isCloseTo(3, ROUNDING);
  }

  @Test
  void aTwoByTwoMatrixHasItsClosedForm() {
    Eigenpairs pairs = Eigenpairs.of2x2(2, 1, 2);
    double half = Math.sqrt(0.5);
    assertThat(pairs.low()).isCloseTo(1, ROUNDING);
    assertThat(pairs.high()).isCloseTo(3, ROUNDING);
    assertThat(pairs.vector(0)).containsExactly(new double[] {half, -half}, ROUNDING);
    assertThat(pairs.vector(1)).containsExactly(new double[] {half, half}, ROUNDING);
  }

  @Test
  void theClosedFormAgreesWithTheDecompositionOfAnyMatrix() {
    RandomGenerator random = generator();
    for (int i = 0; i < 1000; i++) {
      double[][] matrix = symmetric(random, 2);
      matrix[0][1] *= Math.pow(10, -(i % 20));
      Eigenpairs closed = Eigenpairs.of2x2(matrix[0][0], matrix[0][1], matrix[1][1]);
      Eigenpairs general = Eigenpairs.ofSymmetric(matrix);
      for (int k = 0; k < 2; k++) {
        assertThat(closed.value(k)).isCloseTo(general.value(k), ROUNDING);
        assertThat(closed.vector(k)).containsExactly(general.vector(k), ROUNDING);
      }
    }
  }

  @Test
  void theLargestComponentOfAVectorIsPositive() {
    RandomGenerator random = generator();
    for (int i = 0; i < 1000; i++) {
      double[] vector = Eigenpairs.ofSymmetric(symmetric(random, 2 + i % 3)).vector(0);
      double largest = 0;
      for (double component : vector) {
        largest = Math.abs(component) > Math.abs(largest) ? component : largest;
      }
      assertThat(largest).isPositive();
    }
  }

  @Test
  void vectorsAreOrthonormal() {
    RandomGenerator random = generator();
    for (int n = 1; n <= 8; n++) {
      Eigenpairs pairs = Eigenpairs.ofSymmetric(symmetric(random, n));
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
          assertThat(dot(pairs.vector(i), pairs.vector(j))).isCloseTo(i == j ? 1 : 0, ROUNDING);
        }
      }
    }
  }

  @Test
  void thePairsRebuildTheMatrix() {
    RandomGenerator random = generator();
    for (int n = 1; n <= 8; n++) {
      double[][] matrix = symmetric(random, n);
      Eigenpairs pairs = Eigenpairs.ofSymmetric(matrix);
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
          double entry = 0;
          for (int k = 0; k < n; k++) {
            entry += pairs.value(k) * pairs.vector(k)[i] * pairs.vector(k)[j];
          }
          assertThat(entry).isCloseTo(matrix[i][j], ROUNDING);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-200, 1e-30, 1, 1e30, 1e200})
  void scaleDoesNotMatter(double scale) {
    Eigenpairs pairs = Eigenpairs.of2x2(2 * scale, scale, 2 * scale);
    assertThat(pairs.low() / scale).isCloseTo(1, ROUNDING);
    assertThat(pairs.high() / scale).isCloseTo(3, ROUNDING);
  }

  @Test
  void theZeroMatrixHasEigenvaluesZero() {
    Eigenpairs pairs = Eigenpairs.of2x2(0, 0, 0);
    assertThat(pairs.low()).isZero();
    assertThat(pairs.high()).isZero();
  }

  @Test
  void entriesBelowTheDiagonalAreNotRead() {
    assertThat(Eigenpairs.ofSymmetric(new double[][] {{2, 1}, {99, 2}}).high())
        .isCloseTo(3, ROUNDING);
  }

  @Test
  void aVectorGivenOutIsACopy() {
    Eigenpairs pairs = Eigenpairs.of2x2(1, 0, 2);
    pairs.vector(0)[0] = 7;
    assertThat(pairs.vector(0)[0]).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 2, MINIMUM",
    "-1, 2, SADDLE",
    "-1, -2, MAXIMUM",
    "0, 2, DEGENERATE",
    "0.001, 2, DEGENERATE",
    "-0.001, 2, DEGENERATE",
    "0.0011, 2, MINIMUM"
  })
  void theSignsOfTheEigenvaluesDecideTheKind(double xx, double yy, CriticalKind kind) {
    assertThat(Eigenpairs.of2x2(xx, 0, yy).kind(1e-3)).isEqualTo(kind);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1, Double.NaN})
  void aToleranceIsNotNegative(double tolerance) {
    Eigenpairs pairs = Eigenpairs.of2x2(1, 0, 1);
    assertThatIllegalArgumentException().isThrownBy(() -> pairs.kind(tolerance));
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void entriesAreFinite(double entry) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Eigenpairs.of2x2(1, entry, 1))
        .withMessageContaining("(0, 1)");
  }

  @Test
  void theMatrixIsSquareAndNotEmpty() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Eigenpairs.ofSymmetric(new double[][] {}));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Eigenpairs.ofSymmetric(new double[][] {{1, 2}}));
  }

  @Test
  void kindsHaveLowerCaseNames() {
    assertThat(CriticalKind.values())
        .extracting(CriticalKind::id)
        .containsExactly("minimum", "saddle", "maximum", "degenerate");
  }

  private static RandomGenerator generator() {
    return RandomGeneratorFactory.of("L64X128MixRandom").create(42);
  }

  private static double[][] symmetric(RandomGenerator random, int n) {
    double[][] matrix = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        matrix[i][j] = random.nextGaussian();
        matrix[j][i] = matrix[i][j];
      }
    }
    return matrix;
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  @Test
  void equalMatricesHaveEqualPairs() {
    Eigenpairs pairs = Eigenpairs.of2x2(2, 1, 2);
    assertThat(pairs).isEqualTo(Eigenpairs.of2x2(2, 1, 2));
    assertThat(pairs).hasSameHashCodeAs(Eigenpairs.of2x2(2, 1, 2));
    assertThat(pairs).isNotEqualTo(Eigenpairs.of2x2(2, 0, 2));
    assertThat(Eigenpairs.of2x2(1, 0, 2)).hasToString("[1.0, 2.0] along [[1.0, 0.0], [0.0, 1.0]]");
  }
}
