package thalweg.landscape;

import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;
import thalweg.formula.enclosure.FormulaEnclosure;

/// Looks for a place that slopes on ground that is level at all samples, as around the tip of an
/// exponential that is far thinner than samples are apart.
///
/// Squares are halved, the one first where the gradient may be greatest by the formula, until one
/// slopes at its centre. Where the formula has no close bounds, as sin(x)^2 + cos(x)^2 has not,
/// none does.
final class HiddenSlope {
  /// Squares that are looked at.
  private static final int MOST = 100;

  private static final Comparator<Square> STEEPEST =
      Comparator.comparingDouble(Square::steepness).reversed().thenComparingDouble(Square::side);

  private final FormulaEnclosure formula;
  private final DerivativeSampler probe;

  private HiddenSlope(FormulaEnclosure formula, DerivativeSampler probe) {
    this.formula = formula;
    this.probe = probe;
  }

  /// A square of the unit square.
  ///
  /// @param u where its centre is
  /// @param v where its centre is
  /// @param steepness what the gradient is at most
  private record Square(double u, double v, double side, double steepness) {}

  /// That of a landscape; empty where it has no formula.
  static Optional<HiddenSlope> of(Landscape landscape) {
    DerivativeSampler probe = new DerivativeSampler(landscape.field(), landscape.domain());
    return landscape.enclosure().map(formula -> new HiddenSlope(formula, probe));
  }

  /// Whether there is one that reaches to a level place: by the formula it is not exactly level
  /// there, as min(1, x^2 + y^2) is from a distance of 1.
  ///
  /// @param side of the square around the place that is looked at, a share
  boolean reaches(double u, double v, double side) {
    return !probe.around(formula, u, v, side).level() && isFound();
  }

  private boolean isFound() {
    PriorityQueue<Square> open = new PriorityQueue<>(STEEPEST);
    open.add(new Square(0.5, 0.5, 1, Double.POSITIVE_INFINITY));
    for (int left = MOST; left > 0 && !open.isEmpty(); left--) {
      Square next = open.remove();
      if (probe.at(next.u(), next.v()).steepness() > 0) {
        return true;
      }
      if (next.side() < ScaledBounds.LEAST_SIDE) {
        return false;
      }
      double quarter = next.side() / 4;
      add(open, next.u() - quarter, next.v() - quarter, 2 * quarter);
      add(open, next.u() + quarter, next.v() - quarter, 2 * quarter);
      add(open, next.u() - quarter, next.v() + quarter, 2 * quarter);
      add(open, next.u() + quarter, next.v() + quarter, 2 * quarter);
    }
    return false;
  }

  private void add(PriorityQueue<Square> open, double u, double v, double side) {
    ScaledBounds bounds = probe.around(formula, u, v, side);
    if (!bounds.level()) {
      open.add(new Square(u, v, side, Math.max(bounds.gu(), bounds.gv())));
    }
  }
}
