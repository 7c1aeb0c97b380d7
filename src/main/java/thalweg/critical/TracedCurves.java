package thalweg.critical;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import thalweg.critical.CellResult.Suspect;
import thalweg.landscape.ScaledDerivatives;

/// The curves that are known, for asking whether a place lies on one of them.
final class TracedCurves {
  /// A share of the domain; many times the sagitta of a step on the tightest curve.
  private static final double NEAR = 1e-3;

  private static final double PATCH = CurveTracer.STEP;

  /// So many times the curvature on a curve there may be beside it.
  private static final double SHARP = 16;

  private final List<TracedCurve> traces = new ArrayList<>();
  private final Map<SpatialBin, List<Segment>> segments = new HashMap<>();

  private record Segment(ScaledDerivatives from, ScaledDerivatives to) {
    double distance(double u, double v) {
      double du = to.u() - from.u();
      double dv = to.v() - from.v();
      double square = du * du + dv * dv;
      double share =
          square == 0 ? 0 : Math.clamp(((u - from.u()) * du + (v - from.v()) * dv) / square, 0, 1);
      return Math.hypot(u - from.u() - share * du, v - from.v() - share * dv);
    }
  }

  void add(TracedCurve trace) {
    traces.add(trace);
    List<ScaledDerivatives> places = trace.places();
    for (int i = 1; i < places.size(); i++) {
      add(places.get(i - 1), places.get(i));
    }
    if (trace.closed()) {
      add(places.getLast(), places.getFirst());
    }
  }

  private void add(ScaledDerivatives from, ScaledDerivatives to) {
    Segment segment = new Segment(from, to);
    segments
        .computeIfAbsent(SpatialBin.of(from.u(), from.v(), PATCH), _ -> new ArrayList<>())
        .add(segment);
  }

  /// Whether a place lies on a known curve.
  boolean hold(double u, double v) {
    return hold(u, v, NEAR);
  }

  /// Whether a known curve comes near a place.
  ///
  /// @param near a share of the domain, less than a step of the tracer where it is to be exact
  boolean hold(double u, double v, double near) {
    return near(u, v).anyMatch(each -> each.distance(u, v) <= near);
  }

  /// Whether a suspect place lies on a known curve that is about as sharp as the ground there.
  boolean hold(Suspect suspect) {
    return near(suspect.u(), suspect.v())
        .filter(each -> each.distance(suspect.u(), suspect.v()) <= NEAR)
        .anyMatch(each -> SHARP * Math.max(each.from().bend(), each.to().bend()) >= suspect.unit());
  }

  /// The parts of curves in the patches around a place; most landscapes have none.
  private Stream<Segment> near(double u, double v) {
    return segments.isEmpty()
        ? Stream.empty()
        : SpatialBin.of(u, v, PATCH).neighbourhood().stream()
            .flatMap(patch -> segments.getOrDefault(patch, List.of()).stream());
  }

  List<TracedCurve> traces() {
    return traces;
  }
}
