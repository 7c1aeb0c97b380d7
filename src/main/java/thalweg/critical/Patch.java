package thalweg.critical;

import java.util.List;
import java.util.stream.IntStream;

/// A square of the domain, by which what is near a place is found.
///
/// @param column along the first coordinate
/// @param row along the second
record Patch(long column, long row) {
  /// The patch of a place.
  ///
  /// @param width of a patch, a share of the domain
  static Patch of(double u, double v, double width) {
    return new Patch((long) Math.floor(u / width), (long) Math.floor(v / width));
  }

  /// The patch itself and the eight around it.
  List<Patch> neighbourhood() {
    return IntStream.range(0, 9)
        .mapToObj(i -> new Patch(column + i % 3 - 1, row + i / 3 - 1))
        .toList();
  }
}
