package thalweg.race;

import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import thalweg.landscape.CriticalForm;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.DerivativeSampler;
import thalweg.landscape.Derivatives;
import thalweg.landscape.Directions;
import thalweg.landscape.FadingSlope;
import thalweg.landscape.FloorSlope;
import thalweg.landscape.FrameDerivatives;
import thalweg.landscape.Landscape;
import thalweg.landscape.NewtonSearch;
import thalweg.landscape.Point;
import thalweg.landscape.ScaledDerivatives;
import thalweg.landscape.ScaledDerivatives.Axes;
import thalweg.landscape.UnitFrame;
import thalweg.linalg.CriticalKind;
import thalweg.linalg.Eigenpairs;

/// Finds out whether a degenerate point of the plane is one of a curve of critical points, as the
/// search of all critical points does for all of them. Immutable.
///
/// The curve is walked to one side for some steps: each leads straight on and then by Newton's
/// method back to the curve. What the ground is like across it the slopes on a small circle tell.
final class CurveSearch {
  /// A share: the length of a step, a cell of the search of all critical points.
  private static final double STEP = 1.0 / 64;

  /// So far a degenerate point of the twentieth order is not told from a curve: its slopes are
  /// rounding as near.
  private static final int STEPS = 4;

  /// In so many directions a curve is looked for where no curvature tells its own.
  private static final Directions WAYS = Directions.of(16);

  /// A share: how far to the side slopes tell valley, ridge and terrace apart.
  private static final double ASIDE = 1.0 / 512;

  /// Of the greatest slope on the circle: less is what a bent curve leaves of none.
  private static final double NONE = 0.1;

  private final DerivativeSampler probe;
  private final Derivatives derivatives;
  private final UnitFrame frame;
  private final FrameDerivatives scaled;
  private final NewtonSearch search;

  /// @param landscape whose plane it is
  /// @param derivatives those of its field
  /// @param frame of two coordinates
  CurveSearch(Landscape landscape, Derivatives derivatives, UnitFrame frame, NewtonSearch search) {
    this.probe = new DerivativeSampler(landscape.field(), landscape.domain());
    this.derivatives = derivatives;
    this.frame = frame;
    this.scaled = new FrameDerivatives(frame);
    this.search = search;
  }

  /// What a degenerate point is a part of.
  ///
  /// @param unit the greatest curvature nearby, in the frame, positive
  CriticalForm form(CriticalPoint point, double unit) {
    double[] place = point.position().toArray();
    return ways(place).anyMatch(way -> leadsOn(place, way, unit))
        ? across(place)
        : CriticalForm.POINT;
  }

  /// Directions in the frame: first those without curvature.
  private Stream<double[]> ways(double[] place) {
    double[] hessian = new double[3];
    derivatives.at(place, new double[2], hessian);
    double[] flat = new double[2];
    if (Double.isFinite(hessian[0] + hessian[1] + hessian[2])) {
      Eigenpairs pairs = scaled.eigenpairs(hessian);
      flat = pairs.vector(Math.abs(pairs.low()) < Math.abs(pairs.high()) ? 0 : 1);
    }
    double[] along = flat;
    return Stream.concat(
        Stream.of(along, new double[] {-along[0], -along[1]}),
        IntStream.range(0, WAYS.count()).mapToObj(CurveSearch::way));
  }

  private static double[] way(int k) {
    return new double[] {WAYS.x(k), WAYS.y(k)};
  }

  /// Whether a curve of critical points leads on from a place to one side.
  private boolean leadsOn(double[] from, double[] way, double unit) {
    double[] place = from;
    double[] ahead = way;
    for (int step = 0; step < STEPS; step++) {
      double[] start = beside(place, ahead, STEP);
      Optional<CriticalPoint> next =
          search
              .from(start, unit, STEP / 2)
              .filter(found -> found.kind() == CriticalKind.DEGENERATE);
      if (next.isEmpty()) {
        return false;
      }
      double[] there = next.get().position().toArray();
      double length = frame.distance(there, place);
      ahead =
          new double[] {
            (there[0] - place[0]) / (length * frame.unit(0)),
            (there[1] - place[1]) / (length * frame.unit(1))
          };
      place = there;
    }
    return true;
  }

