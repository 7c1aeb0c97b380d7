package thalweg.figure.contour;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/// All lines of one height.
///
/// @param height where
/// @param weight how strongly they are drawn, 1 for the common line
/// @param path in pixels from the upper left corner, or in another unit
public record ContourPath(double height, double weight, Shape path) {
  /// The lines of all heights at which a lattice has some.
  ///
  /// @param width the pixels that the lattice spans from left to right
  /// @param height the pixels that it spans from top to bottom
  static List<ContourPath> of(ContourGrid lattice, double width, double height) {
    List<ContourLevel> levels = ContourLevel.of(lattice.low(), lattice.high());
    List<Path2D> paths = ContourLines.trace(lattice, levels, width, height);
    List<ContourPath> lines = new ArrayList<>();
    for (int i = 0; i < paths.size(); i++) {
      lines.add(new ContourPath(levels.get(i).height(), levels.get(i).weight(), paths.get(i)));
    }
    return lines;
  }
}
