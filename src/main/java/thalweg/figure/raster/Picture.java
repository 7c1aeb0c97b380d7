package thalweg.figure.raster;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import thalweg.figure.Figure;

/// A rectangle of pixels that figures are drawn into.
///
/// The pixels are one `int[]`, row by row from the top, each 0xAARRGGBB with the colours multiplied
/// by alpha. Java2D draws straight into that array and a window may show it as it stands. Owned by
/// one thread at a time.
public final class Picture {
  private static final int ALPHA = 0xff000000;
  private static final int RED = 0xff0000;
  private static final int GREEN = 0xff00;
  private static final int BLUE = 0xff;

  private final int width;
  private final int height;
  private final double scale;
  private final int[] pixels;
  private final BufferedImage image;

  /// A transparent picture.
  ///
  /// @param width in physical pixels, at least 1
  /// @param height in physical pixels, at least 1
  /// @param scale physical pixels to a device-independent one, for example 1.5; positive
  /// @throws IllegalArgumentException if one of them is out of range
  public Picture(int width, int height, double scale) {
    if (width < 1 || height < 1 || !(scale > 0) || !Double.isFinite(scale)) {
      throw new IllegalArgumentException(
          "a picture needs a size and a scale: " + width + " x " + height + " at " + scale);
    }
    this.width = width;
    this.height = height;
    this.scale = scale;
    this.pixels = new int[Math.multiplyExact(width, height)];
    this.image = over(pixels, width, height);
  }

  private static BufferedImage over(int[] pixels, int width, int height) {
    ColorModel premultiplied =
        new DirectColorModel(
            java.awt.color.ColorSpace.getInstance(java.awt.color.ColorSpace.CS_sRGB),
            Integer.SIZE,
            RED,
            GREEN,
            BLUE,
            ALPHA,
            true,
            DataBufferInt.TYPE_INT);
    WritableRaster raster =
        Raster.createPackedRaster(
            new DataBufferInt(pixels, pixels.length),
            width,
            height,
            width,
            new int[] {RED, GREEN, BLUE, ALPHA},
            null);
    return new BufferedImage(premultiplied, raster, true, null);
  }

  /// Draws a figure over the whole picture.
  public void draw(Figure figure) {
    Graphics2D graphics = image.createGraphics();
    try {
      graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      graphics.setRenderingHint(
          RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
      graphics.setRenderingHint(
          RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
      // Without it Java2D moves each curve to the middle of its pixels, and curves jump.
      graphics.setRenderingHint(
          RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      graphics.scale(scale, scale);
      figure.draw(graphics, (int) Math.round(width / scale), (int) Math.round(height / scale));
    } finally {
      graphics.dispose();
    }
  }

  /// The width in physical pixels.
  public int width() {
    return width;
  }

  /// The height in physical pixels.
  public int height() {
    return height;
  }

  /// Physical pixels to a device-independent one.
  public double scale() {
    return scale;
  }

  /// The pixels themselves, not a copy: what is drawn later appears in them.
  public int[] pixels() {
    return pixels;
  }

  /// The pixel in a column and a row counted from the upper left corner.
  public int pixel(int column, int row) {
    return pixels[row * width + column];
  }

  /// The picture as Java2D knows it, over the same pixels.
  public BufferedImage image() {
    return image;
  }
}
