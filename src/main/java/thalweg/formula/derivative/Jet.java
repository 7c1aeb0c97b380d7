package thalweg.formula.derivative;

import java.util.List;

/// The value of an expression at a point with its first and second partial derivatives:
/// second-order forward-mode differentiation.
public record Jet(
    double value,
    PartialDerivative dx,
    PartialDerivative dy,
    PartialDerivative dxx,
    PartialDerivative dxy,
    PartialDerivative dyy) {

  public static Jet constant(double value) {
    return new Jet(
        value,
        PartialDerivative.NONE,
        PartialDerivative.NONE,
        PartialDerivative.NONE,
        PartialDerivative.NONE,
        PartialDerivative.NONE);
  }

  public static Jet x(double x) {
    return new Jet(
        x,
        PartialDerivative.ONE,
        PartialDerivative.NONE,
        PartialDerivative.NONE,
        PartialDerivative.NONE,
        PartialDerivative.NONE);
  }

  public static Jet y(double y) {
    return new Jet(
        y,
        PartialDerivative.NONE,
        PartialDerivative.ONE,
        PartialDerivative.NONE,
        PartialDerivative.NONE,
        PartialDerivative.NONE);
  }

  public Jet negated() {
    return new Jet(-value, dx.negated(), dy.negated(), dxx.negated(), dxy.negated(), dyy.negated());
  }

  Jet plus(Jet v) {
    return new Jet(
        value + v.value,
        dx.plus(v.dx),
        dy.plus(v.dy),
        dxx.plus(v.dxx),
        dxy.plus(v.dxy),
        dyy.plus(v.dyy));
  }

  Jet minus(Jet v) {
    return plus(v.negated());
  }

  /// The smaller of the two; of equal ones, their mean.
  Jet min(Jet v) {
    if (value < v.value) {
      return this;
    }
    return v.value < value ? v : tied(v, Math.min(value, v.value));
  }

  /// The larger of the two; of equal ones, their mean.
  Jet max(Jet v) {
    if (value > v.value) {
      return this;
    }
    return v.value > value ? v : tied(v, Math.max(value, v.value));
  }

  private Jet tied(Jet v, double common) {
    Jet sum = plus(v);
    return new Jet(
        common, sum.dx.half(), sum.dy.half(), sum.dxx.half(), sum.dxy.half(), sum.dyy.half());
  }

  /// The smallest or the greatest of many; of equal ones, their mean.
  ///
  /// @param extreme [Operator#MIN] or [Operator#MAX]
  public static Jet extreme(Operator extreme, List<Jet> jets) {
    Jet best = jets.getFirst();
    int count = 1;
    for (Jet each : jets.subList(1, jets.size())) {
      boolean beyond = extreme == Operator.MIN ? each.value < best.value : each.value > best.value;
      boolean behind = extreme == Operator.MIN ? each.value > best.value : each.value < best.value;
      if (beyond) {
        best = each;
        count = 1;
      } else if (!behind) {
        best = best.plus(each).withValue(extreme.value(best.value, each.value));
        count++;
      }
    }
    return best.sharedBy(count);
  }

  private Jet withValue(double other) {
    return new Jet(other, dx, dy, dxx, dxy, dyy);
  }

  private Jet sharedBy(int count) {
    return count == 1
        ? this
        : new Jet(
            value,
            dx.over(count),
            dy.over(count),
            dxx.over(count),
            dxy.over(count),
            dyy.over(count));
  }

  /// The chain rule for a function of this.
  public Jet through(UnaryFunction f) {
    return through(
        f.value(value),
        PartialDerivative.of(f.derivative(value)),
        PartialDerivative.of(f.secondDerivative(value)));
  }

  /// The chain rule for c f(this), with c times the derivatives of f rather than c times those of
  /// the result: one product for all directions, and for exp the value once more.
  public Jet through(UnaryFunction f, double c) {
    return through(
        c * f.value(value),
        PartialDerivative.of(c * f.derivative(value)),
        PartialDerivative.of(c * f.secondDerivative(value)));
  }

  /// The chain rule for f(this).
  ///
  /// @param f f at this jet's value
  /// @param f1 its derivative there
  /// @param f2 its second derivative there
  public Jet through(double f, PartialDerivative f1, PartialDerivative f2) {
    return new Jet(
        f,
        f1.times(dx),
        f1.times(dy),
        f2.times(dx).times(dx).plus(f1.times(dxx)),
        f2.times(dx).times(dy).plus(f1.times(dxy)),
        f2.times(dy).times(dy).plus(f1.times(dyy)));
  }

  /// The chain rule for f(this, v).
  ///
  /// @param f f at this jet's value and v's
  public Jet through(Partials f, Jet v) {
    Jet apart = through(f.value(), f.u(), f.uu()).plus(v.through(0, f.v(), f.vv()));
    return new Jet(
        f.value(),
        apart.dx,
        apart.dy,
        apart.dxx.plus(f.uv().twice().times(dx).times(v.dx)),
        apart.dxy.plus(f.uv().times(dx).times(v.dy)).plus(f.uv().times(dy).times(v.dx)),
        apart.dyy.plus(f.uv().twice().times(dy).times(v.dy)));
  }
}
