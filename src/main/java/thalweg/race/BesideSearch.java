package thalweg.race;

import java.util.Optional;
import java.util.function.Predicate;
import thalweg.landscape.CriticalForm;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.Derivatives;
import thalweg.landscape.FrameDerivatives;
import thalweg.landscape.Landscape;
import thalweg.landscape.NewtonSearch;
import thalweg.landscape.Point;
import thalweg.landscape.Position;
import thalweg.landscape.UnitFrame;
import thalweg.linalg.CriticalKind;
import thalweg.linalg.UpperTriangle;

/// Looks for the critical point that a run is beside, by Newton's method. Immutable.
///
/// A curvature is small against the greatest one nearby: in the plane that at the run and on four
/// sides of it, in R^n, where each takes n^2 second derivatives, that at the run alone. Where there
/// is none the ground is level, and no point of it is critical more than another.
final class BesideSearch {
  /// A share: half a cell of the search of all critical points, which looks as far.
  private static final double BESIDE = 1.0 / 128;

  /// A share: Newton's step from a critical point that has been found is no longer.
  private static final double AT_IT = 1e-4;

  private static final double[][] SIDES = {{BESIDE, 0}, {-BESIDE, 0}, {0, BESIDE}, {0, -BESIDE}};

  private final Derivatives derivatives;
  private final UnitFrame frame;
  private final FrameDerivatives scaled;
  private final NewtonSearch search;

  /// What is seen of the plane, for runs that stay in it.
  private final Optional<Landscape> planar;

  private BesideSearch(
      Derivatives derivatives, UnitFrame frame, NewtonSearch search, Optional<Landscape> planar) {
    this.derivatives = derivatives;
    this.frame = frame;
    this.planar = planar;
    this.scaled = new FrameDerivatives(frame);
    this.search = search;
  }

  /// A search among all coordinates of a landscape's objective.
  static BesideSearch of(Landscape landscape) {
    return landscape.plane().isWhole()
        ? inThePlane(landscape)
        : new BesideSearch(
            landscape.objective()::hessian,
            UnitFrame.of(landscape.plane(), landscape.domain()),
            NewtonSearch.of(landscape),
            Optional.empty());
  }

  /// A search in the plane of a landscape.
  static BesideSearch inThePlane(Landscape landscape) {
    var field = landscape.field();
    return new BesideSearch(
        (point, gradient, hessian) -> field.hessian(point[0], point[1], gradient, hessian),
        UnitFrame.of(landscape.domain()),
        new NewtonSearch(field, landscape.domain()),
        Optional.of(landscape));
  }

  /// Whether there can be one so near. Cheap, and necessary only.
  ///
  /// @param near a share
  boolean isPromising(CurrentPoint current, double near) {
    return search.isPromising(current.gradient(), current.hessian(), Double.MIN_VALUE, near);
  }

  /// The critical point that Newton's method leads to from any place.
  ///
  /// @param reach how far it may go in all, a share
  Optional<CriticalPoint> from(double[] position, double reach) {
    double[] hessian = new double[UpperTriangle.size(position.length)];
    derivatives.at(position, new double[position.length], hessian);
    return from(position, hessian, reach, _ -> true);
  }

  /// The critical point that Newton's method leads to.
  ///
  /// @param position where the run is
  /// @param reach how far it may go in all, a share
  /// @param wanted whether such a place is of use; others are not looked at any further
  Optional<CriticalPoint> from(
      double[] position, CurrentPoint current, double reach, Predicate<Position> wanted) {
    return from(position, current.hessian(), reach, wanted);
  }

  /// The minimum in a kink of the plane to which the way down leads from a place, be it smooth
  /// beside it or not. It takes some hundred values of f.
  ///
  /// @param near how far from there it may be, a share
  Optional<CriticalPoint> kink(double[] position, double near) {
    return planar.flatMap(landscape ->
        new CompassSearch(landscape)
            .from(new Point(position[0], position[1]), near)
            .map(kink -> besideJump(kink, position, landscape)));
  }

  /// The place in a sloping crease of the plane at which a cycle holds a run, if it does.
  Optional<CriticalPoint> crease(MotionHistory history, int period) {
    return planar.flatMap(landscape -> CreaseHold.in(landscape).at(history, period));
  }

  /// A minimum as it is for a run that comes from a place: where f jumps it may be none.
  private static CriticalPoint besideJump(
      CriticalPoint found, double[] position, Landscape landscape) {
    ValueJump jumps = ValueJump.in(landscape);
    double jump = found.kind() == CriticalKind.MINIMUM ? jumps.at(found.point()) : 0;
    if (jump == 0) {
      return found;
    }
    Point run = new Point(position[0], position[1]);
    return jumps.isAbove(found.point()) || jumps.isBelow(found.point(), jump, run)
        ? CriticalPoint.atJump(found.point(), found.value())
        : found.withForm(found.form() == CriticalForm.KINK ? CriticalForm.FOOT : found.form());
  }

