package thalweg.desktop;

import com.sun.glass.ui.Application;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;

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

  /// What the screen shows at a place. JavaFX's own robot hands each pixel of it through four
  /// layers; its toolkit has them at hand. Asked on the FX thread.
  static Screenshot of(Rectangle2D place) {
    int left = (int) place.getMinX();
    int top = (int) place.getMinY();
    int width = (int) place.getWidth();
    int height = (int) place.getHeight();
    int[] pixels = new int[width * height];
    Application.GetApplication()
        .createRobot()
        .getScreenCapture(left, top, width, height, pixels, false);
    return new Screenshot(left, top, width, height, pixels);
  }

  /// Whether two pieces show the same.
  boolean showsTheSameAs(Screenshot other) {
    return width == other.width && Arrays.equals(pixels, other.pixels);
  }

  /// How many pixels differ from those of another piece of the same size.
  ///
  /// @param tolerance by how much their channels must differ to count
  long differences(Screenshot other, int tolerance) {
    long differences = 0;
    for (int i = mismatch(other, 0); i >= 0; i = mismatch(other, i + 1)) {
      differences += isLike(pixels[i], other.pixels[i], tolerance) ? 0 : 1;
    }
    return differences;
  }

  /// The first pixel from one on that differs; below 0 if none does.
  private int mismatch(Screenshot other, int from) {
    int first =
        Arrays.mismatch(pixels, from, pixels.length, other.pixels, from, other.pixels.length);
    return first < 0 ? first : from + first;
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
    return other -> isLike(color, other, tolerance);
  }

  private static boolean isLike(int color, int other, int tolerance) {
    return Math.abs((other >> 16 & 255) - (color >> 16 & 255)) <= tolerance
        && Math.abs((other >> 8 & 255) - (color >> 8 & 255)) <= tolerance
        && Math.abs((other & 255) - (color & 255)) <= tolerance;
  }
}
