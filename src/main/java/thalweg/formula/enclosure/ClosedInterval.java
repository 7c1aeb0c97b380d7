package thalweg.formula.enclosure;

/// All numbers between two, both included; either end may be infinite. Empty where the lower is the
/// greater one.
///
/// The result of an operation holds every result for numbers of its operands, those of real numbers
/// as well as those that double arithmetic rounds to (Moore, Kearfott, Cloud, *Introduction to
/// Interval Analysis*, 2009, chapters 2 and 3). An infinite end stands for numbers without bound,
/// so zero times infinity is zero.
///
/// @param low the lower end
/// @param high the upper end
public record ClosedInterval(double low, double high) {
  /// Nothing but 0.
  public static final ClosedInterval ZERO = of(0);

  /// Nothing but 1.
  static final ClosedInterval ONE = of(1);

  /// Every number.
  public static final ClosedInterval ALL =
      new ClosedInterval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

  /// No number.
  public static final ClosedInterval NONE =
      new ClosedInterval(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);

  /// From 0 on.
  static final ClosedInterval NOT_NEGATIVE = new ClosedInterval(0, Double.POSITIVE_INFINITY);

  /// One number; every number where it is none.
  public static ClosedInterval of(double number) {
    return Double.isNaN(number) ? ALL : new ClosedInterval(number, number);
  }

  /// Whether there is no number in it.
  public boolean isEmpty() {
    return low > high;
  }

  /// Whether it is 0 and nothing else.
  public boolean isZero() {
    return low == 0 && high == 0;
  }

  private boolean isOne() {
    return low == 1 && high == 1;
  }

  /// Whether a number is in it.
  public boolean contains(double number) {
    return low <= number && number <= high;
  }

  /// Whether both ends are finite.
  public boolean isFinite() {
    return Double.isFinite(low) && Double.isFinite(high);
  }

  /// The greatest magnitude of its numbers; 0 where there is none.
  public double magnitude() {
    return isEmpty() ? 0 : Math.max(Math.abs(low), Math.abs(high));
  }

  /// What is in both.
  public ClosedInterval intersection(ClosedInterval other) {
    return new ClosedInterval(Math.max(low, other.low), Math.min(high, other.high));
  }

  /// The smallest one that holds both.
  ClosedInterval hull(ClosedInterval other) {
    return new ClosedInterval(Math.min(low, other.low), Math.max(high, other.high));
  }

  /// Minus all numbers.
  ClosedInterval negated() {
    return new ClosedInterval(-high, -low);
  }

  /// All sums.
  ClosedInterval plus(ClosedInterval v) {
    if (v.isZero()) {
      return this;
    }
    return isZero() ? v : new ClosedInterval(Outward.sum(low, v.low), -Outward.sum(-high, -v.high));
  }

  /// All differences.
  ClosedInterval minus(ClosedInterval v) {
    return plus(v.negated());
  }

  /// All products.
  ClosedInterval times(ClosedInterval v) {
    if (isZero() || v.isOne()) {
      return this;
    }
    if (v.isZero() || isOne()) {
      return v;
    }
    return new ClosedInterval(
        Math.min(
            Math.min(Outward.product(low, v.low), Outward.product(low, v.high)),
            Math.min(Outward.product(high, v.low), Outward.product(high, v.high))),
        -Math.min(
            Math.min(Outward.product(-low, v.low), Outward.product(-low, v.high)),
            Math.min(Outward.product(-high, v.low), Outward.product(-high, v.high))));
  }

  /// All quotients; where the divisor may be 0, they have no bound.
  ClosedInterval dividedBy(ClosedInterval v) {
    if (v.low > 0) {
      return new ClosedInterval(
          Math.min(Outward.quotient(low, v.low), Outward.quotient(low, v.high)),
          -Math.min(Outward.quotient(-high, v.low), Outward.quotient(-high, v.high)));
    }
    if (v.high < 0) {
      return negated().dividedBy(v.negated());
    }
    if (v.low == 0 && v.high > 0 && low > 0) {
      return new ClosedInterval(Outward.quotient(low, v.high), Double.POSITIVE_INFINITY);
    }
    if (v.low == 0 && v.high > 0 && high < 0) {
      return new ClosedInterval(Double.NEGATIVE_INFINITY, -Outward.quotient(-high, v.high));
    }
    return v.high == 0 && v.low < 0 ? negated().dividedBy(v.negated()) : ALL;
  }

  /// All squares.
  ClosedInterval square() {
    if (contains(0)) {
      double most = magnitude();
      return new ClosedInterval(0, -Outward.product(-most, most));
    }
    return times(this);
  }
}
