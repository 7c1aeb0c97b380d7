package thalweg.desktop.widget;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import thalweg.figure.raster.Picture;

/// A rectangle of a picture, in physical pixels from its upper left corner. What it holds can be
/// kept in a small picture of its own.
///
/// @param left the first column
/// @param top the first row
/// @param width in columns, at least 1
/// @param height in rows, at least 1
record Patch(int left, int top, int width, int height) {
  /// The patches that cover a picture, row by row: squares, the last of each row and column as
  /// large as the picture leaves them.
  ///
  /// @param side of the squares, at least 1
  static List<Patch> covering(int width, int height, int side) {
    List<Patch> patches = new ArrayList<>();
    for (int top = 0; top < height; top += side) {
      for (int left = 0; left < width; left += side) {
        patches.add(
            new Patch(left, top, Math.min(side, width - left), Math.min(side, height - top)));
      }
    }
    return patches;
  }

  /// Whether a small picture holds, pixel by pixel, what the whole one has here.
  boolean isSame(Picture whole, Picture part) {
    for (int row = 0; row < height; row++) {
      int from = start(whole, row);
      int to = row * width;
      if (!Arrays.equals(whole.pixels(), from, from + width, part.pixels(), to, to + width)) {
        return false;
      }
    }
    return true;
  }

  /// Whether the whole picture is wholly transparent here.
  boolean isClear(Picture whole) {
    for (int row = 0; row < height; row++) {
      int from = start(whole, row);
      for (int pixel = from; pixel < from + width; pixel++) {
        if (whole.pixels()[pixel] != 0) {
          return false;
        }
      }
    }
    return true;
  }

  /// Copies what the whole picture has here into a small one.
  void copy(Picture whole, Picture part) {
    for (int row = 0; row < height; row++) {
      System.arraycopy(whole.pixels(), start(whole, row), part.pixels(), row * width, width);
    }
  }

  private int start(Picture whole, int row) {
    return (top + row) * whole.width() + left;
  }
}
