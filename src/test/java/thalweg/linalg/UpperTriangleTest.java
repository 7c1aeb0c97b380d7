package thalweg.linalg;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class UpperTriangleTest {
  private static final double[] TRIANGLE = {1, 2, 3, 4, 5, 6};

  @Test
  void holdsTheEntriesOnAndAboveTheDiagonal() {
    assertThat(UpperTriangle.size(3)).isEqualTo(TRIANGLE.length);
    assertThat(UpperTriangle.rows(3, TRIANGLE))
        .isDeepEqualTo(new double[][] {{1, 2, 3}, {2, 4, 5}, {3, 5, 6}});
  }

  @Test
  void findsEachEntryWhereTheRowsHaveIt() {
    double[][] rows = UpperTriangle.rows(3, TRIANGLE);
    for (int i = 0; i < 3; i++) {
      for (int j = i; j < 3; j++) {
        assertThat(TRIANGLE[UpperTriangle.index(3, i, j)]).isEqualTo(rows[i][j]);
      }
    }
  }

  @Test
  void multipliesAsTheWholeMatrixDoes() {
    double[] product = {-1, -1, -1};
    UpperTriangle.multiply(TRIANGLE, new double[] {1, -1, 2}, product);
    assertThat(product).containsExactly(5, 8, 10);
  }
}
