package thalweg.formula;

/// The value of an expression at a point with its first and second partial derivatives:
/// second-order forward-mode differentiation.
///
/// A derivative in a variable that the expression does not contain is zero whatever it is
/// multiplied by: the y-derivative of sqrt(x) + y^2 at x = 0 is 2 y although sqrt' is infinite
/// there. That is why a jet knows its variables. A derivative that merely happens to be zero is not
/// treated so, because zero times infinity then has no known value: it gives NaN.
///
/// @param onX whether the expression contains x; if not, dx, dxx and dxy are 0
/// @param onY whether the expression contains y; if not, dy, dyy and dxy are 0
record Jet(
    double value,
    double dx,
    double dy,
    double dxx,
    double dxy,
    double dyy,
    boolean onX,
    boolean onY) {

  static Jet constant(double value) {
    return new Jet(value, 0, 0, 0, 0, 0, false, false);
  }

  static Jet x(double x) {
    return new Jet(x, 1, 0, 0, 0, 0, true, false);
  }

  static Jet y(double y) {
    return new Jet(y, 0, 1, 0, 0, 0, false, true);
  }

  Jet negated() {
    return new Jet(-value, -dx, -dy, -dxx, -dxy, -dyy, onX, onY);
  }

  Jet plus(Jet v) {
    return new Jet(
        value + v.value,
        dx + v.dx,
        dy + v.dy,
        dxx + v.dxx,
        dxy + v.dxy,
        dyy + v.dyy,
        onX || v.onX,
        onY || v.onY);
  }

  Jet minus(Jet v) {
    return new Jet(
        value - v.value,
        dx - v.dx,
        dy - v.dy,
        dxx - v.dxx,
        dxy - v.dxy,
        dyy - v.dyy,
        onX || v.onX,
        onY || v.onY);
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
        common, sum.dx / 2, sum.dy / 2, sum.dxx / 2, sum.dxy / 2, sum.dyy / 2, sum.onX, sum.onY);
  }

  /// The chain rule for a function of this.
  Jet through(UnaryFunction f) {
    return through(f.value(value), f.derivative(value), f.secondDerivative(value));
  }

  /// The chain rule for f(this).
  ///
  /// @param f f at this jet's value
  /// @param f1 its derivative there
  /// @param f2 its second derivative there
  Jet through(double f, double f1, double f2) {
    return new Jet(
        f,
        onX ? f1 * dx : 0,
        onY ? f1 * dy : 0,
        onX ? f2 * dx * dx + f1 * dxx : 0,
        onX && onY ? f2 * dx * dy + f1 * dxy : 0,
        onY ? f2 * dy * dy + f1 * dyy : 0,
        onX,
        onY);
  }

  /// The chain rule for f(this, v).
  ///
  /// @param f f at this jet's value and v's
  Jet through(Partials f, Jet v) {
    Jet apart = through(f.value(), f.u(), f.uu()).plus(v.through(0, f.v(), f.vv()));
    return new Jet(
        f.value(),
        apart.dx,
        apart.dy,
        apart.dxx + (onX && v.onX ? 2 * f.uv() * dx * v.dx : 0),
        apart.dxy
            + (onX && v.onY ? f.uv() * dx * v.dy : 0)
            + (onY && v.onX ? f.uv() * dy * v.dx : 0),
        apart.dyy + (onY && v.onY ? 2 * f.uv() * dy * v.dy : 0),
        apart.onX,
        apart.onY);
  }
}
