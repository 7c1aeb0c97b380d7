package thalweg.critical;

import java.util.Optional;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.DerivativeSampler;
import thalweg.landscape.NewtonSearch;
import thalweg.landscape.Point;
import thalweg.landscape.ScaledDerivatives;
import thalweg.landscape.SharpSmoothness;
import thalweg.landscape.SlopeBracket;
import thalweg.linalg.CriticalKind;

/// Finds a critical point that is so sharp on all sides that it looks like the tip of a cone, as
/// that of sqrt(1e-14 + x^2 + y^2). Owned by one thread.
///
/// To where the slope along one direction changes its sign, then along the other, and again: each
/// way is halved until numbers end.
final class SharpTipSearch {
  private static final int MOST_TURNS = 40;

  /// Of a cell's side, each way.
  private static final double REACH = 0.75;

  /// A share: turns that lead no farther have arrived.
  private static final double ARRIVED = 1e-15;

  /// How far Newton's method may go from there, a share.
  private static final double NEAR = 1e-9;

  private final DerivativeSampler probe;
  private final NewtonSearch newton;
  private final SharpSmoothness sharpness;

  SharpTipSearch(DerivativeSampler probe, NewtonSearch newton) {
    this.probe = probe;
    this.newton = newton;
    this.sharpness = probe.sharpness();
  }

  /// The point in a cell, if there is one that is smooth.
  ///
  /// @param bracket where slopes along one direction change their sign
  Optional<CriticalPoint> in(Cell cell, SlopeBracket bracket) {
    if (!bracket.isSmooth()) {
      return Optional.empty();
    }
    double du = bracket.du();
    double dv = bracket.dv();
    double far = REACH * cell.side();
    ScaledDerivatives here = bracket.one();
    for (int i = 0; i < MOST_TURNS; i++) {
      ScaledDerivatives before = here;
      Optional<ScaledDerivatives> next =
          along(here, -dv, du, far).flatMap(each -> along(each, du, dv, far));
      if (next.isEmpty()) {
        return Optional.empty();
      }
      here = next.get();
      if (Math.hypot(here.u() - before.u(), here.v() - before.v()) <= ARRIVED) {
        break;
      }
    }
    return cell.holds(here.u(), here.v()) ? at(probe.point(here.u(), here.v())) : Optional.empty();
  }

  /// The critical point at a place that is a tip; empty where that is a kink.
  Optional<CriticalPoint> at(Point place) {
    double bend = probe.at(probe.u(place), probe.v(place)).bend();
    return sharpness.isSmooth(place.x(), place.y())
        ? newton
            .from(place, probe.unit(SingularPointSearch.UNCONFIRMED * bend), NEAR)
            .filter(found -> found.kind() != CriticalKind.DEGENERATE)
        : Optional.empty();
  }

  private Optional<ScaledDerivatives> along(
      ScaledDerivatives from, double du, double dv, double far) {
    return SlopeBracket.between(
            probe,
            probe.at(from.u() - far * du, from.v() - far * dv),
            probe.at(from.u() + far * du, from.v() + far * dv),
            du,
            dv)
        .filter(SlopeBracket::isSmooth)
        .map(SlopeBracket::one);
  }
}
