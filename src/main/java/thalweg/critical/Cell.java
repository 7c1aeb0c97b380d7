package thalweg.critical;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import thalweg.landscape.DerivativeSampler;
import thalweg.landscape.ScaledDerivatives;

/// A square of the unit square with the slopes at its centre and at its corners, and what they say
/// of critical points inside.
record Cell(
    ScaledDerivatives centre,
    ScaledDerivatives lowLeft,
    ScaledDerivatives lowRight,
    ScaledDerivatives highLeft,
    ScaledDerivatives highRight,
    double side) {
  static final double VANISHING = 1e-280;

  /// A share of the greatest curvature in the domain.
  static final double VANISHED = 1e-60;

  /// At the edge of level ground, the least slope beside the greatest.
  private static final double HARDLY = 0.1;

  private static final int AROUND = 16;
  private static final int LEVEL_IN_A_ROW = 3;

  /// What is known of the inside.
  enum Verdict {
    /// No critical point.
    EMPTY,
    /// Gradient and Hessian are zero everywhere.
    LEVEL,
    /// At most one critical point, and the Hessian is regular all over.
    REGULAR,
    /// Along one direction the curvature keeps its sign, so that all critical points lie on one
    /// curve.
    CREASED,
    /// Anything.
    OPEN
  }

  /// Whether derivatives are defined nowhere.
  boolean isUndefined() {
    return !centre.isFinite() && noCorner(ScaledDerivatives::isFinite);
  }

  boolean isDefined() {
    return centre.isFinite() && everyCorner(ScaledDerivatives::isFinite);
  }

  /// The greatest curvature that was seen, 0 where none was.
  double bend() {
    return Math.max(finite(centre, ScaledDerivatives::bend), greatest(ScaledDerivatives::bend));
  }

  private boolean everyCorner(Predicate<ScaledDerivatives> property) {
    return property.test(lowLeft)
        && property.test(lowRight)
        && property.test(highLeft)
        && property.test(highRight);
  }

  List<ScaledDerivatives> corners() {
    return List.of(lowLeft, lowRight, highLeft, highRight);
  }

  private boolean noCorner(Predicate<ScaledDerivatives> property) {
    return everyCorner(property.negate());
  }

  /// The greatest of something that is never negative.
  private double greatest(ToDoubleFunction<ScaledDerivatives> measure) {
    return Math.max(
        Math.max(finite(lowLeft, measure), finite(lowRight, measure)),
        Math.max(finite(highLeft, measure), finite(highRight, measure)));
  }

  private static double finite(
      ScaledDerivatives slope, ToDoubleFunction<ScaledDerivatives> measure) {
    return slope.isFinite() ? measure.applyAsDouble(slope) : 0;
  }

  /// Whether the ground leaves the range of numbers here, as the tail of an exponential does:
  /// nearly level all over, and exactly so at one corner at least, or beside what there is
  /// elsewhere.
  ///
  /// @param greatest the greatest curvature in the whole domain
  boolean isVanishing(double greatest) {
    double here = Math.max(bend(), greatest(ScaledDerivatives::steepness));
    return here < VANISHING
        && (here < VANISHED * greatest || !noCorner(ScaledDerivatives::isLevel));
  }

  /// Which share of the five places is exactly level.
  double levelShare() {
    long level =
        Stream.concat(Stream.of(centre), corners().stream())
            .filter(ScaledDerivatives::isLevel)
            .count();
    return level / 5.0;
  }

  /// At which share of the five places slope and curvature are too small for numbers to hold.
  double vanishedShare() {
    long vanished =
        Stream.concat(Stream.of(centre), corners().stream())
            .filter(each -> Math.max(each.steepness(), each.bend()) < Double.MIN_NORMAL)
            .count();
    return vanished / 5.0;
  }

  /// Whether some place is hardly steep beside another, as it is at the edge of level ground.
  boolean fadesToOneSide() {
    return corners().stream()
        .anyMatch(each -> each.steepness() <= HARDLY * greatest(ScaledDerivatives::steepness));
  }

  /// Whether the ground is level right beside: at three neighbours on a circle, which are no line,
  /// as there may lead one of critical points through.
  boolean touchesLevelGround(DerivativeSampler probe) {
    int inARow = 0;
    for (int k = 0; k < AROUND + LEVEL_IN_A_ROW - 1 && inARow < LEVEL_IN_A_ROW; k++) {
      double angle = 2 * Math.PI * (k + 0.3) / AROUND;
      ScaledDerivatives there =
          probe.at(centre.u() + side * Math.cos(angle), centre.v() + side * Math.sin(angle));
      inARow = there.isLevel() ? inARow + 1 : 0;
    }
    return inARow == LEVEL_IN_A_ROW;
  }

  /// Whether the ground rises or falls to one side, if anywhere, so that no place but where it is
  /// level is critical.
  boolean slopesAgree() {
    if (!isDefined()) {
      return false;
    }
    List<ScaledDerivatives> places = new ArrayList<>(corners());
    places.add(centre);
    for (ScaledDerivatives one : places) {
      double length = one.steepness();
      for (ScaledDerivatives other : places) {
        if (length > 0 && other.slope(one.gu() / length, one.gv() / length) < 0) {
          return false;
        }
      }
    }
    return true;
  }

  /// How far the gradient at a corner is from what the centre foretells. Smooth functions surprise
  /// four times less in a cell of half the side.
  double surprise() {
    return greatest(centre::surprise);
  }

  /// What the slopes say.
  Verdict verdict() {
    if (!centre.isFinite()) {
      return Verdict.OPEN;
    }
    if (centre.isLevel() && everyCorner(ScaledDerivatives::isLevel)) {
      return Verdict.LEVEL;
    }
    CellBounds bounds = new CellBounds(this);
    if (bounds.isEmpty()) {
      return Verdict.EMPTY;
    }
    if (bounds.isRegular()) {
      return Verdict.REGULAR;
    }
    return bounds.isCreased() ? Verdict.CREASED : Verdict.OPEN;
  }

  /// Whether a place lies inside, or so near the edge that rounding may have put it out.
  boolean holds(double u, double v) {
    double reach = side / 2 * (1 + 1e-6);
    return Math.abs(u - centre.u()) <= reach && Math.abs(v - centre.v()) <= reach;
  }

  /// The share of the unit square that it is.
  double area() {
    return side * side;
  }

  /// The four quarters.
  Cell[] quarters(DerivativeSampler probe) {
    double u = centre.u();
    double v = centre.v();
    double half = side / 2;
    ScaledDerivatives low = probe.at(u, v - half);
    ScaledDerivatives high = probe.at(u, v + half);
    ScaledDerivatives left = probe.at(u - half, v);
    ScaledDerivatives right = probe.at(u + half, v);
    double q = side / 4;
    return new Cell[] {
      new Cell(probe.at(u - q, v - q), lowLeft, low, left, centre, half),
      new Cell(probe.at(u + q, v - q), low, lowRight, centre, right, half),
      new Cell(probe.at(u - q, v + q), left, centre, highLeft, high, half),
      new Cell(probe.at(u + q, v + q), centre, right, high, highRight, half)
    };
  }
}
