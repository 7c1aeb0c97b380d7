package thalweg.figure.axis;

import java.util.List;
import thalweg.landscape.KnownMinimum;
import thalweg.race.Frame;

/// The upright axis of a chart.
///
/// @param logarithmic whether `low` and `high` are exponents of ten, whole numbers
/// @param low the value, or its exponent, at the lower end
/// @param high the value, or its exponent, at the upper end; greater than `low`
/// @param floor what values are measured from on a logarithmic axis; 0 on a linear one
public record ValueAxis(boolean logarithmic, double low, double high, double floor) {
  private static final int MOST_DECADES = 12;
  private static final int LEAST_DECADES = 2;
  private static final double PADDING = 0.05;

  /// An axis on which values are measured from 0.
  public ValueAxis(boolean logarithmic, double low, double high) {
    this(logarithmic, low, high, 0);
  }

  /// An axis with the scale that is usual for a quantity.
  public static ValueAxis of(Frame frame, Quantity quantity) {
    return of(frame, quantity, quantity.scale());
  }

  /// An axis that holds a quantity of all runs. What a run does outside the domain counts for
  /// nothing, so that one that is thrown out does not press all others flat.
  public static ValueAxis of(Frame frame, Quantity quantity, Scale scale) {
    if (scale == Scale.LINEAR) {
      return padded(Extent.inside(frame, quantity));
    }
    double floor = quantity == Quantity.LOSS ? floor(frame) : 0;
    return decades(Extent.above(floor, frame, quantity), floor);
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

  private static ValueAxis decades(Extent extent, double floor) {
    int high = extent.isEmpty() ? 0 : (int) Math.ceil(Math.log10(extent.high() - floor));
    int low = extent.isEmpty() ? high : (int) Math.floor(Math.log10(extent.low() - floor));
    return new ValueAxis(
        true, Math.clamp(low, high - MOST_DECADES, high - LEAST_DECADES), high, floor);
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
  /// no place: a value that is not finite and, on a logarithmic axis, one at the floor or below.
  public double share(double value) {
    double place = logarithmic ? Math.log10(value - floor) : value;
    double share = (place - low) / (high - low);
    return Double.isFinite(share) ? share : Double.NaN;
  }

  /// The least value that has a place.
  public double least() {
    return logarithmic ? Math.nextUp(floor) : -Double.MAX_VALUE;
  }

  /// Round values on the axis; on a logarithmic one, round distances from the floor.
  ///
  /// @param most about how many there may be
  public List<Tick> ticks(int most) {
    return logarithmic
        ? Ticks.decades((int) low, (int) high, most).stream()
            .map(tick -> new Tick(tick.value() + floor, tick.label()))
            .toList()
        : Ticks.linear(low, high, most);
  }
}
