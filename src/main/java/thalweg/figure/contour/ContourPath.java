package thalweg.figure.contour;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/// All lines of one height, or those along which the ground jumps over some.
///
/// @param height where; of a jump in the middle
/// @param weight how strongly they are drawn, 1 for the common line
/// @param path in pixels from the upper left corner, or in another unit
public record ContourPath(double height, double weight, Shape path) {
  /// Of a jump, stronger than any level: a cliff in which all levels would be one line.
  static final double JUMP = 2.5;

  /// The lines of all heights at which a lattice has some, and where it has jumps those.
  ///
  /// @param width the pixels that the lattice spans from left to right
  /// @param height the pixels that it spans from top to bottom
  static List<ContourPath> of(ContourGrid lattice, double width, double height) {
    List<ContourLevel> levels = ContourLevel.of(lattice.low(), lattice.high());
    GridJumps jumps = lattice.jumps();
    List<Path2D> paths = ContourLines.trace(lattice, jumps, levels, width, height);
    List<ContourPath> lines = new ArrayList<>();
    for (int i = 0; i < paths.size(); i++) {
      lines.add(new ContourPath(levels.get(i).height(), levels.get(i).weight(), paths.get(i)));
    }
    jumps
        .middle()
        .ifPresent(middle -> lines.add(new ContourPath(middle, JUMP, jumps.path(width, height))));
    return lines;
  }
}
