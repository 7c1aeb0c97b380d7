package thalweg.cli;

import java.util.List;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;

/// Reads where runs start, and refuses places from which they cannot.
final class StartArgument {
  private StartArgument() {}

  /// The starts in the order in which they were given, or the landscape's own where none is.
  ///
  /// @param texts each `X,Y`
  /// @param hasStart whether the landscape has a start of its own
  /// @throws WrongUsage if there is none, one lies outside the domain, or f is undefined there
  static List<Point> read(List<String> texts, Landscape landscape, boolean hasStart) {
    if (texts.isEmpty() && !hasStart) {
      throw WrongUsage.of("start.missing");
    }
    List<Point> points =
        texts.isEmpty()
            ? List.of(landscape.start())
            : texts.stream().map(text -> Arguments.point("--start", text)).toList();
    for (Point point : points) {
      if (!landscape.domain().contains(point)) {
        throw WrongUsage.of("start.outside", point.x(), point.y(), landscape.domain());
      }
      double[] gradient = new double[2];
      double value = landscape.field().gradient(point.x(), point.y(), gradient);
      if (!Double.isFinite(value + gradient[0] + gradient[1])) {
        throw WrongUsage.of("start.undefined", point.x(), point.y());
      }
    }
    return points;
  }
}
