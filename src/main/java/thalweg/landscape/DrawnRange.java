package thalweg.landscape;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import thalweg.formula.Field;

/// Between which values of f heights and colours are drawn: all that f takes over the domain but
/// for what one sample beside a pole would have it be. Multiplying f by a constant changes it by
/// that constant alone.
///
/// Where f has a pole, the range ends at the hundredth of the ground that is beyond, and on a
/// linear scale at three times the distance of the quartiles from them where that comes first: of
/// x/(x^2 + y^2) on [-2, 2] x [-2, 2] at about ±2.2. Ground beyond is cut off there.
///
/// @param lowest the value at the lower end
/// @param highest the value at the upper end, greater than `lowest`
/// @param cutBelow whether there is ground below the lower end
/// @param cutAbove whether there is ground above the upper end
/// @param unit what a logarithmic height counts values above the lowest in: a power of ten, not
///   below what a mesh may err by at the floor of a narrow valley
public record DrawnRange(
    double lowest, double highest, boolean cutBelow, boolean cutAbove, double unit) {
  /// Of heights that are searched and not drawn: nothing finite is cut off.
  public static final DrawnRange EVERYTHING =
      new DrawnRange(-ValueRange.MOST, ValueRange.MOST, false, false, 1);

  /// Samples a side that it is judged by, the same whatever a view samples. From how many samples
  /// that no neighbour is beyond a pole is looked for, at most.
  private static final int MOST_PEAKS = 8;

  static final int SAMPLES = 65;

  /// The share of the ground that may lie beyond an end beside a pole.
  private static final double BEYOND = 0.01;

  /// How many distances between the quartiles an end lies beyond them at most.
  private static final double FENCE = 3;

  /// How much of what is left a cut must take away, or it is not worth one.
  private static final double WORTH = 0.5;

  /// The share of the ground above the lowest that is nearer to it than a logarithmic unit.
  private static final double FLOOR = 0.01;

  /// A logarithmic scale goes down to so much of the range at least.
  private static final double DEEPEST = 1e-9;

  /// Of the distance of samples, with a whole one along y: in no direction in which lines of poles
  /// lie.
  private static final double ASIDE = 0.37;

  /// Of f over the domain of a landscape.
  public static DrawnRange of(Landscape landscape) {
    Domain domain = landscape.domain();
    Field field = landscape.field();
    double[] values = ValueRange.samples(field, domain, SAMPLES, SAMPLES);
    double[] sorted = sorted(values);
    if (sorted.length == 0) {
      return new DrawnRange(0, 1, false, false, 1);
    }
    boolean linear = landscape.heightScale() == HeightScale.LINEAR;
    End low = known(landscape, end(field, domain, values, sorted, -1, linear));
    End high = end(field, domain, values, sorted, 1, linear);
    double highest = high.value > low.value ? high.value : low.value + room(low.value);
    double unit =
        Math.max(
            unit(sorted, low.value, highest - low.value),
            MeshError.leastUnit(values, SAMPLES, low.value));
    return new DrawnRange(low.value, highest, low.cut, high.cut, unit);
  }

  private record End(double value, boolean cut) {}

  /// The lower end with what is published of it: no grid of samples meets every minimum.
  private static End known(Landscape landscape, End found) {
    double least =
        landscape.minima().stream().mapToDouble(KnownMinimum::value).min().orElse(found.value);
    return found.cut || !(least < found.value) ? found : new End(least, false);
  }

  /// Finite values in order.
  static double[] sorted(double[] values) {
    return Arrays.stream(values)
        .filter(each -> Math.abs(each) <= ValueRange.MOST)
        .sorted()
        .toArray();
  }

  /// The value that a share of some values is below.
  static double quantile(double[] sorted, double share) {
    return sorted[(int) Math.round(share * (sorted.length - 1))];
  }

  private static End end(
      Field field, Domain domain, double[] values, double[] sorted, int side, boolean linear) {
    double extreme = side < 0 ? sorted[0] : sorted[sorted.length - 1];
    Point at = place(values, extreme, domain);
    Function<Point, PoleSearch.End> search =
        place ->
            new PoleSearch(field, domain, side)
                .from(
                    place,
                    domain.width() / (SAMPLES - 1),
                    domain.height() / (SAMPLES - 1),
                    quantile(sorted, 0.5));
    PoleSearch.End led = search.apply(at);
    double robust = robust(sorted, side, linear);
    double left = robust(sorted, 1, linear) - robust(sorted, -1, linear);
    if (led.pole() && left > 0 && side * (extreme - robust) > WORTH * left) {
      return new End(robust, true);
    }
    // A logarithm is too slow for a pole to be cut off, and has no end all the same; so is a pole
    // beside which samples lie no farther out than others.
    UnboundedSearch poles = new UnboundedSearch(field, domain, side);
    boolean endless =
        peaks(values, side, domain).map(search).anyMatch(PoleSearch.End::pole)
            || (!led.arrived()
                && poles
                    .poleFrom(at)
                    .filter(each -> side < 0 || !isBeyondNumbers(field, domain, each))
                    .isPresent());
    return new End(led.arrived() ? led.value() : extreme, endless);
  }

  /// Whether f leaves the range of numbers upwards beside a place, too, as exp(800*x) does: there
  /// it may well have an end.
  private static boolean isBeyondNumbers(Field field, Domain domain, Point at) {
    double across = ASIDE * domain.width() / (SAMPLES - 1);
    double up = domain.height() / (SAMPLES - 1);
    return Stream.of(-1, 1)
        .anyMatch(sign ->
            field.value(at.x() + sign * across, at.y() + sign * up) > ValueRange.MOST
                || field.value(at.x() + sign * across, at.y() - sign * up) > ValueRange.MOST);
  }

  /// The samples that no neighbour is beyond, those that are farthest out: other ground may lie
  /// farther out than those beside a pole.
  private static Stream<Point> peaks(double[] values, int side, Domain domain) {
    return IntStream.range(0, values.length)
        .filter(at -> Math.abs(values[at]) <= ValueRange.MOST && isPeak(values, side, at))
        .boxed()
        .sorted(Comparator.comparingDouble(at -> -side * values[at]))
        .limit(MOST_PEAKS)
        .map(at -> new Point(domain.x(at % SAMPLES, SAMPLES), domain.y(at / SAMPLES, SAMPLES)));
  }

  private static boolean isPeak(double[] values, int side, int at) {
    for (int row = Math.max(0, at / SAMPLES - 1);
        row <= Math.min(SAMPLES - 1, at / SAMPLES + 1);
        row++) {
      for (int column = Math.max(0, at % SAMPLES - 1);
          column <= Math.min(SAMPLES - 1, at % SAMPLES + 1);
          column++) {
        if (side * values[row * SAMPLES + column] > side * values[at]) {
          return false;
        }
      }
    }
    return true;
  }

  private static Point place(double[] values, double extreme, Domain domain) {
    int at = 0;
    while (values[at] != extreme) {
      at++;
    }
    return new Point(domain.x(at % SAMPLES, SAMPLES), domain.y(at / SAMPLES, SAMPLES));
  }

  private static double robust(double[] sorted, int side, boolean linear) {
    double quartiles = quantile(sorted, 0.75) - quantile(sorted, 0.25);
    double share = quantile(sorted, side < 0 ? BEYOND : 1 - BEYOND);
    double fence = quantile(sorted, side < 0 ? 0.25 : 0.75) + side * FENCE * quartiles;
    return !linear || quartiles == 0 || side * (share - fence) < 0 ? share : fence;
  }

  /// How far above the one value of level ground its range ends, so that it has a height.
  static double room(double value) {
    return Math.pow(10, Math.floor(Math.log10(Math.max(1, Math.abs(value)))));
  }

  private static double unit(double[] sorted, double lowest, double range) {
    double[] above =
        Arrays.stream(sorted).map(each -> each - lowest).filter(each -> each > 0).toArray();
    double floor = above.length == 0 ? range : Math.max(quantile(above, FLOOR), DEEPEST * range);
    return Math.pow(10, Math.floor(Math.log10(Math.max(floor, Double.MIN_NORMAL))));
  }
}
