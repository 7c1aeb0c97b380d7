package thalweg.critical;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import thalweg.landscape.DerivativeSampler;
import thalweg.landscape.FloorWalk;
import thalweg.landscape.FloorWalk.Place;
import thalweg.landscape.Point;
import thalweg.landscape.ScaledDerivatives;
import thalweg.landscape.ScaledDerivatives.Axes;

/// Whether f changes along the floor of a valley that bends 1e20 times as much across, so that no
/// derivative holds the slope along it any more, but values do. Owned by one thread.
final class FloorValues {
  /// Shares: a slope is the same at each distance, what is left of it at a degenerate point is not.
  private static final double[] DISTANCES = {1.0 / 512, 1.0 / 1024, 1.0 / 2048};

  private static final double SAME = 1.5;

  /// A share: how far the floor may be from a place that is said to be on it.
  private static final double NEAR = 1e-6;

  /// Over the curvature across: what the rounding of a place makes of f.
  private static final double PLACE = 1e-31;

  /// Of a value.
  private static final double ROUNDING = 1e-12;

  /// Of the curvature across: one along the floor that is less is rounding.
  private static final double ROUNDED = 1e-13;

  /// Of all of the change: so much from one place to the next is a jump, or at several places
  /// beside which nothing changes.
  private static final double JUMP = 0.5;

  private final DerivativeSampler probe;
  private final FloorWalk floor;

  FloorValues(DerivativeSampler probe) {
    this.probe = probe;
    floor = probe.floors();
  }

  /// Whether the floor slopes at a point, which so is not critical.
  boolean slopeAt(Point point) {
    Optional<Place> place = floor.beside(point.x(), point.y(), NEAR);
    double[] slopes =
        Arrays.stream(DISTANCES).map(far -> place.map(at -> slope(at, far)).orElse(0.0)).toArray();
    double least = Arrays.stream(slopes).map(Math::abs).min().orElse(0);
    double greatest = Arrays.stream(slopes).map(Math::abs).max().orElse(0);
    boolean oneWay = Arrays.stream(slopes).allMatch(each -> each * slopes[0] > 0);
    return oneWay && greatest <= SAME * least;
  }

  /// Whether f rises or falls to both sides along the floor at a point as it does beside a
  /// curvature that is less than the rounding of that across: of which kind the point is, no
  /// derivative holds.
  boolean bendsAt(Point point) {
    Optional<Place> place = floor.beside(point.x(), point.y(), NEAR);
    if (place.isEmpty()) {
      return false;
    }
    double[] bends = Arrays.stream(DISTANCES).map(far -> bend(place.get(), far)).toArray();
    double least = Arrays.stream(bends).map(Math::abs).min().orElse(0);
    double greatest = Arrays.stream(bends).map(Math::abs).max().orElse(0);
    return least > 0
        && greatest <= SAME * least
        && greatest < ROUNDED * Math.abs(place.get().bent());
  }

  /// The curvature along the floor as values tell it, 0 where they don't.
  private double bend(Place at, double far) {
    Optional<Place> forth = floor.on(at, far);
    Optional<Place> back = floor.on(at, -far);
    if (forth.isEmpty() || back.isEmpty()) {
      return 0;
    }
    double rise = value(forth.get()) + value(back.get()) - 2 * value(at);
    double most = Math.max(Math.abs(value(forth.get())), Math.abs(value(back.get())));
    double noise = PLACE * Math.abs(at.bent()) + ROUNDING * most;
    return Math.abs(rise) > noise ? rise / (far * far) : 0;
  }

  /// The slope along the floor as values tell it, 0 where they don't.
  private double slope(Place at, double far) {
    Optional<Place> forth = floor.on(at, far);
    Optional<Place> back = floor.on(at, -far);
    if (forth.isEmpty() || back.isEmpty()) {
      return 0;
    }
    double up = value(forth.get());
    double down = value(back.get());
    double noise = PLACE * Math.abs(at.bent()) + ROUNDING * Math.max(Math.abs(up), Math.abs(down));
    return Math.abs(up - down) > noise ? (up - down) / (2 * far) : 0;
  }

  private double value(Place place) {
    Point point = new Point(place.x(), place.y());
    return probe.value(probe.u(point), probe.v(point));
  }

  /// Whether f is not the same along what looks like a level floor, and changes little by little:
  /// where it jumps, as sign(x) + y^2 does, the floor is level on both sides.
  boolean change(TracedCurve curve) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    List<ScaledDerivatives> places = curve.places();
    double[] changes = new double[places.size() + 1];
    double greatest = 0;
    for (int i = 0; i < places.size(); i++) {
      double value = probe.value(places.get(i).u(), places.get(i).v());
      double noise = noise(places.get(i), value);
      low = Math.min(low, value + noise);
      high = Math.max(high, value - noise);
      if (i > 0) {
        double before = probe.value(places.get(i - 1).u(), places.get(i - 1).v());
        double change = Math.abs(value - before);
        greatest = Math.max(greatest, change);
        changes[i] = change > noise + noise(places.get(i - 1), before) ? change : 0;
      }
    }
    return high > low && Math.max(greatest, jumps(changes)) < JUMP * (high - low);
  }

  /// All changes together beside which there is none, as from tread to tread of floor(x) + y^2.
  ///
  /// @param changes from place to place, 0 at both ends
  private static double jumps(double[] changes) {
    return IntStream.range(1, changes.length - 1)
        .filter(i -> changes[i - 1] == 0 && changes[i + 1] == 0)
        .mapToDouble(i -> changes[i])
        .sum();
  }

  /// What being off the floor makes of f, and rounding.
  private double noise(ScaledDerivatives place, double value) {
    Axes axes = place.axes();
    double bent = Math.abs(axes.bent());
    double steepness = place.steepness();
    return probe.unit(PLACE * bent + steepness * steepness / bent) + ROUNDING * Math.abs(value);
  }
}
