package thalweg.desktop;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;

/// A piece of the real screen, as a person sees it. Places are in the screen's coordinates, colours
/// 0xAARRGGBB.
final class Screenshot {
  private final int left;
  private final int top;
  private final int width;
  private final int height;
  private final int[] pixels;

  private Screenshot(int left, int top, int width, int height, int[] pixels) {
    this.left = left;
    this.top = top;
    this.width = width;
    this.height = height;
    this.pixels = pixels;
  }

  static Screenshot of(Rectangle2D place, Image image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    return new Screenshot((int) place.getMinX(), (int) place.getMinY(), width, height, pixels);
  }

  /// Whether two pieces show the same.
  boolean showsTheSameAs(Screenshot other) {
    return width == other.width && Arrays.equals(pixels, other.pixels);
  }

  /// How many pixels differ from those of another piece of the same size.
  ///
  /// @param tolerance by how much their channels must differ to count
  long differences(Screenshot other, int tolerance) {
    return IntStream.range(0, pixels.length)
        .filter(i -> pixels[i] != other.pixels[i])
        .filter(i -> !like(pixels[i], tolerance).test(other.pixels[i]))
        .count();
  }

  /// The same but for one part, which is black.
  Screenshot without(Bounds part) {
    int[] rest = pixels.clone();
    int from = (int) Math.floor(part.getMinX()) - left;
    int to = (int) Math.ceil(part.getMaxX()) - left;
    for (int y = (int) Math.floor(part.getMinY()) - top; y < part.getMaxY() - top; y++) {
      Arrays.fill(rest, y * width + from, y * width + to, 0xff000000);
    }
    return new Screenshot(left, top, width, height, rest);
  }

  /// The colour at a place of the screen.
  int at(Point2D place) {
    int column = (int) Math.floor(place.getX()) - left;
    int row = (int) Math.floor(place.getY()) - top;
    return pixels[row * width + column];
  }

  /// The piece within some pixels of a place of the screen.
  Screenshot around(Point2D place, int reach) {
    int x = (int) Math.clamp(Math.round(place.getX()) - reach - left, 0L, width);
    int y = (int) Math.clamp(Math.round(place.getY()) - reach - top, 0L, height);
    int right = (int) Math.clamp(Math.round(place.getX()) + reach - left, x, (long) width);
    int bottom = (int) Math.clamp(Math.round(place.getY()) + reach - top, y, (long) height);
    int[] piece = new int[(right - x) * (bottom - y)];
    for (int row = y; row < bottom; row++) {
      System.arraycopy(pixels, row * width + x, piece, (row - y) * (right - x), right - x);
    }
    return new Screenshot(left + x, top + y, right - x, bottom - y, piece);
  }

  /// Whether it shows something else than another one of the same place, in a part of it or close
  /// around.
  boolean differsFrom(Screenshot other, Bounds part, int margin) {
    int x = (int) Math.clamp(Math.floor(part.getMinX()) - margin - left, 0.0, width);
    int y = (int) Math.clamp(Math.floor(part.getMinY()) - margin - top, 0.0, height);
    int right = (int) Math.clamp(Math.ceil(part.getMaxX()) + margin - left, x, (double) width);
    int bottom = (int) Math.clamp(Math.ceil(part.getMaxY()) + margin - top, y, (double) height);
    for (int row = y; row < bottom; row++) {
      int from = row * width;
      if (!Arrays.equals(pixels, from + x, from + right, other.pixels, from + x, from + right)) {
        return true;
      }
    }
    return false;
  }

  /// The middles of all pixels of some colours, in the screen's coordinates.
  List<Point2D> places(IntPredicate colors) {
    List<Point2D> places = new ArrayList<>();
    for (int i = 0; i < pixels.length; i++) {
      if (colors.test(pixels[i])) {
        places.add(new Point2D(left + i % width + 0.5, top + i / width + 0.5));
      }
    }
    return places;
  }

  /// How many pixels have one of some colours.
  int count(IntPredicate colors) {
    return places(colors).size();
  }

  /// The middle of all pixels of some colours.
  Point2D middle(IntPredicate colors) {
    List<Point2D> places = places(colors);
    return places.stream().reduce(Point2D.ZERO, Point2D::add).multiply(1.0 / places.size());
  }

  /// Whether everything within some pixels of a place has one of some colours.
  boolean isFilled(Point2D place, double radius, IntPredicate colors) {
    int reach = (int) Math.ceil(radius) + 1;
    return around(place, reach).places(color -> !colors.test(color)).stream()
        .noneMatch(other -> other.distance(place) <= radius);
  }

  /// Colours that differ from one by no more than some units in each channel.
  static IntPredicate like(int color, int tolerance) {
    return other ->
        Math.abs((other >> 16 & 255) - (color >> 16 & 255)) <= tolerance
            && Math.abs((other >> 8 & 255) - (color >> 8 & 255)) <= tolerance
            && Math.abs((other & 255) - (color & 255)) <= tolerance;
  }
}
