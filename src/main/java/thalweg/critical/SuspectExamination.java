package thalweg.critical;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import thalweg.critical.CellResult.Suspect;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.DerivativeSampler;
import thalweg.landscape.NewtonSearch;
import thalweg.landscape.ScaledDerivatives;
import thalweg.linalg.CriticalKind;

/// Tells of suspect places, one by one, whether a curve of critical points goes through them or a
/// single one lies beside them.
final class SuspectExamination {
  /// How far Newton's method may go from a place that is suspect; a share of the domain.
  static final double REACH = 0.02;

  /// Rounding puts what lies on the edge out by less.
  private static final double OUTSIDE = 1e-6;

  /// How near a known degenerate point a cell may be that is explained by it: as wide as the
  /// patches that it is in the middle of.
  private static final double EXPLAINED = 1.0 / 256;

  /// Where so many places of a patch were examined, the others are as they are: along a curve
  /// without a finite curvature there are hundred thousands.
  private static final int MOST_OF_PATCH = 40;

  /// In sides of a cell: its neighbour is one where the curvature vanishes on a curve, too.
  private static final double BESIDE_A_CURVE = 2;

  private final DerivativeSampler probe;
  private final SearchTime time;
  private final ValleyFloorSearch floors;
  private final LonePointSearch points;
  private final GradientFade fade;
  private final FloorValues values;
  private final OscillationSearch oscillation;
  private final TracedCurves curves = new TracedCurves();
  private final TracedCurves troughs = new TracedCurves();
  private final List<CriticalPoint> found = new ArrayList<>();
  private final Set<SpatialBin> degeneratePatches = new HashSet<>();
  private final Map<SpatialBin, Examined> examined = new HashMap<>();
  private final List<Suspect> open = new ArrayList<>();
  private double skipped;

  SuspectExamination(DerivativeSampler probe, NewtonSearch newton, SearchTime time) {
    this.probe = probe;
    this.time = time;
    floors = new ValleyFloorSearch(probe);
    points = new LonePointSearch(probe, newton);
    fade = new GradientFade(probe);
    values = new FloorValues(probe);
    oscillation = new OscillationSearch(probe);
  }

  /// The points that were found.
  List<CriticalPoint> points() {
    return found;
  }

  /// The curves that were found.
  TracedCurves curves() {
    return curves;
  }

  /// The share of the domain around places for which there was no time.
  double skipped() {
    return skipped;
  }

  /// Places that are not explained; a curve that was found later than a place beside it explains
  /// that.
  Stream<Suspect> open() {
    return open.stream().filter(each -> !isBeside(each.u(), each.v(), Math.sqrt(each.area())));
  }

  /// Examines some places, unless the time is up.
  void examine(List<Suspect> suspects) {
    for (Suspect suspect : suspects) {
      if (time.isUp()) {
        skipped += suspect.area();
      } else if (!curves.hold(suspect.u(), suspect.v())
          && !troughs.hold(suspect.u(), suspect.v())
          && !followsCurve(suspect)) {
        SpatialBin patch = SpatialBin.of(suspect.u(), suspect.v(), EXPLAINED);
        lookAt(suspect, examined.computeIfAbsent(patch, _ -> new Examined()));
      }
    }
  }

  private void lookAt(Suspect suspect, Examined neighbours) {
    boolean more = neighbours.more;
    if (neighbours.count < MOST_OF_PATCH) {
      Optional<CriticalPoint> point = points.beside(suspect.u(), suspect.v(), suspect.unit());
      point.ifPresent(this::add);
      more = points.isHidden() || isMore(suspect, point.isPresent());
      neighbours.count++;
      neighbours.more |=
          more || point.filter(each -> each.kind() != CriticalKind.DEGENERATE).isPresent();
    }
    if (more) {
      open.add(suspect);
    }
  }

  /// How many places of a patch were examined, and whether there may be more in others.
  private static final class Examined {
    private int count;
    private boolean more;
  }

