package thalweg.critical;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.DerivativeSampler;
import thalweg.landscape.FloorWalk.Place;
import thalweg.landscape.NewtonSearch;
import thalweg.landscape.Point;
import thalweg.landscape.ScaledDerivatives;
import thalweg.landscape.ScaledDerivatives.Axes;
import thalweg.landscape.SlopeBracket;

/// Finds critical points on ridges and floors that are much sharper than a cell, so that they look
/// like a kink or a line of poles: that of 1/(1 + 1e12 (x - y)^2 + (x + y - 1)^2). Owned by one
/// thread.
///
/// Between places on both sides the way is halved to where the slope changes its sign. Where it
/// fades there, the ground is smooth, and the ridge is walked through the cell; its slopes tell
/// where they are zero, as those of a narrow valley do.
final class SharpRidgeSearch {
  /// Of the way between two places: so far beyond them the ridge is looked for, too.
  private static final double PAST = 1.0 / 8;

  /// Over the slope that the curvature at the ridge would make of a cell's side.
  private static final double SHARP = 0.1;

  /// A share: a little more than the rounding of a place. So far beside it a ridge bends as much.
  private static final double ROUNDED = 2e-14;

  /// Places a side where it is looked whether a cell holds one ridge.
  private static final int PLACES = 6;

  /// Of a cell's side: nearer to the ridge, which may be bent, a place tells nothing.
  private static final double BESIDE = 1.0 / 8;

  /// How far Newton's method may go from the place on the ridge, a share.
  private static final double REACH = 1e-5;

  private final DerivativeSampler probe;
  private final NewtonSearch newton;
  private final RidgeWalk walk;

  SharpRidgeSearch(DerivativeSampler probe, NewtonSearch newton) {
    this.probe = probe;
    this.newton = newton;
    this.walk = new RidgeWalk(probe);
  }

  /// What there is in a cell.
  sealed interface Finding {
    /// No ridge that is smooth.
    record None() implements Finding {}

    /// A ridge, and no critical point on it.
    record Sloping() implements Finding {}

    /// A ridge with one critical point on it.
    record Alone(CriticalPoint point) implements Finding {}

    /// A level ridge.
    ///
    /// @param on a place on it
    record Level(ScaledDerivatives on) implements Finding {}

    /// A ridge of which no more is known.
    record Unknown() implements Finding {}
  }

  /// Where slopes change their sign between the two places of a cell whose gradients differ most,
  /// if they do.
  Optional<SlopeBracket> bracket(Cell cell) {
    List<ScaledDerivatives> places = new ArrayList<>(cell.corners());
    places.add(cell.centre());
    ScaledDerivatives from = cell.centre();
    ScaledDerivatives to = cell.centre();
    double most = 0;
    for (ScaledDerivatives one : places) {
      for (ScaledDerivatives other : places) {
        double change = change(one, other);
        if (change > most) {
          most = change;
          from = one;
          to = other;
        }
      }
    }
    return most > 0 ? bracket(from, to) : Optional.empty();
  }

  /// Looks at what there is where slopes change their sign.
  Finding at(SlopeBracket bracket, Cell cell) {
    return Optional.of(bracket)
        .filter(SlopeBracket::isSmooth)
        .filter(each -> isSharp(each, cell))
        .flatMap(walk::at)
        .filter(place -> isTheOnly(place, cell))
        .map(place -> along(place, cell))
        .orElseGet(Finding.None::new);
  }

  /// Whether slopes across lead to the ridge, or away from it, on both of its sides all over a
  /// cell.
  private boolean isTheOnly(Place ridge, Cell cell) {
    ScaledDerivatives on = walk.derivatives(ridge);
    double du = -ridge.alongY();
    double dv = ridge.alongX();
    double sign = Math.signum(ridge.bent());
    for (int row = 0; row < PLACES; row++) {
      for (int column = 0; column < PLACES; column++) {
        double u = cell.centre().u() + cell.side() * ((column + 0.5) / PLACES - 0.5);
        double v = cell.centre().v() + cell.side() * ((row + 0.5) / PLACES - 0.5);
        double aside = (u - on.u()) * du + (v - on.v()) * dv;
        if (Math.abs(aside) > BESIDE * cell.side()
            && !(sign * aside * probe.at(u, v).slope(du, dv) > 0)) {
          return false;
        }
      }
    }
    return true;
  }

  /// Whether the ground bends far more at the ridge than it does over the cell, and so right beside
  /// it, too: beside the tip of abs(x)^1.5 curvatures fall at once.
  private boolean isSharp(SlopeBracket bracket, Cell cell) {
    Axes axes = bracket.one().axes();
    double u = bracket.one().u();
    double v = bracket.one().v();
    return bracket.steepest() < SHARP * Math.abs(axes.bent()) * cell.side()
        && isAsBent(axes, u + ROUNDED * axes.bentU(), v + ROUNDED * axes.bentV())
        && isAsBent(axes, u - ROUNDED * axes.bentU(), v - ROUNDED * axes.bentV());
  }

  private boolean isAsBent(Axes axes, double u, double v) {
    return probe.at(u, v).axes().bent() * Math.signum(axes.bent()) >= Math.abs(axes.bent()) / 2;
  }

  private static double change(ScaledDerivatives one, ScaledDerivatives other) {
    return Math.hypot(other.gu() - one.gu(), other.gv() - one.gv());
  }

  private Optional<SlopeBracket> bracket(ScaledDerivatives one, ScaledDerivatives other) {
    double change = change(one, other);
    double du = PAST * (other.u() - one.u());
    double dv = PAST * (other.v() - one.v());
    return SlopeBracket.between(
        probe,
        probe.at(one.u() - du, one.v() - dv),
        probe.at(other.u() + du, other.v() + dv),
        (other.gu() - one.gu()) / change,
        (other.gv() - one.gv()) / change);
  }

  private Finding along(Place from, Cell cell) {
    List<Place> all = walk.through(cell, from);
    if (all.isEmpty()) {
      return new Finding.Unknown();
    }
    FloorSlopes slopes = FloorSlopes.of(all);
    return switch (slopes.verdict()) {
      case SLOPING -> new Finding.Sloping();
      case ONE_ZERO -> at(all.get(slopes.zero() - 1), all.get(slopes.zero()), cell);
      case LEVEL -> new Finding.Level(walk.derivatives(from));
      case UNEVEN -> new Finding.Unknown();
    };
  }

  /// The zero of the slope between two places.
  private Finding at(Place before, Place after, Cell cell) {
    Place nearest = walk.zero(before, after);
    return newton
        .from(
            new Point(nearest.x(), nearest.y()),
            probe.unit(SingularPointSearch.UNCONFIRMED * walk.derivatives(nearest).bend()),
            REACH)
        .map(found ->
            cell.holds(probe.u(found.point()), probe.v(found.point()))
                ? new Finding.Alone(found)
                : new Finding.Sloping())
        .orElseGet(Finding.Unknown::new);
  }
}
