package thalweg.landscape;

import java.util.Arrays;
import java.util.Optional;
import thalweg.formula.Field;
import thalweg.linalg.CriticalKind;
import thalweg.linalg.Eigenpairs;
import thalweg.linalg.UpperTriangle;

/// Newton's method from a point of R^n to the critical point it lies beside.
///
/// Lengths are shares, measured in a [UnitFrame], and curvatures there in a unit that the caller
/// names, because only the caller knows against what they are small: the height range of the whole
/// domain, say, or the greatest curvature nearby. So neither multiplying f nor stretching the
/// domain changes what is found.
///
/// A step takes all eigenpairs of the Hessian, n^3 operations: hundreds of coordinates at most.
public final class NewtonSearch {
  /// Curvatures that are smaller are zero: in the plane as a share of the caller's unit, unless the
  /// [KindRule] confirms them; in more dimensions of the greatest curvature at the point. Above
  /// what is left where the slope beside a degenerate point drowns in rounding.
  public static final double FLAT = 1e-6;

  /// Beside the greater eigenvalue, one that is smaller is the rounding of a formula's terms,
  /// unless the Hessian is diagonal.
  public static final double NOISE = 1e-13;

  private static final double ARRIVED = 1e-12;
  static final double NO_SLOPE = 1e-9;
  static final double ROUNDING = 1e-15;

  /// Where less is left of a coordinate than Newton's method can tell, it is 0.
  static final double NOTHING = 2e-12;

  /// The distance to a degenerate point shrinks by a factor of 4/5 and less until the sixth order.
  private static final int MOST_ITERATIONS = 80;

  private static final double RETREAT = 1e-6;

  private final Derivatives derivatives;
  private final UnitFrame frame;
  private final FrameDerivatives scaled;
  private final Plane plane;
  private final KindRule rule;
  private final NewtonStep steps;
  private final CreaseRule creases;
  private final FloorWalk floor;
  private final int dimension;

  /// A search on a field, in the coordinates of the domain.
  public NewtonSearch(Field field, Domain domain) {
    this(
        (point, gradient, hessian) -> field.hessian(point[0], point[1], gradient, hessian),
        UnitFrame.of(domain),
        Plane.whole());
  }

  /// A search among all coordinates of a landscape's objective.
  public static NewtonSearch of(Landscape landscape) {
    return landscape.plane().isWhole()
        ? new NewtonSearch(landscape.field(), landscape.domain())
        : new NewtonSearch(
            landscape.objective()::hessian,
            UnitFrame.of(landscape.plane(), landscape.domain()),
            landscape.plane());
  }

  /// A search among all coordinates of a function.
  ///
  /// @param frame has as many coordinates
  /// @param plane what the function is seen through
  public NewtonSearch(Derivatives derivatives, UnitFrame frame, Plane plane) {
    this.derivatives = derivatives;
    this.frame = frame;
    this.scaled = new FrameDerivatives(frame);
    this.plane = plane;
    this.rule = new KindRule(derivatives, frame);
    this.steps = new NewtonStep(derivatives, frame);
    this.creases = new CreaseRule(derivatives, frame);
    this.floor = new FloorWalk(derivatives, frame);
    this.dimension = frame.dimension();
  }

  /// Whether Newton's step from a point can be as short as `near`. Cheap, and necessary only: a
  /// promising point may still have no critical point beside it.
  ///
  /// @param gradient the gradient at the point
  /// @param hessian the Hessian there, a [UpperTriangle]
  /// @param unit of curvature, positive
  /// @param near a share
  public boolean isPromising(double[] gradient, double[] hessian, double unit, double near) {
    // With d for Newton's step and the Frobenius norm for the Hessian H: |g| = |H d| <= |H| |d|.
    return scaled.steepest(gradient) <= NO_SLOPE * unit
        || scaled.slopeSquare(gradient) <= near * near * scaled.bend(hessian, 1);
  }

  /// The critical point near a point of the plane, if Newton's method finds one.
  ///
  /// @param unit of curvature, positive
  /// @param reach how far it may go in all, a share
  public Optional<CriticalPoint> from(Point start, double unit, double reach) {
    return from(new double[] {start.x(), start.y()}, unit, reach);
  }

  /// The critical point near a point, if Newton's method finds one without going far. It may lie
  /// outside the domain.
  ///
  /// @param start not changed
  /// @param unit of curvature, positive
  /// @param reach how far it may go in all, a share
  public Optional<CriticalPoint> from(double[] start, double unit, double reach) {
    return from(start, unit, reach, (_, _, _) -> unit);
  }

