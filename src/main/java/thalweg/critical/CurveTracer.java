package thalweg.critical;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import thalweg.landscape.DerivativeSampler;
import thalweg.landscape.FadingSlope;
import thalweg.landscape.NewtonSearch;
import thalweg.landscape.ScaledDerivatives;
import thalweg.landscape.ScaledDerivatives.Axes;

/// Follows a curve of critical points both ways from a place on it: a step along, then Newton's
/// method across.
final class CurveTracer {
  /// A share of the domain.
  static final double STEP = 1.0 / 128;

  private static final int LEAST_STEPS = 5;

  /// A share of the domain: so far a curve is gone on with where another one crosses it.
  private static final double HOP = 1.4 * STEP;

  /// A curve that cuts a corner and is no longer is a point; a share of the domain.
  private static final double LEAST_CUT = STEP / 4;

  private static final int MOST_STEPS = 20_000;
  private static final double FLAT = NewtonSearch.FLAT;

  private static final double AT_THE_EDGE = 1e-9;

  /// How near an end in the domain is known where the slope fades towards it, a share.
  static final double BLUR = 1e-6;

  /// A slope on a curve, over the unit.
  private static final double LEVEL = 1e-12;

  private final DerivativeSampler probe;
  private final ValleyFloorSearch floor;
  private final TracedCurves known;
  private final SearchTime time;
  private final FadingSlope tails;
  private final CurveEdge edge;

  CurveTracer(DerivativeSampler probe, TracedCurves known, SearchTime time) {
    this.probe = probe;
    this.floor = new ValleyFloorSearch(probe);
    this.known = known;
    this.time = time;
    this.tails = new FadingSlope(probe);
    this.edge = new CurveEdge(probe);
  }

  /// What leads through a place.
  ///
  /// @param place on it, or where it would be beyond the edge
  /// @param unit the greatest curvature nearby
  Trace through(ScaledDerivatives place, double unit) {
    ScaledDerivatives inside = edge.clamped(place);
    ScaledDerivatives from = inside.steepness() <= LEVEL * unit ? inside : place;
    Deque<ScaledDerivatives> places = new ArrayDeque<>();
    places.add(from);
    double[] along = direction(from, unit);
    End end = walk(from, along, places, true);
    End other =
        end == End.BEGINNING ? end : walk(from, new double[] {-along[0], -along[1]}, places, false);
    boolean closed = end == End.BEGINNING;
    List<ScaledDerivatives> curve = List.copyOf(places);
    boolean cuts = end == End.EDGE && other == End.EDGE && isLonger(curve, LEAST_CUT);
    boolean fades =
        (end == End.ELSEWHERE && fadesAfter(curve, unit))
            || (other == End.ELSEWHERE && fadesAfter(curve.reversed(), unit));
    if (fades) {
      return new Trace.Nothing(new TracedCurve(curve, closed));
    }
    return cuts || (curve.size() > LEAST_STEPS && isLonger(curve, STEP))
        ? new Trace.Curve(new TracedCurve(toItsEnds(curve, end, other), closed))
        : new Trace.TooShort();
  }

  /// What a walk along a curve leads to.
  sealed interface Trace {
    /// A curve of critical points.
    record Curve(TracedCurve curve) implements Trace {}

    /// Hardly more than a point.
    record TooShort() implements Trace {}

    /// A floor that falls, by less than numbers tell.
    ///
    /// @param floor where it leads
    record Nothing(TracedCurve floor) implements Trace {}
  }

  /// Whether the slope beyond the last place has been there all along, as that of an exponential
  /// that leaves the range of numbers: then it is not zero before either.
  private boolean fadesAfter(List<ScaledDerivatives> curve, double unit) {
    if (curve.size() < 2) {
      return false;
    }
    ScaledDerivatives last = curve.getLast();
    double du = last.u() - curve.get(curve.size() - 2).u();
    double dv = last.v() - curve.get(curve.size() - 2).v();
    double length = Math.hypot(du, dv);
    return tails.isBeyond(last, du / length, dv / length, unit);
  }

  /// Whether a curve leads so far from where it begins.
  private static boolean isLonger(List<ScaledDerivatives> curve, double than) {
    ScaledDerivatives first = curve.getFirst();
    return curve.stream()
        .anyMatch(each -> Math.hypot(each.u() - first.u(), each.v() - first.v()) > than);
  }

