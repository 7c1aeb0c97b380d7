package thalweg.critical;

import java.util.List;
import java.util.stream.IntStream;

/// A square of the domain, by which what is near a place is found.
///
/// @param column along the first coordinate
/// @param row along the second
record SpatialBin(long column, long row) {
  /// The bin of a place.
  ///
  /// @param width of a bin, a share of the domain
  static SpatialBin of(double u, double v, double width) {
    return new SpatialBin((long) Math.floor(u / width), (long) Math.floor(v / width));
  }

  /// The bin itself and the eight around it.
  List<SpatialBin> neighbourhood() {
    return IntStream.range(0, 9)
        .mapToObj(i -> new SpatialBin(column + i % 3 - 1, row + i / 3 - 1))
        .toList();
  }
}
