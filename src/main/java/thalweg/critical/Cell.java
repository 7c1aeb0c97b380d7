package thalweg.critical;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/// A square of the unit square with the slopes at its centre and at its corners, and what they say
/// of critical points inside.
record Cell(
    ScaledDerivatives centre,
    ScaledDerivatives lowLeft,
    ScaledDerivatives lowRight,
    ScaledDerivatives highLeft,
    ScaledDerivatives highRight,
    double side) {
  private static final double VANISHING = 1e-280;

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

  List<ScaledDerivatives> corners() {
    return List.of(lowLeft, lowRight, highLeft, highRight);
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

  /// Whether the ground leaves the range of numbers here, as the tail of an exponential does:
  /// exactly level at one corner, and nearly so at all others.
  boolean isVanishing() {
    double greatest = Math.max(bend(), greatest(ScaledDerivatives::steepness));
    return greatest < VANISHING && !noCorner(ScaledDerivatives::isLevel);
  }

  /// How far the gradient at a corner is from what the centre foretells. Smooth functions surprise
  /// four times less in a cell of half the side.
  double surprise() {
    return greatest(centre::surprise);
  }

  /// What the slopes say.
  Verdict verdict() {
    if (!centre.isFinite()) {
      return Verdict.OPEN;
    }
    if (centre.isLevel() && everyCorner(ScaledDerivatives::isLevel)) {
      return Verdict.LEVEL;
    }
    CellBounds bounds = new CellBounds(this);
    if (bounds.isEmpty()) {
      return Verdict.EMPTY;
    }
    if (bounds.isRegular()) {
      return Verdict.REGULAR;
    }
    return bounds.isCreased() ? Verdict.CREASED : Verdict.OPEN;
  }

  /// Whether a place lies inside, or so near the edge that rounding may have put it out.
  boolean holds(double u, double v) {
    double reach = side / 2 * (1 + 1e-6);
    return Math.abs(u - centre.u()) <= reach && Math.abs(v - centre.v()) <= reach;
  }

  /// The share of the unit square that it is.
  double area() {
    return side * side;
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