  /// The critical point near a point, if Newton's method finds one without going far and it is told
  /// there that it is one.
  ///
  /// @param start not changed
  /// @param unit of curvature, by which it is told on the way whether a slope is rounding
  /// @param reach how far it may go in all, a share
  /// @param scale tells the kind of the point, once it is found
  public Optional<CriticalPoint> from(
      double[] start, double unit, double reach, CurvatureScale scale) {
    double[] p = start.clone();
    double[] gradient = new double[dimension];
    double[] hessian = new double[UpperTriangle.size(dimension)];
    double[] step = new double[dimension];
    boolean retreated = true;
    for (int i = 0; i < MOST_ITERATIONS; i++) {
      derivatives.at(p, gradient, hessian);
      if (!scaled.isFinite(gradient, hessian)) {
        // Derivatives may fail at the point itself, as those of sqrt(x^2 + y^2)^2 do at 0.
        if (retreated) {
          return Optional.empty();
        }
        retreated = true;
        move(p, step, -RETREAT);
        continue;
      }
      retreated = false;
      double length = steps.at(p, scaled.eigenpairs(hessian), gradient, step);
      move(p, step, 1);
      if (!(length <= reach) || !(frame.distance(p, start) <= reach)) {
        // Beside a degenerate point, rounding divided by rounding may lead anywhere.
        move(p, step, -1);
        return i > 0 && scaled.slope(gradient) <= ROUNDING * unit
            ? found(p, hessian, scale)
            : Optional.empty();
      }
      if (length <= ARRIVED) {
        return found(p, hessian, scale);
      }
    }
    // Where the Hessian vanishes, too, steps shorten the way by a factor; elsewhere it has
    // wandered.
    return scaled.slope(gradient) <= NO_SLOPE * unit ? found(p, hessian, scale) : Optional.empty();
  }

  /// Whether the Hessian at a place of the plane is another one on each side, so that what is given
  /// there is a convention.
  public boolean isCreased(LocalShape shape) {
    double[] hessian = {shape.hessianXX(), shape.hessianXY(), shape.hessianYY()};
    double[] gradient = {shape.gradientX(), shape.gradientY()};
    double[] place = {shape.point().x(), shape.point().y()};
    return scaled.isFinite(gradient, hessian)
        && (creases.kind(place, scaled.eigenpairs(hessian)).isPresent() || creases.isSplit(place));
  }

  /// Whether a degenerate point is none, but on a floor that slopes on and on: rounding hid that.
  public boolean isOnSlopingFloor(CriticalPoint found) {
    return dimension == 2
        && found.kind() == CriticalKind.DEGENERATE
        && FloorPoint.isElsewhere(found.position().toArray(), floor);
  }

  private void move(double[] p, double[] step, double share) {
    for (int i = 0; i < dimension; i++) {
      p[i] -= share * step[i] * frame.unit(i);
    }
  }

  /// @param beside the Hessian at a neighbour, for where there is none at the point itself
  private Optional<CriticalPoint> found(double[] led, double[] beside, CurvatureScale scale) {
    double[] gradient = new double[dimension];
    double[] hessian = new double[beside.length];
    double[] p = zeroed(led, gradient, hessian);
    double value = derivatives.at(p, gradient, hessian);
    double unit = scale.at(p, gradient, hessian);
    if (Double.isNaN(unit)) {
      return Optional.empty();
    }
    double[] known = scaled.isFinite(gradient, hessian) ? hessian : beside;
    Eigenpairs pairs = scaled.eigenpairs(known);
    if (dimension > 2) {
      return Optional.of(
          point(
              pairs.inertia(FLAT * Math.max(Math.abs(pairs.low()), Math.abs(pairs.high()))).kind(),
              p,
              value,
              known));
    }
    CriticalKind kind = pairs.kind(FLAT * unit);
    Optional<CriticalKind> creased = creases.kind(p, pairs);
    if (creased.isPresent()) {
      return Optional.of(point(creased.get(), p, value, known));
    }
    Optional<double[]> regular =
        kind == CriticalKind.DEGENERATE ? rule.regular(p, pairs) : Optional.empty();
    if (regular.isEmpty()) {
      CriticalPoint found = point(kind, p, value, known);
      return kind == CriticalKind.DEGENERATE && KindRule.kind(pairs) == kind
          ? FloorPoint.beside(p, floor, derivatives, frame).or(() -> Optional.of(found))
          : Optional.of(found);
    }
    double[] place = zeroed(regular.get(), gradient, hessian);
    double there = derivatives.at(place, gradient, hessian);
    return Optional.of(point(KindRule.kind(scaled.eigenpairs(hessian)), place, there, hessian));
  }

  private CriticalPoint point(CriticalKind kind, double[] p, double value, double[] hessian) {
    double[] shadow = new double[2];
    plane.project(p, shadow);
    return new CriticalPoint(
        kind,
        new Point(shadow[0], shadow[1]),
        Position.of(p),
        value,
        dimension == 2 ? LesserCurvature.sharp(hessian) : Eigenpairs.of(dimension, hessian));
  }

  /// The same place, what is nearly 0 as 0, unless slopes tell it from 0: on a wide domain a place
  /// may well be so near.
  ///
  /// @param gradient overwritten
  /// @param hessian overwritten
  private double[] zeroed(double[] p, double[] gradient, double[] hessian) {
    double[] place = p.clone();
    for (int i = 0; i < dimension; i++) {
      place[i] = Math.abs(p[i]) <= NOTHING * frame.unit(i) ? 0 : p[i];
    }
    if (Arrays.equals(place, p)) {
      return place;
    }
    derivatives.at(p, gradient, hessian);
    double slope = scaled.slope(gradient);
    double rounding = ROUNDING * scaled.norm(hessian);
    derivatives.at(place, gradient, hessian);
    return scaled.slope(gradient) > slope + rounding ? p.clone() : place;
  }
}
