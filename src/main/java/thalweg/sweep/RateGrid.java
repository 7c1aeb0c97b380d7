package thalweg.sweep;

/// Learning rates at equal ratios.
///
/// @param from the least, positive
/// @param to the greatest, more than `from`
/// @param count how many there are, 2 to [#MOST]
public record RateGrid(double from, double to, int count) {
  /// The greatest number of rates.
  public static final int MOST = 10_000;

  /// Ten rates to the decade, over what is of use for any method.
  public static final RateGrid STANDARD = new RateGrid(1e-5, 100, 71);

  /// Checks the numbers.
  ///
  /// @throws IllegalArgumentException if one is out of range
  public RateGrid {
    if (!(from > 0) || !(to > from) || !(to < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "rates go from above 0 to a greater one: " + from + " to " + to);
    }
    if (count < 2 || count > MOST) {
      throw new IllegalArgumentException("count = " + count + " is outside [2, " + MOST + "]");
    }
  }

  /// One of the rates, from the least, 0, to the greatest.
  public double rate(int index) {
    // The ends themselves, unrounded.
    return index == 0 ? from : index == count - 1 ? to : between(index / (count - 1.0));
  }

  /// @param share of the way from the least to the greatest, by ratio
  private double between(double share) {
    double ratio = to / from;
    return ratio < Double.POSITIVE_INFINITY
        ? from * Math.pow(ratio, share)
        : Math.exp((1 - share) * Math.log(from) + share * Math.log(to));
  }
}
