package thalweg.critical;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.Domain;
import thalweg.landscape.DrawnRange;
import thalweg.landscape.HeightField;
import thalweg.landscape.HeightScale;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.linalg.CriticalKind;
import thalweg.race.CompassSearch;
import thalweg.race.Criteria;

/// All minima of a landscape, those in kinks included, numbered by value, then by x and y.
///
/// The numbers follow from the landscape alone, so that a minimum has the same one whichever
/// optimizer runs towards it.
public final class Minima {
  private static final int SAMPLES = 129;

  /// Values that differ by less, as a share of the height range, differ by rounding.
  private static final double SAME_VALUE = 1e-9;

  private static final double SAME_PLACE = 1e-6;

  /// Of the low samples, as many are gone down from in search of the lowest kink.
  private static final int MOST_LOWS = 64;

  /// Each time the distance from it falls to its square.
  private static final int MOST_ANEW = 8;

  private final Landscape landscape;
  private final HeightField heights;
  private final List<Minimum> found = new ArrayList<>();

  private Minima(Landscape landscape) {
    this.landscape = landscape;
    // Beside a pole heights that are drawn end where f does not.
    this.heights =
        new HeightField(
            landscape.withHeightScale(HeightScale.LINEAR), SAMPLES, SAMPLES, DrawnRange.EVERYTHING);
  }

  /// Those among the critical points, and those where the gradient jumps instead of vanishing.
  ///
  /// @param critical the critical points of that landscape
  /// @throws CancellationException if cancelled
  public static List<Minimum> of(
      Landscape landscape, CriticalSet critical, BooleanSupplier cancelled) {
    Minima minima = new Minima(landscape);
    critical.points().stream()
        .filter(each -> each.kind() == CriticalKind.MINIMUM)
        .forEach(each -> minima.found.add(minimum(each)));
    minima.searchKinks(critical, cancelled);
    return minima.sorted();
  }

  private static Minimum minimum(CriticalPoint point) {
    return new Minimum(point.point(), point.value());
  }

  /// The lowest place of a landscape, if that is a kink: lower than any sample and than any
  /// critical point or curve. The samples have to show that there is one.
  ///
  /// @param critical the critical points of that landscape
  /// @throws CancellationException if cancelled
  static Optional<Minimum> lowestKink(
      Landscape landscape, CriticalSet critical, BooleanSupplier cancelled) {
    return new Minima(landscape).lowestKink(critical, cancelled);
  }

  /// How many minima are as low as the lowest kink of a landscape, that one included.
  ///
  /// @param critical the critical points of that landscape
  /// @throws CancellationException if cancelled
  static int asLowAs(
      Minimum kink, Landscape landscape, CriticalSet critical, BooleanSupplier cancelled) {
    Minima minima = new Minima(landscape);
    minima.searchKinks(critical, cancelled);
    double most = kink.value() + SAME_VALUE * minima.heights.valueRange();
    return Math.max(1, (int) minima.found.stream().filter(each -> each.value() <= most).count());
  }

  private Optional<Minimum> lowestKink(CriticalSet critical, BooleanSupplier cancelled) {
    double lowest =
        DoubleStream.concat(
                critical.points().stream().mapToDouble(CriticalPoint::value),
                critical.curves().stream().mapToDouble(CriticalCurve::value))
            .min()
            .orElse(Double.POSITIVE_INFINITY);
    if (!(heights.lowest() < lowest)) {
      return Optional.empty();
    }
    CompassSearch search = new CompassSearch(landscape);
    return lows(cancelled).stream()
        .filter(low -> low.value() < lowest)
        .sorted(Comparator.comparingDouble(Minimum::value))
        .limit(MOST_LOWS)
        .flatMap(low -> search.from(low.point()).stream())
        .map(kink -> zeroed(refined(search, minimum(kink))))
        .filter(kink -> kink.value() <= heights.lowest())
        .min(Comparator.comparingDouble(Minimum::value));
  }

  /// The same kink, closer: along it f may be smooth, and steps that are short enough to stay in it
  /// lead nowhere there. The search begins anew as long as that leads down.
  private static Minimum refined(CompassSearch search, Minimum kink) {
    Minimum best = kink;
    for (int i = 0; i < MOST_ANEW; i++) {
      Optional<Minimum> next = search.from(best.point()).map(Minima::minimum);
      double value = best.value();
      if (next.filter(each -> each.value() < value).isEmpty()) {
        return best;
      }
      best = next.get();
    }
    return best;
  }

  /// The same place with 0 for each coordinate that is nearly, unless f is higher there.
  private Minimum zeroed(Minimum kink) {
    double x = kink.point().x();
    double y = kink.point().y();
    double nearX = Math.abs(x) <= SAME_PLACE * landscape.domain().width() ? 0 : x;
    double nearY = Math.abs(y) <= SAME_PLACE * landscape.domain().height() ? 0 : y;
    return Stream.of(new Point(nearX, nearY), new Point(nearX, y), new Point(x, nearY))
        .map(each -> new Minimum(each, landscape.field().value(each.x(), each.y())))
        .filter(each -> each.value() <= kink.value())
        .findFirst()
        .orElse(kink);
  }

  private List<Minimum> lows(BooleanSupplier cancelled) {
    List<Minimum> lows = new ArrayList<>();
    for (int row = 1; row < SAMPLES - 1; row++) {
      if (cancelled.getAsBoolean()) {
        throw new CancellationException();
      }
      for (int column = 1; column < SAMPLES - 1; column++) {
        if (isLow(column, row)) {
          Point low = new Point(heights.x(column), heights.y(row));
          lows.add(new Minimum(low, landscape.field().value(low.x(), low.y())));
        }
      }
    }
    return lows;
  }

  private void searchKinks(CriticalSet critical, BooleanSupplier cancelled) {
    CompassSearch search = new CompassSearch(landscape);
    for (Minimum low : lows(cancelled)) {
      if (isNew(low.point(), critical)) {
        search
            .from(low.point())
            .map(Minima::minimum)
            .filter(each -> isNew(each.point(), critical))
            .ifPresent(found::add);
      }
    }
  }

  /// Whether no neighbour is lower, and one at least is higher.
  private boolean isLow(int column, int row) {
    double here = heights.height(column, row);
    boolean rises = false;
    for (int up = -1; up <= 1; up++) {
      for (int across = -1; across <= 1; across++) {
        double there = heights.height(column + across, row + up);
        if (there < here) {
          return false;
        }
        rises |= there > here;
      }
    }
    return rises;
  }

  private boolean isNew(Point point, CriticalSet critical) {
    Domain domain = landscape.domain();
    return found.stream()
            .allMatch(
                each -> share(each.point(), point, domain) > Criteria.STANDARD.settling().away())
        && critical.points().stream()
            .allMatch(
                each -> share(each.point(), point, domain) > Criteria.STANDARD.settling().near());
  }

  private static double share(Point a, Point b, Domain domain) {
    return Math.hypot((a.x() - b.x()) / domain.width(), (a.y() - b.y()) / domain.height());
  }

  /// Rounding must not decide which of two equally deep minima comes first.
  private List<Minimum> sorted() {
    double range = heights.valueRange() > 0 ? heights.valueRange() : 1;
    Domain domain = landscape.domain();
    return found.stream()
        .sorted(
            Comparator.<Minimum>comparingDouble(
                    each -> Math.rint(each.value() / (SAME_VALUE * range)))
                .thenComparingDouble(
                    each -> Math.rint(each.point().x() / (SAME_PLACE * domain.width())))
                .thenComparingDouble(each -> each.point().y()))
        .toList();
  }
}
