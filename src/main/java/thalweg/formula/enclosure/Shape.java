package thalweg.formula.enclosure;

import java.util.function.DoubleUnaryOperator;

/// What a function of one number makes of an interval, from what is known of where it rises and
/// falls. The interval is not empty.
///
/// @param function as the library computes it
/// @param ulps how many units in the last place a value may be off
record Shape(DoubleUnaryOperator function, double ulps) {
  /// How far functions of the library may be off, sums and products of a few of them included: they
  /// promise 2.5 units at most for one.
  static final double LIBRARY = 16;

  static Shape of(DoubleUnaryOperator function) {
    return new Shape(function, LIBRARY);
  }

  /// A function that is computed without rounding.
  static Shape exact(DoubleUnaryOperator function) {
    return new Shape(function, 0);
  }

  private ClosedInterval between(double low, double high) {
    return ulps == 0
        ? new ClosedInterval(low, high)
        : new ClosedInterval(Outward.below(low, ulps), Outward.above(high, ulps));
  }

  /// Of a function that falls nowhere.
  ClosedInterval rising(ClosedInterval u) {
    return between(function.applyAsDouble(u.low()), function.applyAsDouble(u.high()));
  }

  /// Of a function that rises nowhere.
  ClosedInterval falling(ClosedInterval u) {
    return between(function.applyAsDouble(u.high()), function.applyAsDouble(u.low()));
  }

  /// Of a function of the magnitude alone that falls nowhere with it.
  ClosedInterval risingFromZero(ClosedInterval u) {
    return rising(magnitudes(u));
  }

  /// Of a function of the magnitude alone that rises nowhere with it.
  ClosedInterval fallingFromZero(ClosedInterval u) {
    return falling(magnitudes(u));
  }

  private static ClosedInterval magnitudes(ClosedInterval u) {
    double low = Math.abs(u.low());
    double high = Math.abs(u.high());
    return new ClosedInterval(u.contains(0) ? 0 : Math.min(low, high), Math.max(low, high));
  }

  /// Of a function that falls between two turning points, one as far below 0 as the other is above,
  /// and rises beyond.
  ///
  /// @param turn the upper one
  ClosedInterval fallingBetween(ClosedInterval u, double turn) {
    double one = function.applyAsDouble(u.low());
    double other = function.applyAsDouble(u.high());
    ClosedInterval ends = between(Math.min(one, other), Math.max(one, other));
    ClosedInterval low = u.contains(turn) ? ends.hull(at(turn)) : ends;
    return u.contains(-turn) ? low.hull(at(-turn)) : low;
  }

  /// Of a function that rises between two such points, and falls beyond.
  ClosedInterval risingBetween(ClosedInterval u, double turn) {
    return new Shape(each -> -function.applyAsDouble(each), ulps).fallingBetween(u, turn).negated();
  }

  /// Of a function that falls up to one point, and rises from there on.
  ClosedInterval risingFrom(ClosedInterval u, double turn) {
    ClosedInterval ends = rising(u).hull(falling(u));
    return u.contains(turn) ? ends.hull(at(turn)) : ends;
  }

  /// Of a function of the magnitude alone that falls with it up to one point, and rises from there.
  ClosedInterval risingFromOnMagnitudes(ClosedInterval u, double turn) {
    return risingFrom(magnitudes(u), turn);
  }

  private ClosedInterval at(double u) {
    double value = function.applyAsDouble(u);
    return between(value, value);
  }
}
