package thalweg.desktop.widget;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SettingSliderTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0.00",
    "0.02, 0.02",
    "0.9, 0.90",
    "0.99999, 0.99999",
    "12.345678, 12.3457",
    "2200, 2200",
    "220000, 220000",
    "425179.3, 425179",
    "2.2E7, 2.2e7",
    "0.000025, 2.5e-5",
    "1E-10, 1e-10"
  })
  void whatIsShownHasRoomBesideTheSlider(double value, String expected) {
    // The style sheet gives the number 54 pixels, of 7.2 a character.
    assertThat(SettingSlider.print(value)).isEqualTo(expected).hasSizeLessThanOrEqualTo(7);
  }
}
