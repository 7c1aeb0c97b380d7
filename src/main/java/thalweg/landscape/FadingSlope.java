package thalweg.landscape;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/// Tells ground that is level as far as numbers tell, as the tail of an exponential is where its
/// slope leaves their range, from ground that is level by the formula, as max(0, x) is.
///
/// On a way from level ground to where it slopes three places are compared: where the slope is
/// 1e-10, 1e-7 and 1e-4 of the greatest on the way. In a tail it grows by factors, so that the last
/// stretch is about as long as the one before. Beside ground that is level by the formula it is a
/// power of the distance from an edge, or jumps, and the last stretch is many times as long. Owned
/// by one thread.
public final class FadingSlope {
  /// Shares of the greatest slope on the way.
  private static final double LOW = 1e-10;

  private static final double MIDDLE = 1e-7;
  private static final double HIGH = 1e-4;

  /// How many times as long the last stretch may be: that of the eighth power is 2.4 times.
  private static final double EVEN = 2;

  /// A stretch that is a smaller part of the way is a jump.
  private static final double NOTHING = 1e-12;

  /// A slope that is no greater anywhere on a way is out of numbers soon.
  private static final double VANISHED = 1e-200;

  /// A slope that is this small beside the curvature, and not zero, has been there all along.
  private static final double FADED = 1e-60;

  /// Beside the curvature, slopes up to it may be rounding.
  private static final double ROUNDING = 1e-12;

  private static final int PLACES = 256;
  private static final int HALVINGS = 50;

  /// How far beyond its end a floor is looked at, shares of the domain: farther where it is level
  /// but for rounding.
  private static final double[] BEYOND = {1.0 / 16, 1.0 / 4, 1};

  /// Samples a side in search of ground that slopes.
  private static final int SAMPLES = 33;

  /// How often the square that is searched is made wider, and by what factor.
  private static final int WIDENINGS = 6;

  private static final double WIDER = 4;

  /// So many that three in a row lie within a right angle, the corner of relu(x) + relu(y).
  private static final int WAYS = 16;

  /// How far around a place all must be level; a share.
  private static final double ASIDE = 1.0 / 1024;

  private static final int LEVEL_IN_A_ROW = 3;

  private static final Directions DIRECTIONS = Directions.oblique(WAYS);

  private final DerivativeSampler probe;
  private final Optional<HiddenSlope> hidden;
  private final Map<Integer, List<ScaledDerivatives>> sloped = new HashMap<>();

  /// @param probe takes the slopes
  public FadingSlope(DerivativeSampler probe) {
    this(probe, Optional.empty());
  }

  private FadingSlope(DerivativeSampler probe, Optional<HiddenSlope> hidden) {
    this.probe = probe;
    this.hidden = hidden;
  }

  /// That of a landscape, which also knows slopes that no sample shows.
  public static FadingSlope of(Landscape landscape) {
    return new FadingSlope(
        new DerivativeSampler(landscape.field(), landscape.domain()), HiddenSlope.of(landscape));
  }

  /// Whether a level floor goes over into a slope that was there all along, too small for numbers.
  ///
  /// @param end the last place of the floor
  /// @param du the direction of the floor, a unit vector with `dv`
  /// @param unit the greatest curvature nearby
  public boolean isBeyond(ScaledDerivatives end, double du, double dv, double unit) {
    DoubleUnaryOperator slope =
        far -> Math.abs(probe.at(end.u() + far * du, end.v() + far * dv).slope(du, dv));
    for (double far : BEYOND) {
      double[] slopes = slopes(slope, far);
      double greatest = greatest(slopes);
      if (greatest > 0 && greatest < FADED * unit) {
        return true;
      }
      if (greatest > ROUNDING * unit) {
        return grows(slope, slopes, far);
      }
    }
    return false;
  }

  /// Whether gradient and Hessian are zero to one side of a place at least: in three directions in
  /// a row, which are no line.
  public boolean isLevelBeside(double u, double v) {
    int inARow = 0;
    for (int k = 0; k < WAYS + LEVEL_IN_A_ROW - 1 && inARow < LEVEL_IN_A_ROW; k++) {
      inARow = isLevelAside(u, v, k % WAYS) ? inARow + 1 : 0;
    }
    return inARow == LEVEL_IN_A_ROW;
  }

