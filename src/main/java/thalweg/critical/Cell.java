package thalweg.critical;

import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import thalweg.critical.ScaledDerivatives.Axes;

/// A square of the unit square with the slopes at its centre and at its corners, and what they say
/// of critical points inside.
///
/// The bounds rest on how much Hessian and gradient differ between these five places, with a factor
/// of safety. They hold for any function that is smooth at the scale of the cell; where it is not,
/// the five differ much, and the cell stays undecided until it is small enough.
record Cell(
    ScaledDerivatives centre,
    ScaledDerivatives lowLeft,
    ScaledDerivatives lowRight,
    ScaledDerivatives highLeft,
    ScaledDerivatives highRight,
    double side) {
  private static final double SAFETY = 1.5;
  private static final double ROUNDING = 1e-14;
  private static final double STEEP = 0.1;

  /// What is known of the inside.
  enum Verdict {
    /// No critical point.
    EMPTY,
    /// Gradient and Hessian are zero everywhere.
    LEVEL,
    /// At most one critical point, and the Hessian is regular all over.
    REGULAR,
    /// Along one direction the curvature keeps its sign, so that all critical points lie on one
    /// curve.
    CREASED,
    /// Anything.
    OPEN
  }

  double radius() {
    return side * Math.sqrt(0.5);
  }

  /// Whether derivatives are defined nowhere.
  boolean isUndefined() {
    return !centre.isFinite() && noCorner(ScaledDerivatives::isFinite);
  }

  boolean isDefined() {
    return centre.isFinite() && everyCorner(ScaledDerivatives::isFinite);
  }

  /// The greatest curvature that was seen, 0 where none was.
  double bend() {
    return Math.max(finite(centre, ScaledDerivatives::bend), greatest(ScaledDerivatives::bend));
  }

  private boolean everyCorner(Predicate<ScaledDerivatives> property) {
    return property.test(lowLeft)
        && property.test(lowRight)
        && property.test(highLeft)
        && property.test(highRight);
  }

  private boolean noCorner(Predicate<ScaledDerivatives> property) {
    return everyCorner(property.negate());
  }

  /// The greatest of something that is never negative.
  private double greatest(ToDoubleFunction<ScaledDerivatives> measure) {
    return Math.max(
        Math.max(finite(lowLeft, measure), finite(lowRight, measure)),
        Math.max(finite(highLeft, measure), finite(highRight, measure)));
  }

  private static double finite(
      ScaledDerivatives slope, ToDoubleFunction<ScaledDerivatives> measure) {
    return slope.isFinite() ? measure.applyAsDouble(slope) : 0;
  }

  /// A bound on how far the Hessian is from the centre's.
  private double unevenness() {
    return SAFETY * greatest(centre::bendFrom);
  }

  /// A bound on how far the gradient is from what the centre foretells: what was seen at the
  /// corners, where a kink shows, or what a Hessian that changes evenly leads to.
  double surprise() {
    return Math.max(SAFETY * greatest(centre::surprise), unevenness() * radius() / 2);
  }

  /// Whether the gradient is of one size all over, as beside a kink or in a crease, where it jumps.
  boolean isSteepThroughout() {
    double least = STEEP * Math.max(centre.steepness(), greatest(ScaledDerivatives::steepness));
    return centre.steepness() > least
        && everyCorner(corner -> !corner.isFinite() || corner.steepness() > least);
  }

  /// What the slopes say.
  ///
  /// @param flat the magnitude up to which curvature counts as none
  Verdict verdict(double flat) {
    if (!centre.isFinite()) {
      return Verdict.OPEN;
    }
    if (centre.isLevel() && everyCorner(ScaledDerivatives::isLevel)) {
      return Verdict.LEVEL;
    }
    Axes axes = centre.axes();
    double surprise = surprise();
    double slack = surprise + ROUNDING * centre.steepness();
    // Half the cell's extent along either axis.
    double extent = side / 2 * (Math.abs(axes.bentU()) + Math.abs(axes.bentV()));
    if (Math.abs(axes.slopeBent()) > Math.abs(axes.bent()) * extent + slack
        || Math.abs(axes.slopeFlat()) > Math.abs(axes.flat()) * extent + slack) {
      return Verdict.EMPTY;
    }
    double least = Math.max(flat, Math.max(unevenness(), surprise / radius()));
    if (Math.abs(axes.flat()) > least) {
      return Verdict.REGULAR;
    }
    return Math.abs(axes.bent()) > least ? Verdict.CREASED : Verdict.OPEN;
  }

  /// Whether a place lies inside, or so near the edge that rounding may have put it out.
  boolean holds(double u, double v) {
    double reach = side / 2 * (1 + 1e-6);
    return Math.abs(u - centre.u()) <= reach && Math.abs(v - centre.v()) <= reach;
  }

  /// The four quarters.
  Cell[] quarters(DerivativeSampler probe) {
    double u = centre.u();
    double v = centre.v();
    double half = side / 2;
    ScaledDerivatives low = probe.at(u, v - half);
    ScaledDerivatives high = probe.at(u, v + half);
    ScaledDerivatives left = probe.at(u - half, v);
    ScaledDerivatives right = probe.at(u + half, v);
    double q = side / 4;
    return new Cell[] {
      new Cell(probe.at(u - q, v - q), lowLeft, low, left, centre, half),
      new Cell(probe.at(u + q, v - q), low, lowRight, centre, right, half),
      new Cell(probe.at(u - q, v + q), left, centre, highLeft, high, half),
      new Cell(probe.at(u + q, v + q), centre, right, high, highRight, half)
    };
  }
}
