package thalweg.terrain;

import java.util.stream.Stream;
import thalweg.terrain.Slope.Axes;

/// A square of the unit square with the slopes at its centre and at its corners, and what they say
/// of critical points inside.
///
/// The bounds rest on how much Hessian and gradient differ between these five places, with a factor
/// of safety. They hold for any function that is smooth at the scale of the cell; where it is not,
/// the five differ much, and the cell stays undecided until it is small enough.
record Cell(
    Slope centre, Slope lowLeft, Slope lowRight, Slope highLeft, Slope highRight, double side) {
  private static final double SAFETY = 1.5;

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

  Stream<Slope> corners() {
    return Stream.of(lowLeft, lowRight, highLeft, highRight);
  }

  double radius() {
    return side * Math.sqrt(0.5);
  }

  /// Whether derivatives are defined nowhere.
  boolean isUndefined() {
    return !centre.isFinite() && corners().noneMatch(Slope::isFinite);
  }

  boolean isDefined() {
    return centre.isFinite() && corners().allMatch(Slope::isFinite);
  }

  /// The greatest curvature that was seen, 0 where none was.
  double bend() {
    return Stream.concat(Stream.of(centre), corners())
        .filter(Slope::isFinite)
        .mapToDouble(Slope::bend)
        .max()
        .orElse(0);
  }

  /// A bound on how far the Hessian is from the centre's.
  private double unevenness() {
    return SAFETY * corners().filter(Slope::isFinite).mapToDouble(centre::bendFrom).max().orElse(0);
  }

  /// A bound on how far the gradient is from what the centre foretells.
  double surprise() {
    double bound = unevenness() * radius();
    double seen = corners().filter(Slope::isFinite).mapToDouble(centre::surprise).max().orElse(0);
    // More than the Hessians can explain: the gradient jumps.
    return bound + Math.max(0, seen - bound);
  }

  /// What the slopes say.
  ///
  /// @param flat the magnitude up to which curvature counts as none
  Verdict verdict(double flat) {
    if (!centre.isFinite()) {
      return Verdict.OPEN;
    }
    if (centre.isLevel() && corners().allMatch(Slope::isLevel)) {
      return Verdict.LEVEL;
    }
    Axes axes = centre.axes();
    double surprise = surprise();
    if (Math.abs(axes.slopeBent()) > Math.abs(axes.bent()) * radius() + surprise
        || Math.abs(axes.slopeFlat()) > Math.abs(axes.flat()) * radius() + surprise) {
      return Verdict.EMPTY;
    }
    double least = Math.max(flat, surprise / radius());
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
  Cell[] quarters(Probe probe) {
    double u = centre.u();
    double v = centre.v();
    double half = side / 2;
    Slope low = probe.at(u, v - half);
    Slope high = probe.at(u, v + half);
    Slope left = probe.at(u - half, v);
    Slope right = probe.at(u + half, v);
    double q = side / 4;
    return new Cell[] {
      new Cell(probe.at(u - q, v - q), lowLeft, low, left, centre, half),
      new Cell(probe.at(u + q, v - q), low, lowRight, centre, right, half),
      new Cell(probe.at(u - q, v + q), left, centre, highLeft, high, half),
      new Cell(probe.at(u + q, v + q), centre, right, high, highRight, half)
    };
  }
}