  /// Whether there is more in a place than what was found. Beside a kink the gradient is not zero,
  /// but what a cell shows never tells; nor does it where the ground is finer than a cell.
  private boolean isMore(Suspect suspect, boolean found) {
    return (!found && fade.isTowards(suspect.u(), suspect.v()))
        || (suspect.area() > 0
            && oscillation.isAround(suspect.u(), suspect.v(), Math.sqrt(suspect.area())));
  }

  private void add(CriticalPoint point) {
    found.add(point);
    double u = probe.u(point.point());
    double v = probe.v(point.point());
    if (point.kind() == CriticalKind.DEGENERATE && !oscillation.isAround(u, v, EXPLAINED)) {
      degeneratePatches.addAll(SpatialBin.of(u, v, EXPLAINED).neighbourhood());
    }
  }

  /// Whether what is known explains why a cell could not be settled: a curve leads through it, or
  /// the floor of a trough, or a degenerate point is near.
  boolean explains(Cell cell) {
    double u = cell.centre().u();
    double v = cell.centre().v();
    return degeneratePatches.contains(SpatialBin.of(u, v, EXPLAINED))
        || isBeside(u, v, cell.side());
  }

  /// Whether a curve leads through a place that is known or can be followed, and is as sharp as the
  /// ground there.
  boolean isOnACurve(Suspect suspect) {
    return isAsSharp(suspect) || (followsCurve(suspect) && isAsSharp(suspect));
  }

  private boolean isAsSharp(Suspect suspect) {
    return curves.hold(suspect) || troughs.hold(suspect);
  }

  /// The cells that a search left undecided, but those where a curve explains why.
  Stream<Cell> undecided(CellResult result) {
    return Stream.concat(
        result.undecided().stream(),
        result.besideACurve().stream().filter(each -> !isBesideACurve(each)));
  }

  /// Whether a curve that is known is as near to a cell as one that was met from it may be.
  private boolean isBesideACurve(Cell cell) {
    return curves.hold(
        cell.centre().u(), cell.centre().v(), (CreaseSettlement.REACH + 1) * cell.side());
  }

  private boolean isBeside(double u, double v, double side) {
    return curves.hold(u, v, BESIDE_A_CURVE * side) || troughs.hold(u, v, BESIDE_A_CURVE * side);
  }

  /// Whether a curve settles what there is.
  private boolean followsCurve(Suspect suspect) {
    Optional<ScaledDerivatives> place =
        floors.beside(suspect.u(), suspect.v(), suspect.unit(), REACH);
    if (place.isEmpty()) {
      return false;
    }
    ScaledDerivatives floor = place.get();
    if (curves.hold(floor.u(), floor.v()) || troughs.hold(floor.u(), floor.v())) {
      return true;
    }
    return switch (new CurveTracer(probe, curves, time).through(floor, suspect.unit())) {
      case CurveTracer.Trace.Curve(TracedCurve curve) when values.change(curve) && !isJump(curve) ->
          false;
      case CurveTracer.Trace.Curve(TracedCurve curve) -> {
        (isJump(curve) ? troughs : curves).add(curve);
        yield true;
      }
      case CurveTracer.Trace.Nothing(TracedCurve path) -> {
        troughs.add(path);
        yield true;
      }
      // Beyond the edge it may be that of a curve of which nothing lies inside.
      case CurveTracer.Trace.TooShort _ -> isOutside(floor);
    };
  }

  /// Whether f jumps from one side of a line to the other: then its slope along it leads nowhere,
  /// as at x^2*sign(y) + y^2.
  private boolean isJump(TracedCurve line) {
    long jumps = line.places().stream().filter(fade::valueJumpsAt).count();
    return 2 * jumps > line.places().size();
  }

  private static boolean isOutside(ScaledDerivatives place) {
    return Math.min(place.u(), place.v()) < -OUTSIDE
        || Math.max(place.u(), place.v()) > 1 + OUTSIDE;
  }
}