  /// Whether gradient and Hessian are zero on all sides of a place.
  public boolean isLevelAround(double u, double v) {
    return IntStream.range(0, WAYS).allMatch(k -> isLevelAside(u, v, k));
  }

  private boolean isLevelAside(double u, double v, int way) {
    return probe.at(u + ASIDE * DIRECTIONS.x(way), v + ASIDE * DIRECTIONS.y(way)).isLevel();
  }

  /// Whether ground that is level at a place slopes elsewhere by what was there all along. What is
  /// level everywhere, far beyond the domain, is so by the formula.
  public boolean isAround(double u, double v) {
    for (int i = 0; i < WIDENINGS; i++) {
      List<ScaledDerivatives> targets = nearest(u, v, sloped.computeIfAbsent(i, this::sample));
      if (!targets.isEmpty()) {
        return targets.stream().anyMatch(each -> isTowards(u, v, each));
      }
    }
    return hidden.filter(slope -> slope.reaches(u, v, 2 * ASIDE)).isPresent();
  }

  private boolean isTowards(double u, double v, ScaledDerivatives target) {
    double du = target.u() - u;
    double dv = target.v() - v;
    DoubleUnaryOperator slope = share -> probe.at(u + share * du, v + share * dv).steepness();
    double[] slopes = slopes(slope, 1);
    return greatest(slopes) < VANISHED || grows(slope, slopes, 1);
  }

  /// Places where the ground slopes, of a grid over the domain and, each time, more around it.
  private List<ScaledDerivatives> sample(int widenings) {
    double side = Math.pow(WIDER, widenings);
    List<ScaledDerivatives> found = new ArrayList<>();
    for (int row = 0; row < SAMPLES; row++) {
      for (int column = 0; column < SAMPLES; column++) {
        double across = column / (SAMPLES - 1.0) - 0.5;
        double up = row / (SAMPLES - 1.0) - 0.5;
        ScaledDerivatives at = probe.at(0.5 + side * across, 0.5 + side * up);
        if (at.isFinite() && at.steepness() > 0) {
          found.add(at);
        }
      }
    }
    return found;
  }

  /// The nearest of them in each of eight directions.
  private static List<ScaledDerivatives> nearest(
      double u, double v, List<ScaledDerivatives> places) {
    return IntStream.range(0, WAYS)
        .mapToObj(way ->
            places.stream()
                .filter(each -> way(each.u() - u, each.v() - v) == way)
                .min(Comparator.comparingDouble(each -> Math.hypot(each.u() - u, each.v() - v))))
        .flatMap(Optional::stream)
        .toList();
  }

  private static int way(double du, double dv) {
    return Math.floorMod((int) Math.floor(WAYS * Math.atan2(dv, du) / (2 * Math.PI)), WAYS);
  }

  private static double[] slopes(DoubleUnaryOperator slope, double far) {
    return IntStream.rangeClosed(0, PLACES)
        .mapToDouble(k -> slope.applyAsDouble(far * k / PLACES))
        .map(each -> Double.isFinite(each) ? each : 0)
        .toArray();
  }

  private static double greatest(double[] slopes) {
    double greatest = 0;
    for (double slope : slopes) {
      greatest = Math.max(greatest, slope);
    }
    return greatest;
  }

  /// Whether the slope grows by factors.
  private static boolean grows(DoubleUnaryOperator slope, double[] slopes, double far) {
    double greatest = greatest(slopes);
    int first = 0;
    while (slopes[first] < HIGH * greatest) {
      first++;
    }
    if (first == 0) {
      return false;
    }
    double high = reached(slope, far * (first - 1) / PLACES, far * first / PLACES, HIGH * greatest);
    double middle = reached(slope, 0, high, MIDDLE * greatest);
    double low = reached(slope, 0, middle, LOW * greatest);
    return middle - low > NOTHING * far && high - middle < EVEN * (middle - low);
  }

  /// Where a slope is first so great, by bisection.
  private static double reached(DoubleUnaryOperator slope, double from, double to, double least) {
    double less = from;
    double enough = to;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (less + enough) / 2;
      if (slope.applyAsDouble(middle) >= least) {
        enough = middle;
      } else {
        less = middle;
      }
    }
    return enough;
  }
}
