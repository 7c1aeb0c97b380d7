package thalweg.critical;

import thalweg.landscape.ScaledDerivatives;
import thalweg.landscape.ScaledDerivatives.Axes;

/// What gradient and Hessian at five places of a cell say of all of it.
///
/// Everything is measured along the axes of the Hessian at the centre, each for itself: beside a
/// direction that bends much, one that bends a million times less still counts. The bounds rest on
/// how much the five places differ, with a factor of safety. They hold for any function that is
/// smooth at the scale of the cell; where it is not, the five differ much, and the cell stays
/// undecided until it is small enough.
final class CellBounds {
  private static final double SAFETY = 1.5;
  private static final double ROUNDING = 1e-14;

  /// How far the logarithm of a slope may be from what a corner foretells for the centre, and the
  /// centre for a corner: a factor of 1.6.
  private static final double FADING = 0.5;

  private final Cell cell;
  private final Axes axes;
  private final double extent;
  private double missBent;
  private double missFlat;
  private double turnBent;
  private double turnMixed;
  private double turnFlat;

  /// Whether a corner is without finite derivatives, so that anything may be there.
  private boolean blind;

  /// @param cell whose centre has finite derivatives
  CellBounds(Cell cell) {
    this.cell = cell;
    axes = cell.centre().axes();
    // Half the cell's extent along either axis.
    extent = cell.side() / 2 * (Math.abs(axes.bentU()) + Math.abs(axes.bentV()));
    compare(cell.lowLeft());
    compare(cell.lowRight());
    compare(cell.highLeft());
    compare(cell.highRight());
  }

  private void compare(ScaledDerivatives corner) {
    if (!corner.isFinite()) {
      blind = true;
      return;
    }
    ScaledDerivatives centre = cell.centre();
    double du = corner.u() - centre.u();
    double dv = corner.v() - centre.v();
    double gu = corner.gu() - centre.gu();
    double gv = corner.gv() - centre.gv();
    double cos = axes.bentU();
    double sin = axes.bentV();
    missBent = greater(missBent, gu * cos + gv * sin - axes.bent() * (du * cos + dv * sin));
    missFlat = greater(missFlat, gv * cos - gu * sin - axes.flat() * (dv * cos - du * sin));
    double uu = corner.uu() - centre.uu();
    double uv = corner.uv() - centre.uv();
    double vv = corner.vv() - centre.vv();
    double twice = 2 * uv * cos * sin;
    turnBent = greater(turnBent, uu * cos * cos + twice + vv * sin * sin);
    turnFlat = greater(turnFlat, uu * sin * sin - twice + vv * cos * cos);
    turnMixed = greater(turnMixed, (vv - uu) * cos * sin + uv * (cos * cos - sin * sin));
  }

  private static double greater(double bound, double other) {
    return Math.max(bound, SAFETY * Math.abs(other));
  }

  /// Whether the gradient is nowhere zero.
  boolean isEmpty() {
    if (blind) {
      return false;
    }
    double rounding = ROUNDING * (cell.centre().steepness() + Math.abs(axes.bent()) * cell.side());
    return Math.abs(axes.slopeBent())
            > Math.abs(axes.bent()) * extent + Math.max(missBent, evenMissBent()) + rounding
        || Math.abs(axes.slopeFlat())
            > Math.abs(axes.flat()) * extent + Math.max(missFlat, evenMissFlat()) + rounding
        || isEmptyAlongTheFloor(rounding)
        || isFading();
  }

  /// Whether the slope along the flatter axis is nowhere zero on the strip where the other one may
  /// be. Beside the floor of a bent valley the axes turn, and the gradient with them; on the floor
  /// it hardly does.
  private boolean isEmptyAlongTheFloor(double rounding) {
    double least = leastBent();
    double strip = (Math.abs(axes.slopeBent()) + rounding + turnMixed * extent) / least;
    double miss =
        kink(missFlat, evenMissFlat()) * extent + (turnFlat * extent + turnMixed * strip) / 2;
    return least > 0
        && strip < extent
        && Math.abs(axes.slopeFlat()) > Math.abs(axes.flat()) * extent + miss + rounding;
  }

  /// The least curvature that there may be along the axis that bends more.
  private double leastBent() {
    return Math.abs(axes.bent()) - turnBent - kink(missBent, evenMissBent());
  }

  /// What a Hessian that changes evenly makes of the gradient along an axis.
  private double evenMissBent() {
    return (turnBent + turnMixed) * extent / 2;
  }

  private double evenMissFlat() {
    return (turnFlat + turnMixed) * extent / 2;
  }

  /// Whether the slope along one direction grows or fades by factors, as an exponential does: its
  /// logarithm changes evenly, so that it is zero nowhere.
  private boolean isFading() {
    ScaledDerivatives centre = cell.centre();
    double steepness = centre.steepness();
    if (!(steepness > 0)) {
      return false;
    }
    double sign = Math.signum(axes.slopeFlat());
    return fades(centre.gu() / steepness, centre.gv() / steepness)
        || (sign != 0 && fades(-sign * axes.bentV(), sign * axes.bentU()));
  }

  private boolean fades(double du, double dv) {
    return fadesTo(cell.lowLeft(), du, dv)
        && fadesTo(cell.lowRight(), du, dv)
        && fadesTo(cell.highLeft(), du, dv)
        && fadesTo(cell.highRight(), du, dv);
  }

  private boolean fadesTo(ScaledDerivatives corner, double du, double dv) {
    ScaledDerivatives centre = cell.centre();
    double here = centre.slope(du, dv);
    double there = corner.slope(du, dv);
    if (!(there > 0)) {
      return false;
    }
    double awayU = corner.u() - centre.u();
    double awayV = corner.v() - centre.v();
    double grown = Math.log(there / here);
    return Math.abs(grown - centre.slopeChange(du, dv, awayU, awayV) / here) <= FADING
        && Math.abs(grown - corner.slopeChange(du, dv, awayU, awayV) / there) <= FADING;
  }

  /// Whether the Hessian is regular all over, so that there is one critical point at most.
  boolean isRegular() {
    double bent = leastBent();
    double flat = Math.abs(axes.flat()) - turnFlat - kink(missFlat, evenMissFlat());
    return !blind
        && bent > 0
        && flat > Regularity.noise(axes)
        && bent * flat > turnMixed * turnMixed;
  }

  /// Whether along the axis that bends more the curvature keeps its sign, so that all critical
  /// points lie on one curve.
  boolean isCreased() {
    return !blind && leastBent() > 0;
  }

  /// The curvature that a gradient hides that changes more than the Hessian does.
  private double kink(double miss, double even) {
    return Math.max(0, miss - even) / extent;
  }
}
