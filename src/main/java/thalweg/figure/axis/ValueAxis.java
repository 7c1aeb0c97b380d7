package thalweg.figure.axis;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.DoubleStream;
import thalweg.landscape.KnownMinimum;
import thalweg.race.Frame;

/// The upright axis of a chart.
///
/// A value at the floor has no logarithm, and decades without end would press the others flat.
/// Where there are values at the floor, or below the lowest decade, a logarithmic axis has a place
/// for them below that decade, marked 0; between the two it is linear.
///
/// @param logarithmic whether `low` and `high` are exponents of ten, whole numbers
/// @param low the value, or its exponent, at the lower end
/// @param high the value, or its exponent, at the upper end; greater than `low`
/// @param floor what values are measured from on a logarithmic axis; 0 on a linear one
/// @param floored whether a logarithmic axis has a place for values from the floor to its lowest
///   decade
public record ValueAxis(
    boolean logarithmic, double low, double high, double floor, boolean floored) {
  /// So many decades below the greatest value of every run are seen, if it comes so far.
  private static final int MOST_DECADES = 12;

  private static final int LEAST_DECADES = 2;
  private static final double PADDING = 0.05;

  /// Powers of ten with lower exponents are not told from 0 by all numbers that there are.
  private static final int DEEPEST = -320;

  /// How much of the axis lies between the floor and the lowest decade.
  private static final double FLOOR_ROOM = 0.12;

  /// An axis on which values are measured from 0, without a place for 0.
  public ValueAxis(boolean logarithmic, double low, double high) {
    this(logarithmic, low, high, 0, false);
  }

  /// An axis with the scale that is usual for a quantity.
  public static ValueAxis of(Frame frame, Quantity quantity) {
    return of(frame, quantity, quantity.scale());
  }

  /// An axis that holds a quantity of all runs. What a run does outside the domain counts for
  /// nothing, so that one that is thrown out does not press all others flat; on a logarithmic axis
  /// it counts how low it comes. Where nothing changes inside the domain, what runs do near it
  /// counts too.
  public static ValueAxis of(Frame frame, Quantity quantity, Scale scale) {
    if (scale == Scale.LINEAR) {
      return padded(Extent.seen(frame, quantity));
    }
    double floor = quantity == Quantity.LOSS ? floor(frame) : 0;
    return decades(
        Extent.above(floor, frame, quantity),
        floor,
        Extent.reaches(floor, frame, quantity),
        MOST_DECADES);
  }

  /// The level that a loss, which may be negative, is measured from to have a logarithm: the lowest
  /// known minimum, else 0; or the least loss that is seen, if that is lower.
  private static double floor(Frame frame) {
    double known =
        frame.experiment().landscape().minima().stream()
            .mapToDouble(KnownMinimum::value)
            .min()
            .orElse(0);
    return Math.min(known, Extent.inside(frame, Quantity.LOSS).low());
  }

  /// A logarithmic axis for values from 0 upwards.
  ///
  /// @param values none negative, all finite, at least one above 0
  /// @param most how many decades below the greatest value are seen at most; what lies lower has
  ///   its place between them and 0
  public static ValueAxis decades(double[] values, int most) {
    double[] above = DoubleStream.of(values).filter(each -> each > 0).toArray();
    DoubleSummaryStatistics range = DoubleStream.of(above).summaryStatistics();
    return decades(
        List.of(new Extent(range.getMin(), range.getMax())), 0, above.length < values.length, most);
  }

  /// @param runs what each has above the floor; none is empty
  private static ValueAxis decades(List<Extent> runs, double floor, boolean reached, int most) {
    if (runs.isEmpty()) {
      return new ValueAxis(true, -LEAST_DECADES, 0, floor, reached);
    }
    Extent all = Extent.of(runs);
    double flattest = runs.stream().mapToDouble(Extent::high).min().orElseThrow();
    int high = Math.max((int) Math.ceil(Math.log10(all.high() - floor)), DEEPEST + LEAST_DECADES);
    int lowest = (int) Math.floor(Math.log10(all.low() - floor));
    int seen = Math.max((int) Math.ceil(Math.log10(flattest - floor)) - most, DEEPEST);
    int low = Math.min(Math.max(lowest, seen), high - LEAST_DECADES);
    return new ValueAxis(true, low, high, floor, reached || lowest < low);
  }

  private static ValueAxis padded(Extent extent) {
    if (extent.isEmpty()) {
      return new ValueAxis(false, 0, 1);
    }
    double range = extent.high() - extent.low();
    // A level line of its own, far from both ends, for what never changes.
    double room = range > 0 ? range * PADDING : Math.max(1, Math.abs(extent.low()) / 2);
    return new ValueAxis(false, extent.low() - room, extent.high() + room);
  }

  /// Where a value stands, from 0 at the lower end to 1 at the upper and beyond; NaN for what has
  /// no place: a value that is not finite and, on a logarithmic axis, one below the floor, or at a
  /// floor that has no place.
  public double share(double value) {
    double above = value - floor;
    if (floored && above >= 0 && above < Math.pow(10, low)) {
      return FLOOR_ROOM * above / Math.pow(10, low);
    }
    double place = logarithmic ? Math.log10(above) : value;
    double share = (place - low) / (high - low);
    double shifted = floored ? FLOOR_ROOM + share * (1 - FLOOR_ROOM) : share;
    return Double.isFinite(share) ? shifted : Double.NaN;
  }

  /// The least value that is on the axis.
  public double bottom() {
    return logarithmic ? least() : low;
  }

  /// The greatest value that is on the axis.
  public double top() {
    return logarithmic ? floor + Math.pow(10, high) : high;
  }

  /// The least value that has a place.
  public double least() {
    return logarithmic ? floored ? floor : Math.nextUp(floor) : -Double.MAX_VALUE;
  }

  /// Round values on the axis; on a logarithmic one, round distances from the floor, and the floor
  /// itself where it has a place.
  ///
  /// @param most about how many there may be, at least 2
  public Graduation graduation(int most) {
    if (!logarithmic) {
      return Graduation.linear(low, high, most);
    }
    List<Tick> ticks = new ArrayList<>();
    if (floored) {
      ticks.add(new Tick(floor, "0"));
    }
    for (Tick tick : Ticks.decades((int) low, (int) high, most)) {
      ticks.add(new Tick(tick.value() + floor, tick.label()));
    }
    return new Graduation(ticks, "");
  }
}
