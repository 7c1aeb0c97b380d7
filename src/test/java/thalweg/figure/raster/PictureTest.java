package thalweg.figure.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PictureTest {
  @Test
  void drawingGoesStraightIntoThePixels() {
    Picture picture = new Picture(4, 3, 1);
    int[] pixels = picture.pixels();
    picture.draw((graphics, width, height) -> {
      graphics.setColor(Color.RED);
      graphics.fillRect(2, 1, 1, 1);
    });
    assertThat(pixels[1 * 4 + 2]).isEqualTo(0xffff0000);
    assertThat(picture.pixel(2, 1)).isEqualTo(0xffff0000);
    assertThat(picture.pixel(0, 0)).isZero();
  }

  @Test
  void coloursAreMultipliedByAlpha() {
    Picture picture = new Picture(1, 1, 1);
    picture.draw((graphics, width, height) -> {
      graphics.setColor(new Color(255, 255, 255, 128));
      graphics.fillRect(0, 0, 1, 1);
    });
    assertThat(picture.pixel(0, 0)).isEqualTo(0x80808080);
    assertThat(picture.image().getType()).isEqualTo(BufferedImage.TYPE_INT_ARGB_PRE);
  }

  @Test
  void figuresSeeDeviceIndependentPixels() {
    List<Integer> seen = new ArrayList<>();
    Picture picture = new Picture(300, 150, 1.5);
    picture.draw((graphics, width, height) -> {
      seen.add(width);
      seen.add(height);
      graphics.setColor(Color.BLUE);
      graphics.fillRect(100, 50, 10, 10);
    });
    assertThat(seen).containsExactly(200, 100);
    assertThat(picture.pixel(150, 75)).isEqualTo(0xff0000ff);
    assertThat(picture.scale()).isEqualTo(1.5);
  }

  @ParameterizedTest
  @CsvSource({"0, 1, 1", "1, 0, 1", "1, 1, 0", "1, 1, NaN", "1, 1, Infinity"})
  void refusesWhatHasNoSize(int width, int height, double scale) {
    assertThatThrownBy(() -> new Picture(width, height, scale))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
