package thalweg.landscape;

import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import thalweg.formula.Field;

/// The lowest places along each edge of a domain: on the floor of a narrow valley, or in a crease,
/// nothing leads from the samples inside to where it meets an edge.
///
/// @param field f
/// @param places the place of an edge at each share of it, 0 to 1
record EdgeBottoms(Field field, DoubleFunction<Point> places) {
  /// Parts of an edge, between samples.
  private static final int PARTS = 512;

  /// How many samples without a lower neighbour are followed down on an edge at most: the lowest.
  private static final int MOST_FOLLOWED = 2;

  /// Of a part: what is left is below the rounding of a place.
  private static final int HALVINGS = 50;

  /// Those of all four edges.
  static List<Point> of(Field field, Domain domain) {
    Stream<DoubleFunction<Point>> edges =
        Stream.of(
            share -> new Point(across(domain, share), domain.minY()),
            share -> new Point(across(domain, share), domain.maxY()),
            share -> new Point(domain.minX(), up(domain, share)),
            share -> new Point(domain.maxX(), up(domain, share)));
    return edges.flatMap(each -> new EdgeBottoms(field, each).lowest()).toList();
  }

  private static double across(Domain domain, double share) {
    return (1 - share) * domain.minX() + share * domain.maxX();
  }

  private static double up(Domain domain, double share) {
    return (1 - share) * domain.minY() + share * domain.maxY();
  }

  private Stream<Point> lowest() {
    double[] values =
        IntStream.rangeClosed(0, PARTS).mapToDouble(i -> value((double) i / PARTS)).toArray();
    return IntStream.rangeClosed(0, PARTS)
        .filter(i -> values[i] <= values[Math.max(0, i - 1)])
        .filter(i -> values[i] <= values[Math.min(PARTS, i + 1)])
        .boxed()
        .sorted(Comparator.comparingDouble(i -> values[i]))
        .limit(MOST_FOLLOWED)
        .map(i -> places.apply(down((double) i / PARTS)));
  }

  private double down(double start) {
    double at = start;
    double step = 1.0 / PARTS;
    for (int i = 0; i < HALVINGS; i++) {
      step /= 2;
      double forth = Math.min(1, at + step);
      double back = Math.max(0, at - step);
      double best = value(forth) < value(at) ? forth : at;
      at = value(back) < value(best) ? back : best;
    }
    return at;
  }

  private double value(double share) {
    Point place = places.apply(share);
    return field.value(place.x(), place.y());
  }
}
