package thalweg.desktop.widget;

import java.nio.IntBuffer;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import thalweg.figure.raster.Picture;

/// A picture's own pixels as a JavaFX image, without a copy.
public final class PictureImage extends WritableImage {
  private final Picture picture;
  private final PixelBuffer<IntBuffer> buffer;

  private PictureImage(Picture picture, PixelBuffer<IntBuffer> buffer) {
    super(buffer);
    this.picture = picture;
    this.buffer = buffer;
  }

  /// The image of a picture.
  public static PictureImage of(Picture picture) {
    return new PictureImage(
        picture,
        new PixelBuffer<>(
            picture.width(),
            picture.height(),
            IntBuffer.wrap(picture.pixels()),
            PixelFormat.getIntArgbPreInstance()));
  }

  /// What it shows.
  Picture picture() {
    return picture;
  }

  /// Tells JavaFX that the picture was drawn anew. Belongs to the FX thread.
  void refresh() {
    buffer.updateBuffer(_ -> null);
  }
}
