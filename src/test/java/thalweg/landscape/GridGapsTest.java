package thalweg.landscape;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GridGapsTest {
  private static final double GAP = Double.NaN;

  @Test
  void aGapBesideSamplesTakesTheirMean() {
    double[] samples = {1, 3, 5, 1, GAP, 5, 1, 3, 5};
    assertThat(GridGaps.narrowed(samples, 3, 1)).containsExactly(1, 3, 5, 1, 3, 5, 1, 3, 5);
  }

  @Test
  void eachRoundIsOneSampleWide() {
    double[] samples = {7, GAP, GAP, GAP};
    assertThat(GridGaps.narrowed(samples, 4, 2)).containsExactly(7, 7, 7, GAP);
  }

  @Test
  void samplesAtTheEndsOfTwoRowsAreNoNeighbours() {
    double[] samples = {GAP, GAP, 7, GAP, GAP, GAP};
    assertThat(GridGaps.narrowed(samples, 3, 1)).containsExactly(GAP, 7, 7, GAP, 7, 7);
  }

  @Test
  void theSamplesGivenStayAsTheyAre() {
    double[] samples = {7, GAP};
    GridGaps.narrowed(samples, 2, 1);
    assertThat(samples).containsExactly(7, GAP);
  }
}