  /// Whether a degenerate point of the plane is none beside others; see
  /// [CurveSearch#isFaded(CriticalPoint, double)].
  boolean isFaded(CriticalPoint found) {
    return FormSearch.isOpen(found)
        && planar
            .filter(landscape -> curves(landscape).isFaded(found, greatestCurvature(found)))
            .isPresent();
  }

  /// A critical point with what it is a part of, if it is a degenerate one of the plane.
  CriticalPoint withForm(CriticalPoint found) {
    if (planar.isEmpty() || !FormSearch.isOpen(found)) {
      return found;
    }
    double unit = greatestCurvature(found);
    CriticalPoint formed =
        unit > 0 ? found.withForm(curves(planar.get()).form(found, unit)) : found;
    return FormSearch.isOpen(formed) && isInKink(formed) ? inKinkOnly(formed) : formed;
  }

  private CurveSearch curves(Landscape landscape) {
    return new CurveSearch(landscape, derivatives, frame, search);
  }

  private double greatestCurvature(CriticalPoint found) {
    double[] position = found.position().toArray();
    double[] hessian = new double[3];
    derivatives.at(position, new double[2], hessian);
    return greatestCurvature(position, scaled.norm(hessian));
  }

  /// Of many searches most find nothing that is wanted: only for the others is curvature looked at
  /// nearby, which tells the kind.
  private Optional<CriticalPoint> from(
      double[] position, double[] hessian, double reach, Predicate<Position> wanted) {
    double here = scaled.norm(hessian);
    return search
        .from(
            position,
            here,
            reach,
            (found, slope, curvature) ->
                wanted.test(Position.of(found))
                        && isGenuine(slope, curvature)
                        && isLessSteep(found, slope)
                    ? unit(greatestCurvature(position, here))
                    : Double.NaN)
        .filter(found -> !search.isOnSlopingFloor(found))
        .map(found -> isInKink(found) ? inKink(found, wanted) : found)
        .map(
            found -> planar.map(landscape -> besideJump(found, position, landscape)).orElse(found));
  }

  /// Whether a critical point is one by a convention only: a run that comes along the crease itself
  /// sees no jump.
  private boolean isInKink(CriticalPoint found) {
    return planar.filter(landscape -> GradientJump.in(landscape).isAt(found.point())).isPresent();
  }

  /// The minimum in a kink that it is instead, if it is one. Of a degenerate point it is not known
  /// yet whether it lies at the edge of a level floor.
  private CriticalPoint inKink(CriticalPoint found, Predicate<Position> wanted) {
    return kink(found.position().toArray(), Criteria.STANDARD.settling().near())
        .filter(kink -> wanted.test(kink.position()))
        .orElseGet(() -> FormSearch.isOpen(found) ? found : inKinkOnly(found));
  }

  private static CriticalPoint inKinkOnly(CriticalPoint found) {
    return CriticalPoint.inKinkOnly(found.point(), found.value());
  }

  /// Whether the gradient vanishes there, and not only together with all curvature, as it does far
  /// out in the tail of an exponential. Where there are no derivatives the search has looked beside
  /// the place.
  private boolean isGenuine(double[] gradient, double[] hessian) {
    return !(scaled.slope(gradient) > AT_IT * scaled.norm(hessian));
  }

  /// Whether the ground is steeper on any side, as far off as Newton's step may be: at the tip of a
  /// cusp, where derivatives grow without bound, it is not.
  private boolean isLessSteep(double[] found, double[] gradient) {
    double slope = scaled.slope(gradient);
    double[] beside = new double[found.length];
    double[] hessian = new double[UpperTriangle.size(found.length)];
    for (int i = 0; slope > 0 && i < 2 * found.length; i++) {
      double[] point = found.clone();
      point[i / 2] += (i % 2 == 0 ? AT_IT : -AT_IT) * frame.unit(i / 2);
      derivatives.at(point, beside, hessian);
      if (scaled.slope(beside) > slope) {
        return true;
      }
    }
    return slope == 0;
  }

  /// On level ground no kind can be told.
  private static double unit(double curvature) {
    return curvature > 0 ? curvature : Double.NaN;
  }

  private double greatestCurvature(double[] position, double here) {
    double greatest = here;
    if (position.length > 2) {
      return greatest;
    }
    double[] gradient = new double[2];
    double[] beside = new double[3];
    double[] point = new double[2];
    for (double[] side : SIDES) {
      point[0] = position[0] + side[0] * frame.unit(0);
      point[1] = position[1] + side[1] * frame.unit(1);
      derivatives.at(point, gradient, beside);
      double norm = scaled.norm(beside);
      greatest = norm > greatest && norm < Double.POSITIVE_INFINITY ? norm : greatest;
    }
    return greatest;
  }
}
