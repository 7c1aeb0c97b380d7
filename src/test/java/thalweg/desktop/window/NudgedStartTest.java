package thalweg.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NudgedStartTest {
  @ParameterizedTest
  @CsvSource({
    "1.5999999999999996, 0.02, 1.62",
    "0.1, 0.2, 0.3",
    "-2.4, -0.0075, -2.4075",
    "3e-9, 1e-9, 4e-9",
    "0.123456789, 0, 0.123456789"
  })
  void aStartThatAKeyMovesIsSaidInFewDigits(double old, double by, double moved) {
    assertThat(StartKeys.nudged(old, by)).isEqualTo(moved);
  }
}
