package thalweg.desktop.controls;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LegendRoomTest {
  @Test
  void aLegendThatFitsIsWhole() {
    assertThat(LegendRoom.share(500, 95)).isEqualTo(95);
  }

  /// In a window of 1024 x 700 five lines would leave a plot of 190 pixels a side.
  @Test
  void aLegendLeavesTheViewItsRoom() {
    assertThat(352 - LegendRoom.share(352, 95)).isGreaterThanOrEqualTo(306);
  }

  @Test
  void aLineOfItIsAlwaysSeen() {
    assertThat(LegendRoom.share(200, 95)).isBetween(20.0, 30.0);
  }
}
