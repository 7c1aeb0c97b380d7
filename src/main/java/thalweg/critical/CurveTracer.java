package thalweg.critical;

import java.util.ArrayDeque;
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

  /// A curve that cuts a corner and is no longer is a point; a share of the domain.
  private static final double LEAST_CUT = STEP / 4;

  private static final int MOST_STEPS = 20_000;
  private static final double FLAT = NewtonSearch.FLAT;

  private static final double AT_THE_EDGE = 1e-9;

  private static final int MOST_ALONG_THE_EDGE = 20;

  /// A slope on a curve, over the unit.
  private static final double LEVEL = 1e-12;

  private final DerivativeSampler probe;
  private final ValleyFloorSearch floor;
  private final TracedCurves known;
  private final SearchTime time;
  private final FadingSlope tails;

  CurveTracer(DerivativeSampler probe, TracedCurves known, SearchTime time) {
    this.probe = probe;
    this.floor = new ValleyFloorSearch(probe);
    this.known = known;
    this.time = time;
    this.tails = new FadingSlope(probe);
  }

  /// What leads through a place.
  ///
  /// @param place on it, or where it would be beyond the edge
  /// @param unit the greatest curvature nearby
  Trace through(ScaledDerivatives place, double unit) {
    ScaledDerivatives edge = clamped(place);
    ScaledDerivatives from = edge.steepness() <= LEVEL * unit ? edge : place;
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
        ? new Trace.Curve(new TracedCurve(curve, closed))
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
      double length = Math.min(STEP, wayToTheEdge(here, along));
      Optional<ScaledDerivatives> next =
          floor.beside(here.u() + length * along[0], here.v() + length * along[1], unit, STEP / 2);
      if (next.isEmpty()) {
        return End.ELSEWHERE;
      }
      ScaledDerivatives there = clamped(next.get());
      if (i > 2 && Math.hypot(there.u() - from.u(), there.v() - from.v()) < 0.6 * STEP) {
        return End.BEGINNING;
      }
      if (atTheEnd) {
        places.addLast(there);
      } else {
        places.addFirst(there);
      }
      // The step across leads a little away from the edge again.
      if (length < STEP && (length < AT_THE_EDGE || isOnTheEdge(there))) {
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

  /// How far it is to the edge of the unit square.
  private static double wayToTheEdge(ScaledDerivatives here, double[] along) {
    return Math.min(way(here.u(), along[0]), way(here.v(), along[1]));
  }

  private static double way(double from, double rate) {
    if (rate == 0) {
      return Double.POSITIVE_INFINITY;
    }
    return Math.max(0, ((rate > 0 ? 1 : 0) - from) / rate);
  }

  private static boolean isOnTheEdge(ScaledDerivatives place) {
    return Math.min(place.u(), place.v()) == 0 || Math.max(place.u(), place.v()) == 1;
  }

  /// The place where the curve leaves the unit square, instead of one beyond.
  private ScaledDerivatives clamped(ScaledDerivatives slope) {
    double u = Math.clamp(slope.u(), 0, 1);
    double v = Math.clamp(slope.v(), 0, 1);
    if (u == slope.u() && v == slope.v()) {
      return slope;
    }
    ScaledDerivatives place = probe.at(u, v);
    boolean corner = u != slope.u() && v != slope.v();
    return corner ? place : onTheEdge(place, u == slope.u() ? 1 : 0, v == slope.v() ? 1 : 0);
  }

  /// Newton's method along the edge, to where the slope across the curve is zero.
  private ScaledDerivatives onTheEdge(ScaledDerivatives start, double du, double dv) {
    ScaledDerivatives place = start;
    for (int i = 0; i < MOST_ALONG_THE_EDGE; i++) {
      Axes axes = place.axes();
      double step = axes.slopeBent() / (axes.bent() * (axes.bentU() * du + axes.bentV() * dv));
      ScaledDerivatives next = probe.at(place.u() - step * du, place.v() - step * dv);
      boolean inside = Math.abs(step) <= 2 * STEP && isInside(next);
      if (!inside || !(next.steepness() < place.steepness())) {
        return place;
      }
      place = next;
    }
    return place;
  }

  private static boolean isInside(ScaledDerivatives place) {
    return Math.min(place.u(), place.v()) >= 0 && Math.max(place.u(), place.v()) <= 1;
  }
}
