package thalweg.landscape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import thalweg.formula.Formula;

class CrossSectionTest {
  private static final Domain DOMAIN = new Domain(-2, 4, -1, 1);
  private static final HeightField FIELD =
      new HeightField(Landscape.of(Formula.parse("x + 10*y"), List.of(), DOMAIN), 33, 33);

  /// Ends are found by a few operations on numbers of size 10.
  private static final double ROUNDING = 1e-12;

  @Test
  void reachesFromEdgeToEdge() {
    CrossSection section = CrossSection.through(FIELD, new Point(1, 0.5), 1, 0);
    assertThat(section.from()).isEqualTo(new Point(-2, 0.5));
    assertThat(section.to()).isEqualTo(new Point(4, 0.5));
  }

  @Test
  void aSlantingCutEndsWhereItMeetsTheFirstEdge() {
    CrossSection section = CrossSection.through(FIELD, new Point(0, 0), 3, 1);
    assertThat(section.to().distance(new Point(3, 1))).isCloseTo(0, within(ROUNDING));
    assertThat(section.from().distance(new Point(-2, -2.0 / 3))).isCloseTo(0, within(ROUNDING));
  }

  @Test
  void theProbeStandsOnIt() {
    CrossSection section = CrossSection.through(FIELD, new Point(1, 0.5), 1, 0);
    assertThat(section.probeShare()).isCloseTo(0.5, within(ROUNDING));
    assertThat(section.at(section.probeShare())).isEqualTo(new Point(1, 0.5));
    assertThat(section.probeHeight()).isCloseTo(6, within(ROUNDING));
  }

  @Test
  void itsHeightsAreThoseOfF() {
    CrossSection section = CrossSection.through(FIELD, new Point(1, 0.5), 1, 0);
    assertThat(section.heights(4)).containsExactly(new double[] {3, 5, 7, 9}, within(ROUNDING));
  }

  @Test
  void sharesTheHeightRangeOfTheWholeLandscape() {
    CrossSection section = CrossSection.through(FIELD, new Point(0, 0), 0, 1);
    assertThat(section.low()).isEqualTo(FIELD.low());
    assertThat(section.high()).isEqualTo(FIELD.high());
  }

  @Test
  void aProbeOutsideIsTakenToTheEdge() {
    CrossSection section = CrossSection.through(FIELD, new Point(9, 9), 0, 1);
    assertThat(section.probe()).isEqualTo(new Point(4, 1));
    assertThat(section.probeShare()).isCloseTo(1, within(ROUNDING));
  }
}
