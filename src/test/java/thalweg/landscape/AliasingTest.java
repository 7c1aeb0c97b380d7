package thalweg.landscape;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import thalweg.basin.TestGround;

class AliasingTest {
  private static final int SAMPLES = 129;

  private static boolean isAliased(Landscape landscape) {
    return new HeightField(landscape, SAMPLES, SAMPLES).isAliased();
  }

  private static boolean isAliased(String formula) {
    return isAliased(TestGround.of(formula, Domain.square(4)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"sin(x*1e6) + cos(y*1e6)", "sin(100*x) + cos(100*y)", "x^2 + 50*sin(900*x*y)"})
  void wavesThatAreFinerThanTheSamplesAreAPatternOfTheirs(String formula) {
    assertThat(isAliased(formula)).isTrue();
  }

  /// What is wrong beside a wall, a needle or a pole is seen to be steep.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "x^2 + y^2",
        "sin(10*x)*cos(10*y)",
        "abs(x) + abs(y)",
        "floor(x)",
        "1/x",
        "x^2 - 5*exp(-1e6*(x^2 + y^2))",
        "sin(1/x)",
        "if(x < 0, x, log(x))",
        "x^2 + 0.01*sin(1e6*x)",
        "0*x"
      })
  void steepGroundIsNot(String formula) {
    assertThat(isAliased(formula)).isFalse();
  }

  @Test
  void noGroundOfTheCatalogueIs() {
    assertThat(Catalogue.load().all()).noneMatch(AliasingTest::isAliased);
  }

  /// A line is drawn from as many heights as it has pixels.
  @ParameterizedTest
  @CsvSource({
    "sin(x*1e6) + cos(y*1e6), true",
    "sin(300*x) + y, true",
    "sin(100*y) + x^2, false",
    "sin(10*x)*cos(10*y), false",
    "floor(4*x), false",
    "x^2 - 5*exp(-1e6*(x^2 + y^2)), false",
    "'if(x < 0, x, log(x))', false"
  })
  void soIsALineThroughThem(String formula, boolean isFiner) {
    var field = new HeightField(TestGround.of(formula, Domain.square(4)), SAMPLES, SAMPLES);
    CrossSection section = CrossSection.through(field, new Point(-2.4, 1.6), 1, 0);
    assertThat(section.isAliased(200)).isEqualTo(isFiner);
  }
}