  /// Along the curve. Where the curvature across vanishes as well, neighbours know the direction.
  private double[] direction(ScaledDerivatives at, double unit) {
    ScaledDerivatives telling = at;
    double[][] neighbours = {{1, 0}, {0, 1}, {-1, 0}, {0, -1}};
    for (int i = 0; i < 4 && telling.bend() <= FLAT * unit; i++) {
      telling =
          probe.at(at.u() + STEP / 4 * neighbours[i][0], at.v() + STEP / 4 * neighbours[i][1]);
    }
    Axes axes = telling.axes();
    return new double[] {-axes.bentV(), axes.bentU()};
  }

  /// Where a walk ended.
  private enum End {
    BEGINNING,
    EDGE,
    ELSEWHERE
  }

  private End walk(
      ScaledDerivatives from, double[] start, Deque<ScaledDerivatives> places, boolean atTheEnd) {
    ScaledDerivatives here = from;
    double[] along = start;
    boolean heldBefore = false;
    for (int i = 0; i < MOST_STEPS; i++) {
      if (time.isUp()) {
        return End.ELSEWHERE;
      }
      double unit = probe.curvatureAround(here.u(), here.v());
      double length = Math.min(STEP, edge.way(here, along));
      Optional<ScaledDerivatives> next = on(here, along, length, unit);
      if (next.isEmpty() && length == STEP) {
        next = on(here, along, Math.min(HOP, edge.way(here, along)), unit);
      }
      if (next.isEmpty()) {
        return End.ELSEWHERE;
      }
      ScaledDerivatives there = edge.clamped(next.get());
      if (i > 2 && Math.hypot(there.u() - from.u(), there.v() - from.v()) < 0.6 * STEP) {
        return End.BEGINNING;
      }
      if (atTheEnd) {
        places.addLast(there);
      } else {
        places.addFirst(there);
      }
      // The step across leads a little away from the edge again.
      if (length < STEP && (length < AT_THE_EDGE || edge.holds(there))) {
        return End.EDGE;
      }
      // One place on a known curve may be a crossing.
      boolean held = known.hold(there.u(), there.v());
      if (held && heldBefore) {
        return End.ELSEWHERE;
      }
      heldBefore = held;
      along = onwards(here, there, unit);
      here = there;
    }
    return End.ELSEWHERE;
  }

  private Optional<ScaledDerivatives> on(
      ScaledDerivatives here, double[] along, double length, double unit) {
    return floor.beside(here.u() + length * along[0], here.v() + length * along[1], unit, STEP / 2);
  }

  /// A curve to where it ends inside the domain, between the last place that was found and the next
  /// step.
  private List<ScaledDerivatives> toItsEnds(List<ScaledDerivatives> curve, End end, End other) {
    List<ScaledDerivatives> whole = new ArrayList<>(curve);
    if (end == End.ELSEWHERE) {
      end(curve).ifPresent(whole::addLast);
    }
    if (other == End.ELSEWHERE) {
      end(curve.reversed()).ifPresent(whole::addFirst);
    }
    return whole;
  }

  /// The end beyond the last place, by bisection; empty where the curve goes on.
  private Optional<ScaledDerivatives> end(List<ScaledDerivatives> curve) {
    ScaledDerivatives here = curve.getLast();
    ScaledDerivatives before = curve.get(curve.size() - 2);
    double du = here.u() - before.u();
    double dv = here.v() - before.v();
    double[] along = {du / Math.hypot(du, dv), dv / Math.hypot(du, dv)};
    double unit = probe.curvatureAround(here.u(), here.v());
    if (on(here, along, STEP, unit).isPresent()) {
      return Optional.empty();
    }
    Optional<ScaledDerivatives> last = Optional.empty();
    double inside = 0;
    double outside = STEP;
    while (outside - inside > AT_THE_EDGE) {
      double middle = (inside + outside) / 2;
      Optional<ScaledDerivatives> there = on(here, along, middle, unit);
      last = there.isPresent() ? there : last;
      inside = there.isPresent() ? middle : inside;
      outside = there.isPresent() ? outside : middle;
    }
    return last.map(each -> probe.zeroed(each, BLUR));
  }

  private static double[] onwards(ScaledDerivatives here, ScaledDerivatives there, double unit) {
    double du = there.u() - here.u();
    double dv = there.v() - here.v();
    Axes axes = there.axes();
    if (Math.abs(axes.bent()) <= FLAT * unit) {
      double length = Math.hypot(du, dv);
      return new double[] {du / length, dv / length};
    }
    double sign = axes.bentU() * dv - axes.bentV() * du < 0 ? -1 : 1;
    return new double[] {-sign * axes.bentV(), sign * axes.bentU()};
  }
}
