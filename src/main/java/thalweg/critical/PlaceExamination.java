package thalweg.critical;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import thalweg.critical.Inspection.Place;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.DerivativeSampler;
import thalweg.landscape.FadingSlope;
import thalweg.landscape.FrameDerivatives;
import thalweg.landscape.Landscape;
import thalweg.landscape.LocalShape;
import thalweg.landscape.LowestPlace;
import thalweg.landscape.NewtonSearch;
import thalweg.landscape.Point;
import thalweg.landscape.ScaledDerivatives;
import thalweg.landscape.UnitFrame;
import thalweg.linalg.CriticalKind;
import thalweg.race.Criteria;

/// Looks at one place of a landscape and around it, by the same rules as the search of all critical
/// points. Owned by one thread.
final class PlaceExamination {
  /// How near a critical point is "nearby", and how near it is the place itself; shares.
  private static final double NEARBY = 0.02;

  private static final double HERE = 1e-6;

  /// A share: from so far beside a degenerate point the curve through it is looked for, too.
  private static final double ASIDE = 1.0 / 1024;

  /// How long a curve of critical points may be followed.
  private static final Duration MOST_TIME = Duration.ofSeconds(1);

  private final DerivativeSampler probe;
  private final NewtonSearch newton;
  private final GradientFade fade;
  private final LonePointSearch points;
  private final FadingSlope tails;

  /// Samples on a line through the domain, less one.
  private static final int LINE = 8;

  private final Landscape landscape;
  private final UnitFrame frame;

  PlaceExamination(Landscape landscape) {
    probe = new DerivativeSampler(landscape.field(), landscape.domain());
    newton = new NewtonSearch(landscape.field(), landscape.domain());
    fade = new GradientFade(probe);
    points = new LonePointSearch(probe, newton);
    tails = FadingSlope.of(landscape);
    this.landscape = landscape;
    frame = UnitFrame.of(landscape.domain());
  }

  Inspection of(Point point) {
    LocalShape shape = probe.shapeBeside(point, 0, 0);
    ScaledDerivatives here = probe.at(probe.u(point), probe.v(point));
    return switch (shape.smoothness()) {
      case UNDEFINED -> alone(shape, Place.UNDEFINED);
      case TOO_LARGE -> alone(shape, Place.TOO_LARGE);
      case KINK, UNCURVED -> rough(shape, here);
      case SMOOTH -> smooth(shape, here);
    };
  }

  private static Inspection alone(LocalShape shape, Place place) {
    return new Inspection(shape, Optional.empty(), Optional.empty(), place);
  }

  /// A place without gradient or Hessian.
  private Inspection rough(LocalShape shape, ScaledDerivatives here) {
    if (fade.isUndefinedBeside(here)) {
      return alone(shape, Place.EDGE);
    }
    if (fade.valueJumpsAt(here)) {
      return alone(shape, Place.JUMP);
    }
    if (!fade.isTowards(here.u(), here.v())) {
      boolean sloped = fade.isContinuousAt(here);
      return alone(
          sloped ? shape.withGradient(fade.limit(here)) : shape,
          sloped ? Place.UNCURVED : Place.KINK);
    }
    return new Inspection(
        shape.withGradient(new Point(0, 0)),
        Optional.of(new HessianLimit(probe).point(shape.point())),
        Optional.empty(),
        tails.isLevelAround(here.u(), here.v()) ? level(here) : Place.CRITICAL);
  }

  private Inspection smooth(LocalShape shape, ScaledDerivatives here) {
    if (fade.valueJumpsAt(here)) {
      return alone(shape, Place.JUMP);
    }
    if (here.isLevel() && tails.isLevelAround(here.u(), here.v())) {
      return alone(shape, level(here));
    }
    Optional<CriticalPoint> creased = creased(shape);
    if (creased.isPresent()) {
      return new Inspection(shape.withoutHessian(), creased, Optional.empty(), Place.CRITICAL);
    }
    double unit = probe.curvatureAround(here.u(), here.v());
    Optional<CriticalPoint> led =
        newton
            .from(shape.point(), probe.unit(unit), NEARBY)
            .filter(each -> fade.isTowards(probe.u(each.point()), probe.v(each.point())));
    Optional<CriticalPoint> vanishing = led.filter(each -> each.kind() == CriticalKind.DEGENERATE);
    Optional<CriticalCurve.Shape> curve =
        vanishing.flatMap(each -> curveThrough(each.point(), unit));
    // Ground that merely fades away leads Newton's method anywhere.
    Optional<CriticalPoint> nearby =
        vanishing.isEmpty() || curve.isPresent()
            ? led
            : points.beside(here.u(), here.v(), unit).filter(each -> isNearby(here, each));
    return new Inspection(shape, nearby, curve, place(shape, here, nearby, curve.isPresent()));
  }

