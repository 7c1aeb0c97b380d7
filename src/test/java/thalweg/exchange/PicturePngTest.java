package thalweg.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import thalweg.figure.raster.Picture;

final class PicturePngTest {
  @Test
  void everyPixelReadsBack() throws IOException {
    Picture picture = new Picture(30, 20, 1);
    for (int i = 0; i < picture.pixels().length; i++) {
      picture.pixels()[i] = 0xff000000 | i * 1234567;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new PicturePng(picture).writeTo(bytes);
    BufferedImage read = ImageIO.read(new ByteArrayInputStream(bytes.toByteArray()));
    assertThat(read.getWidth()).isEqualTo(30);
    assertThat(read.getHeight()).isEqualTo(20);
    for (int row = 0; row < 20; row++) {
      for (int column = 0; column < 30; column++) {
        assertThat(read.getRGB(column, row)).isEqualTo(picture.pixel(column, row));
      }
    }
  }

  @Test
  void saysWhyItCannotBeWritten() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int one) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    assertThatIOException()
        .isThrownBy(() -> new PicturePng(new Picture(3, 2, 1)).writeTo(full))
        .withMessage("No space left on device");
  }
}
