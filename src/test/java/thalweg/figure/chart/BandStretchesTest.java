package thalweg.figure.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import thalweg.figure.chart.BandStretches.Turning;

final class BandStretchesTest {
  /// Which groups are bands, `#` for one that is and `-` for one that is not.
  ///
  /// @param groups `#` for one that is filled, `~` for one in which the line turns less often, `-`
  ///   for one in which it does not turn
  private static String bands(String groups) {
    var bands =
        new BandStretches(groups.chars().mapToObj(BandStretchesTest::turning).toList()).bands();
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < groups.length(); i++) {
      shown.append(bands.get(i) ? '#' : '-');
    }
    return shown.toString();
  }

  private static Turning turning(int group) {
    return new Turning(group == '#' ? 9 : group == '~' ? 3 : 0, group == '#');
  }

  @Test
  void aBandLastsWhileTheLineGoesOnTurning() {
    assertThat(bands("####~~~~~~####")).isEqualTo("##############");
  }

  @Test
  void aShortCalmDoesNotPartABand() {
    assertThat(bands("#####----#####")).isEqualTo("##############");
    assertThat(bands("#####-----#####")).isEqualTo("#####-----#####");
  }

  @Test
  void aCurveDoesNotComeAndGo() {
    assertThat(bands("####---####---####---####")).isEqualTo("#".repeat(25));
  }

  @Test
  void whatTurnsTooSeldomBeginsNoBand() {
    assertThat(bands("~~~~~~~~~~~~")).isEqualTo("------------");
    assertThat(bands("~~~~####")).isEqualTo("----####");
  }

  @Test
  void aShortFlickerIsALine() {
    assertThat(bands("----##-------")).isEqualTo("-------------");
    assertThat(bands("---##--#---")).isEqualTo("-----------");
  }

  /// A line that comes to rest is one from there on.
  @Test
  void aBandEndsWhereTheLineIsCalmForGood() {
    assertThat(bands("######--------")).isEqualTo("######--------");
    assertThat(bands("#####~~~~")).isEqualTo("#####----");
  }

  @Test
  void nothingHasNoBand() {
    assertThat(bands("")).isEmpty();
  }
}
