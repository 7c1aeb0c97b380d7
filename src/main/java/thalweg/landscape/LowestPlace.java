package thalweg.landscape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.stream.Stream;
import thalweg.formula.Field;

/// The lowest place of a landscape that is known: what runs have left to fall is measured from
/// there.
///
/// Samples of a regular grid that have no lower neighbour, and the minima that are known
/// beforehand, are followed down to the bottom of their valleys, so that the domain through which
/// the landscape is seen matters little. Bottoms inside the domain count before those outside.
/// Beside a pole the ground falls for ever, however low a sample there.
///
/// @param place empty where the ground falls for ever, as far as can be told
/// @param isLevel whether f is the same at all samples, and by the formula
public record LowestPlace(Optional<Place> place, boolean isLevel) {
  /// How many samples are followed down at most: the lowest.
  private static final int MOST_FOLLOWED = 4;

  /// How many samples are looked at for a pole beside them at most: the lowest.
  private static final int MOST_SUSPECTED = 16;

  /// What is known of landscapes that are still in use. A race is made at every move of a start
  /// that is dragged, always on the same landscape.
  private static final Map<Landscape, LowestPlace> KNOWN =
      Collections.synchronizedMap(new WeakHashMap<>());

  /// A place and f there.
  ///
  /// @param point in domain coordinates
  /// @param value f
  public record Place(Point point, double value) {}

  /// The lowest place of a landscape; found once.
  public static LowestPlace of(Landscape landscape) {
    LowestPlace known = KNOWN.get(landscape);
    if (known == null) {
      known = find(landscape);
      KNOWN.put(landscape, known);
    }
    return known;
  }

  private static LowestPlace find(Landscape landscape) {
    Field field = landscape.field();
    Domain domain = landscape.domain();
    int side = ValueRange.SAMPLES;
    double[] values = ValueRange.samples(field, domain, side, side);
    ValueRange range = ValueRange.of(values);
    boolean level = range.width() == 0;
    List<Place> pits = pits(domain, values, side);
    if (level || pits.isEmpty()) {
      return new LowestPlace(pits.stream().findFirst(), level && !isTail(landscape));
    }
    UnboundedSearch poles = new UnboundedSearch(field, domain);
    if (Arrays.stream(values).anyMatch(each -> each < -ValueRange.MOST)
        || pits.stream().limit(MOST_SUSPECTED).anyMatch(each -> poles.leadsFrom(each.point()))) {
      return new LowestPlace(Optional.empty(), false);
    }
    List<Place> followed =
        Stream.concat(
                landscape.minima().stream()
                    .map(KnownMinimum::point)
                    .map(point -> new Place(point, field.value(point.x(), point.y()))),
                pits.stream().limit(MOST_FOLLOWED))
            .toList();
    LowestSearch search = new LowestSearch(field, domain);
    List<Place> bottoms =
        followed.stream().map(each -> search.from(each.point())).flatMap(Optional::stream).toList();
    List<Place> inside = bottoms.stream().filter(each -> domain.contains(each.point())).toList();
    Stream<Place> known =
        inside.isEmpty() ? bottoms.stream() : Stream.concat(inside.stream(), followed.stream());
    Optional<Place> lowest = known.min(Comparator.comparingDouble(Place::value));
    return new LowestPlace(lowest.filter(each -> !poles.leadsFrom(each.point())), false);
  }

  /// Whether ground that is level at all samples is so because numbers end.
  private static boolean isTail(Landscape landscape) {
    return FadingSlope.of(landscape).isAround(0.5, 0.5);
  }

  /// The samples that have no lower neighbour, the lowest first.
  private static List<Place> pits(Domain domain, double[] values, int side) {
    List<Place> pits = new ArrayList<>();
    for (int row = 0; row < side; row++) {
      for (int column = 0; column < side; column++) {
        double value = values[row * side + column];
        if (Math.abs(value) <= ValueRange.MOST && isPit(values, side, column, row)) {
          pits.add(new Place(new Point(domain.x(column, side), domain.y(row, side)), value));
        }
      }
    }
    pits.sort(Comparator.comparingDouble(Place::value));
    return pits;
  }

  private static boolean isPit(double[] values, int side, int column, int row) {
    for (int r = Math.max(0, row - 1); r <= Math.min(side - 1, row + 1); r++) {
      for (int c = Math.max(0, column - 1); c <= Math.min(side - 1, column + 1); c++) {
        if (values[r * side + c] < values[row * side + column]) {
          return false;
        }
      }
    }
    return true;
  }
}
