package thalweg.critical;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.Domain;
import thalweg.landscape.Landscape;
import thalweg.landscape.NewtonSearch;
import thalweg.landscape.Point;
import thalweg.linalg.CriticalKind;

/// A quick look for a minimum in a wide domain: Newton's method from each of a grid of samples that
/// is lower than all around it. It may miss minima that lie closer together than the samples.
final class FarMinimum {
  private static final int SIDE = 101;

  /// How far Newton's method may go from a sample, as a share of the domain: two samples.
  private static final double REACH = 2.0 / SIDE;

  private final Domain domain;
  private final NewtonSearch newton;
  private final double[] values = new double[SIDE * SIDE];

  private FarMinimum(Landscape wide) {
    domain = wide.domain();
    newton = NewtonSearch.of(wide);
    for (int i = 0; i < values.length; i++) {
      Point place = place(i);
      values[i] = wide.field().value(place.x(), place.y());
    }
  }

  /// The minimum that is nearest to a place; empty where none was seen.
  static Optional<Point> nearest(Landscape wide, Point place) {
    FarMinimum search = new FarMinimum(wide);
    return IntStream.range(0, search.values.length)
        .filter(search::isLow)
        .boxed()
        .flatMap(low -> search.below(low).stream())
        .min(Comparator.comparingDouble(place::distance));
  }

  /// In the middle of its part of the domain, so that none lies on an axis.
  private Point place(int sample) {
    int column = sample % SIDE;
    int row = sample / SIDE;
    return new Point(
        domain.minX() + (column + 0.5) / SIDE * domain.width(),
        domain.minY() + (row + 0.5) / SIDE * domain.height());
  }

  private boolean isLow(int sample) {
    int column = sample % SIDE;
    int row = sample / SIDE;
    return column > 0
        && column < SIDE - 1
        && row > 0
        && row < SIDE - 1
        && around(sample).allMatch(each -> values[each] > values[sample]);
  }

  private static IntStream around(int sample) {
    return IntStream.of(-SIDE - 1, -SIDE, -SIDE + 1, -1, 1, SIDE - 1, SIDE, SIDE + 1)
        .map(by -> sample + by);
  }

  private Optional<Point> below(int sample) {
    double rise = around(sample).mapToDouble(each -> values[each] - values[sample]).max().orElse(0);
    return newton
        .from(place(sample), rise / (REACH * REACH), REACH)
        .filter(each -> each.kind() == CriticalKind.MINIMUM)
        .map(CriticalPoint::point)
        .filter(domain::contains);
  }
}
