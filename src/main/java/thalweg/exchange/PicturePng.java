package thalweg.exchange;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import thalweg.figure.raster.Picture;

/// A picture in the PNG format, without transparency.
///
/// @param picture what is written
public record PicturePng(Picture picture) implements ByteContent {
  @Override
  public void writeTo(OutputStream stream) throws IOException {
    BufferedImage opaque =
        new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = opaque.createGraphics();
    graphics.drawImage(picture.image(), 0, 0, null);
    graphics.dispose();
    try (ImageOutputStream image = new MemoryCacheImageOutputStream(stream)) {
      if (!ImageIO.write(opaque, "png", image)) {
        throw new IOException("this Java has no writer for PNG");
      }
    } catch (IIOException failure) {
      // It says that writing failed, and its cause why.
      throw failure.getCause() instanceof IOException reason ? reason : failure;
    }
  }
}