  /// The critical point at a place itself where the Hessian is another one on each side.
  private Optional<CriticalPoint> creased(LocalShape shape) {
    return shape.gradientNorm() == 0 && newton.isCreased(shape)
        ? Optional.of(new HessianLimit(probe).point(shape.point()))
            .filter(each -> fade.isTowards(probe.u(each.point()), probe.v(each.point())))
        : Optional.empty();
  }

  private Place level(ScaledDerivatives here) {
    return tails.isAround(here.u(), here.v()) ? Place.PLATEAU : Place.LEVEL;
  }

  private boolean isNearby(ScaledDerivatives here, CriticalPoint point) {
    return distance(here, point.point()) <= NEARBY;
  }

  /// Whether the slope is that of a plateau, as a race judges it: it would not lead a hundredth of
  /// the way down to the lowest place. So it is where it does not change f.
  private boolean isNearlyLevel(LocalShape shape) {
    FrameDerivatives derivatives = new FrameDerivatives(frame);
    double[] gradient = {shape.gradientX(), shape.gradientY()};
    double slope = derivatives.slope(gradient);
    double[] at = {shape.point().x(), shape.point().y()};
    if (slope <= Math.ulp(greatestBeside(shape.point()))) {
      return true;
    }
    return LowestPlace.of(landscape)
        .place()
        .filter(lowest -> lowest.value() < shape.value())
        .filter(lowest ->
            derivatives.descent(
                    gradient,
                    at,
                    new double[] {lowest.point().x(), lowest.point().y()},
                    Criteria.STANDARD.plateau().nearby())
                <= Criteria.STANDARD.plateau().level() * (shape.value() - lowest.value()))
        .isPresent();
  }

  /// The greatest magnitude of f on the line through a point along x, or on that along y where it
  /// is less: a wall at the far end of one of them hides nothing that the other shows.
  private double greatestBeside(Point point) {
    double u = probe.u(point);
    double v = probe.v(point);
    return Math.min(
        greatest(share -> probe.value(share, v)), greatest(share -> probe.value(u, share)));
  }

  private static double greatest(DoubleUnaryOperator line) {
    return IntStream.rangeClosed(0, LINE)
        .mapToDouble(k -> Math.abs(line.applyAsDouble((double) k / LINE)))
        .filter(Double::isFinite)
        .max()
        .orElse(0);
  }

  private Place place(
      LocalShape shape, ScaledDerivatives here, Optional<CriticalPoint> nearby, boolean curve) {
    if (nearby
        .filter(each -> distance(here, each.point()) <= HERE && fade.isNothingBeside(here, each))
        .isPresent()) {
      return curve ? Place.CURVE : Place.CRITICAL;
    }
    if (fade.jumpsAt(here)) {
      return Place.KINK;
    }
    if (here.steepness() == 0) {
      return Place.PLATEAU;
    }
    return nearby.isEmpty() && isNearlyLevel(shape) ? Place.NEARLY_LEVEL : Place.ORDINARY;
  }

  /// The shape of the curve through a degenerate point. On the curve itself no curvature may tell
  /// its direction: it is found from beside, too.
  private Optional<CriticalCurve.Shape> curveThrough(Point point, double unit) {
    double u = probe.u(point);
    double v = probe.v(point);
    double[][] starts = {{u, v}, {u + ASIDE, v}, {u, v + ASIDE}};
    return Arrays.stream(starts)
        .flatMap(start -> curveFrom(start[0], start[1], unit).stream())
        .filter(curve -> holds(curve, u, v))
        .map(curve -> curve.curve(probe).shape())
        .findFirst();
  }

  private Optional<TracedCurve> curveFrom(double u, double v, double unit) {
    SearchTime time = new SearchTime(() -> false, () -> false, MOST_TIME);
    CurveTracer tracer = new CurveTracer(probe, new TracedCurves(), time);
    return new ValleyFloorSearch(probe)
        .beside(u, v, unit, NEARBY)
        .flatMap(floor ->
            tracer.through(floor, unit) instanceof CurveTracer.Trace.Curve(TracedCurve curve)
                ? Optional.of(curve)
                : Optional.empty());
  }

  private static boolean holds(TracedCurve curve, double u, double v) {
    TracedCurves curves = new TracedCurves();
    curves.add(curve);
    return curves.hold(u, v);
  }

  private double distance(ScaledDerivatives here, Point point) {
    return Math.hypot(probe.u(point) - here.u(), probe.v(point) - here.v());
  }
}