  private double[] beside(double[] place, double[] way, double far) {
    return new double[] {
      place[0] + far * way[0] * frame.unit(0), place[1] + far * way[1] * frame.unit(1)
    };
  }

  /// Whether a degenerate point is none beside others: on such ground no point is critical more
  /// than another. So it is where an exponential has left the range of numbers, and on the floor of
  /// a trough that levels out, as tanh(20*x) + y^2 does.
  ///
  /// @param unit the greatest curvature nearby, in the frame
  boolean isFaded(CriticalPoint point, double unit) {
    double[] place = point.position().toArray();
    return isFaded(place) || isOnFadingFloor(place, unit);
  }

  /// Whether a floor leads on from a place, and falls along it by less than a race shows, or than
  /// numbers hold.
  private boolean isOnFadingFloor(double[] place, double unit) {
    Point point = new Point(place[0], place[1]);
    ScaledDerivatives at = probe.at(probe.u(point), probe.v(point));
    if (!at.isFinite()) {
      return false;
    }
    Axes axes = at.axes();
    double[] forth = {-axes.bentV(), axes.bentU()};
    double[] back = {axes.bentV(), -axes.bentU()};
    return (new FloorSlope(probe).isReal(at, axes) || isBeyond(at, axes, forth, back))
        && (leadsOn(place, forth, unit) || leadsOn(place, back, unit));
  }

  /// Whether a floor that is exactly level goes over into a slope that was there all along.
  private boolean isBeyond(ScaledDerivatives at, Axes axes, double[] forth, double[] back) {
    if (axes.bent() == 0 || axes.flat() != 0 || axes.slopeFlat() != 0) {
      return false;
    }
    FadingSlope tails = new FadingSlope(probe);
    double unit = probe.curvatureAround(at.u(), at.v());
    return tails.isBeyond(at, forth[0], forth[1], unit)
        || tails.isBeyond(at, back[0], back[1], unit);
  }

  /// Whether all derivatives are zero at a degenerate point, and the ground beside it slopes to one
  /// side only, or to none.
  private boolean isFaded(double[] place) {
    double[] hessian = new double[3];
    derivatives.at(place, new double[2], hessian);
    if (scaled.norm(hessian) != 0) {
      return false;
    }
    double[] slopes =
        IntStream.range(0, WAYS.count()).mapToDouble(k -> slope(place, way(k))).toArray();
    double most = DoubleStream.of(slopes).map(Math::abs).max().orElse(0);
    return IntStream.range(0, WAYS.count() / 2)
        .mapToDouble(k -> Math.min(Math.abs(slopes[k]), Math.abs(slopes[k + WAYS.count() / 2])))
        .noneMatch(both -> both > NONE * most);
  }

  /// Away from a place, some way off.
  private double slope(double[] place, double[] way) {
    double[] gradient = new double[2];
    derivatives.at(beside(place, way, ASIDE), gradient, new double[3]);
    return gradient[0] * frame.unit(0) * way[0] + gradient[1] * frame.unit(1) * way[1];
  }

  /// By the slopes away from the place.
  private CriticalForm across(double[] place) {
    double most = 0;
    double least = 0;
    for (int k = 0; k < WAYS.count(); k++) {
      double slope = slope(place, way(k));
      most = slope > most ? slope : most;
      least = slope < least ? slope : least;
    }
    if (-least <= NONE * most) {
      return CriticalForm.VALLEY;
    }
    return most <= NONE * -least ? CriticalForm.RIDGE : CriticalForm.TERRACE;
  }
}
