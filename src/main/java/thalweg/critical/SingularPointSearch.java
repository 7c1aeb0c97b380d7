package thalweg.critical;

import java.util.Optional;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.DerivativeSampler;
import thalweg.landscape.NewtonSearch;
import thalweg.landscape.ScaledDerivatives;
import thalweg.landscape.ScaledDerivatives.Axes;
import thalweg.linalg.CriticalKind;

/// Finds critical points where f has a gradient but no Hessian, as at the tip of abs(x)^1.5: the
/// gradient fades to zero there, but curvatures grow without bound, or vanish.
///
/// Newton's method jumps across such a point for ever. Here a step is halved until the gradient
/// gets smaller (Nocedal and Wright, *Numerical Optimization*, 2nd ed. 2006, section 11.2), which
/// lands on it. Owned by one thread.
final class SingularPointSearch {
  private static final int MOST_STEPS = 100;
  private static final int MOST_HALVINGS = 4;

  /// A step has to take away this share of the gradient for each share of it that is taken.
  private static final double ENOUGH = 0.1;

  /// The gradient is zero on a whole direction where curvature is less than this share of the
  /// greatest.
  private static final double FLAT = 1e-12;

  /// At a point where there is no Hessian, as much is left of the gradient where it all began.
  private static final double HARDLY = 1e-6;

  private static final double ARRIVED = 1e-13;
  private static final double NOTHING = 1e-12;

  private static final int SETTLING = 6;

  /// Beside a curvature that grows without bound, another one is smooth.
  private static final double SMOOTH = 1e-3;

  /// How far from a point its like is looked for, a share of the domain.
  private static final double ASIDE = 1e-4;

  /// A unit of curvature beside which none counts that the slopes do not confirm; over the greatest
  /// curvature there.
  static final double UNCONFIRMED = 2 / NewtonSearch.FLAT;

  private final DerivativeSampler probe;
  private final NewtonSearch newton;
  private final GradientFade fade;

  SingularPointSearch(DerivativeSampler probe, NewtonSearch newton) {
    this.probe = probe;
    this.newton = newton;
    this.fade = new GradientFade(probe);
  }

  /// What lies near a place.
  ///
  /// @param reach how far away it may be, a share of the domain
  Finding beside(ScaledDerivatives place, double reach) {
    Optional<ScaledDerivatives> found =
        descend(place, reach)
            .filter(each ->
                isThere(each) && Regularity.isArrived(each) && fade.isTowards(each.u(), each.v()));
    if (found.isEmpty()) {
      return new Finding.Nothing();
    }
    Optional<CriticalPoint> regular = regular(found.get());
    if (regular.isPresent()) {
      return new Finding.Alone(regular.get());
    }
    return isAlone(found.get())
        ? new Finding.Alone(point(settled(found.get())))
        : new Finding.OnACurve();
  }

  /// What lies near a place.
  sealed interface Finding {
    /// A critical point.
    record Alone(CriticalPoint point) implements Finding {}

    /// One of many that form a curve.
    record OnACurve() implements Finding {}

    /// No place where the gradient fades.
    record Nothing() implements Finding {}
  }

  /// The point, where it has a Hessian that slopes confirm: on ground that is very fine.
  private Optional<CriticalPoint> regular(ScaledDerivatives found) {
    return found.isFinite()
        ? newton
            .from(
                probe.point(found.u(), found.v()), probe.unit(UNCONFIRMED * found.bend()), NOTHING)
            .filter(each -> each.kind() != CriticalKind.DEGENERATE)
        : Optional.empty();
  }

  private Optional<ScaledDerivatives> descend(ScaledDerivatives place, double reach) {
    ScaledDerivatives here = place;
    for (int i = 0; i < MOST_STEPS && here.isFinite(); i++) {
      double length = 0;
      ScaledDerivatives next = here;
      double[] step = step(here);
      for (int k = 0; k <= MOST_HALVINGS && length == 0; k++) {
        double share = Math.scalb(1.0, -k);
        ScaledDerivatives there = probe.at(here.u() - share * step[0], here.v() - share * step[1]);
        if (there.steepness() <= (1 - ENOUGH * share) * here.steepness()
            && (there.isFinite() || isPossible(there, place))) {
          next = there;
          length = share * Math.hypot(step[0], step[1]);
        }
      }
      double gone = Math.hypot(next.u() - place.u(), next.v() - place.v());
      if (length <= ARRIVED || !(gone <= reach)) {
        return length <= ARRIVED && gone <= reach ? Optional.of(next) : Optional.empty();
      }
      here = next;
    }
    return !here.isFinite() && isPossible(here, place) ? Optional.of(here) : Optional.empty();
  }

  /// Whether what is left of the gradient is no more than a place that is so nearly the point makes
  /// of it. Beside a very great curvature a slope along the other axis may look like none.
  private static boolean isThere(ScaledDerivatives at) {
    return !at.isFinite() || at.steepness() <= NOTHING * at.bend();
  }

  /// Whether the gradient may be zero where the Hessian is not finite.
  private static boolean isPossible(ScaledDerivatives at, ScaledDerivatives start) {
    return Double.isFinite(at.steepness())
        ? at.steepness() <= HARDLY * start.steepness()
        : !at.equals(start);
  }

  private static double[] step(ScaledDerivatives at) {
    Axes axes = at.axes();
    double across = axes.bent() == 0 ? 0 : axes.slopeBent() / axes.bent();
    boolean flat = Math.abs(axes.flat()) <= FLAT * Math.abs(axes.bent());
    double along = flat ? 0 : axes.slopeFlat() / axes.flat();
    return new double[] {
      across * axes.bentU() - along * axes.bentV(), across * axes.bentV() + along * axes.bentU()
    };
  }

  /// Whether the gradient is not zero as well a little further on along the direction that is
  /// curved least, as it is where critical points form a curve.
  private boolean isAlone(ScaledDerivatives found) {
    ScaledDerivatives beside = probe.at(found.u() + NOTHING, found.v() + NOTHING);
    if (!beside.isFinite()) {
      return true;
    }
    Axes axes = beside.axes();
    return isAlone(found, -axes.bentV(), axes.bentU())
        && isAlone(found, axes.bentV(), -axes.bentU());
  }

  private boolean isAlone(ScaledDerivatives found, double du, double dv) {
    return descend(probe.at(found.u() + ASIDE * du, found.v() + ASIDE * dv), ASIDE / 2).isEmpty();
  }

  /// The same with the smooth coordinate as near as it can be known: right beside the point, along
  /// the other one, that does not drown it.
  private ScaledDerivatives settled(ScaledDerivatives found) {
    ScaledDerivatives place = found;
    for (int i = 0; i < SETTLING; i++) {
      Axes rough = probe.at(place.u() + NOTHING, place.v() + NOTHING).axes();
      ScaledDerivatives beside =
          probe.at(place.u() + NOTHING * rough.bentU(), place.v() + NOTHING * rough.bentV());
      Axes axes = beside.axes();
      double along = axes.slopeFlat() / axes.flat();
      boolean smooth = Math.abs(axes.flat()) <= SMOOTH * Math.abs(axes.bent());
      if (!beside.isFinite() || !smooth || !(Math.abs(along) <= ASIDE)) {
        return place;
      }
      place = probe.at(place.u() + along * axes.bentV(), place.v() - along * axes.bentU());
    }
    return place;
  }

  private CriticalPoint point(ScaledDerivatives place) {
    return new HessianLimit(probe).point(probe.pointBeside(place.u(), place.v(), NOTHING));
  }
}
