package thalweg.desktop.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class LegendRowsTest {
  private static final List<Double> TEN = Collections.nCopies(10, 100.0);

  @Test
  void asManyAsHaveRoomInTwoRows() {
    assertThat(LegendRows.fitting(TEN, 320, 10, 2, 0)).isEqualTo(6);
    assertThat(LegendRows.fitting(TEN, 319, 10, 2, 0)).isEqualTo(4);
    assertThat(LegendRows.fitting(TEN, 1090, 10, 1, 0)).isEqualTo(10);
  }

  /// It says how many there are besides.
  @Test
  void whatStandsBehindThemTakesFromTheLastRowAlone() {
    assertThat(LegendRows.fitting(TEN, 320, 10, 2, 80)).isEqualTo(5);
    assertThat(LegendRows.fitting(TEN, 430, 10, 2, 100)).isEqualTo(7);
  }
}
