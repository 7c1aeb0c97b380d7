package thalweg.figure;

import java.util.List;
import thalweg.race.Frame;

/// The upright axis of a chart.
///
/// @param logarithmic whether `low` and `high` are exponents of ten, whole numbers
/// @param low the value, or its exponent, at the lower end
/// @param high the value, or its exponent, at the upper end; greater than `low`
record ValueAxis(boolean logarithmic, double low, double high) {
  private static final int MOST_DECADES = 12;
  private static final int LEAST_DECADES = 2;
  private static final double PADDING = 0.05;

  /// An axis that holds a quantity of all runs. What a run does outside the domain counts for
  /// nothing, so that one that is thrown out does not press all others flat.
  static ValueAxis of(Frame frame, Quantity quantity) {
    Extent extent = Extent.inside(frame, quantity);
    return quantity.logarithmic() ? decades(extent) : padded(extent);
  }

  private static ValueAxis decades(Extent extent) {
    int high = extent.isEmpty() ? 0 : (int) Math.ceil(Math.log10(extent.high()));
    int low = extent.isEmpty() ? high : (int) Math.floor(Math.log10(extent.low()));
    return new ValueAxis(true, Math.clamp(low, high - MOST_DECADES, high - LEAST_DECADES), high);
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
  /// no place: a value that is not finite and, on a logarithmic axis, zero.
  double share(double value) {
    double place = logarithmic ? Math.log10(value) : value;
    double share = (place - low) / (high - low);
    return Double.isFinite(share) ? share : Double.NaN;
  }

  /// Round values on the axis.
  ///
  /// @param most about how many there may be
  List<Tick> ticks(int most) {
    return logarithmic ? Ticks.decades((int) low, (int) high, most) : Ticks.linear(low, high, most);
  }
}
