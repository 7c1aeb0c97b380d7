package thalweg.figure.contour;

import thalweg.figure.color.Palette;
import thalweg.landscape.Domain;
import thalweg.landscape.HeightField;

/// The pixels where the ground ends, because f ends there: coloured as far as there is ground, and
/// transparent beyond, by asking f itself at four places in each.
///
/// @param visible the part of the plane that is shown
/// @param lattice over it
/// @param width the pixels from its left to its right
/// @param height the pixels from its top to its bottom
record TerrainEdge(
    HeightField heights,
    Palette palette,
    Domain visible,
    ContourGrid lattice,
    int width,
    int height) {
  private static final double FIRST = 0.25;
  private static final double APART = 0.5;
  private static final int PLACES = 4;
  private static final int CHANNEL = 0xff;

  /// The colour of a pixel, multiplied by its opacity.
  int color(int column, int row) {
    if (lattice.isEmpty((column + 0.5) / width, 1 - (row + 0.5) / height)) {
      return 0;
    }
    int[] sums = new int[4];
    for (double down = row + FIRST; down < row + 1; down += APART) {
      for (double across = column + FIRST; across < column + 1; across += APART) {
        double x = visible.minX() + across / width * visible.width();
        double y = visible.maxY() - down / height * visible.height();
        double here = heights.exact(x, y);
        if (!Double.isNaN(here)) {
          add(palette.color(heights.share(here)), sums);
        }
      }
    }
    int color = 0;
    for (int channel = 0; channel < sums.length; channel++) {
      color |= (sums[channel] / PLACES) << (8 * channel);
    }
    return color;
  }

  private static void add(int argb, int[] sums) {
    for (int channel = 0; channel < sums.length; channel++) {
      sums[channel] += (argb >>> (8 * channel)) & CHANNEL;
    }
  }
}
