package thalweg.figure.contour;

import java.util.function.DoubleToIntFunction;
import thalweg.figure.color.Shade;
import thalweg.landscape.Domain;
import thalweg.landscape.HeightField;

/// The pixels of the cells through which the ground jumps: between the nodes f has none of the
/// heights that lie between theirs, so f itself is asked, at four places in each.
///
/// @param visible the part of the plane that is shown
/// @param lattice over it
/// @param jumps of the lattice
/// @param width the pixels from its left to its right
/// @param height the pixels from its top to its bottom
record JumpPixels(
    HeightField heights,
    Domain visible,
    ContourGrid lattice,
    GridJumps jumps,
    int width,
    int height) {
  private static final double FIRST = 0.25;
  private static final double APART = 0.5;

  /// Whether the ground jumps through the cell in which a pixel lies.
  boolean has(int column, int row) {
    return jumps.isThrough(
        cell((column + 0.5) / width, lattice.columns()),
        cell(1 - (row + 0.5) / height, lattice.rows()));
  }

  private static int cell(double share, int nodes) {
    return Math.min((int) (share * (nodes - 1)), nodes - 2);
  }

  /// The colour of a pixel: what is seen of it on either side of the jump.
  ///
  /// @param otherwise its colour where f has no height in a part of it
  /// @param color of a height
  int color(int column, int row, int otherwise, DoubleToIntFunction color) {
    int[] seen = new int[4];
    int places = 0;
    for (double down = row + FIRST; down < row + 1; down += APART) {
      for (double across = column + FIRST; across < column + 1; across += APART) {
        double here =
            heights.exact(
                visible.minX() + across / width * visible.width(),
                visible.maxY() - down / height * visible.height());
        if (Double.isNaN(here)) {
          return otherwise;
        }
        seen[places++] = color.applyAsInt(here);
      }
    }
    return Shade.between(
        Shade.between(seen[0], seen[1], APART), Shade.between(seen[2], seen[3], APART), APART);
  }
}
