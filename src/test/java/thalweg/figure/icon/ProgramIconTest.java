package thalweg.figure.icon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import thalweg.figure.raster.Picture;

class ProgramIconTest {
  @SuppressWarnings("unused")
  static final java.util.List<Integer> SIZES = ProgramIcon.SIZES;

  @ParameterizedTest
  @FieldSource("SIZES")
  void isATileWithRoundCornersAndARunOnIt(int size) {
    Picture icon = ProgramIcon.of(size);
    assertThat(icon.width()).isEqualTo(size);
    assertThat(icon.pixel(0, 0) >>> 24).isLessThan(60);
    assertThat(icon.pixel(size - 1, size - 1) >>> 24).isLessThan(60);
    assertThat(icon.pixel(size / 2, size / 2) >>> 24).isEqualTo(255);
    assertThat(Arrays.stream(icon.pixels()).anyMatch(ProgramIconTest::isOrange)).isTrue();
    assertThat(Arrays.stream(icon.pixels()).distinct().count()).isGreaterThan(12);
  }

  private static boolean isOrange(int color) {
    int red = color >> 16 & 255;
    int green = color >> 8 & 255;
    int blue = color & 255;
    return red > 215 && green > 130 && green < 190 && blue < 100;
  }
}
