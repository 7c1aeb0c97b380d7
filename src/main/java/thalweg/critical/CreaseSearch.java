package thalweg.critical;

import java.util.Comparator;
import thalweg.landscape.DerivativeSampler;
import thalweg.landscape.ScaledDerivatives;

/// Tells a crease, where the gradient jumps or has no bound on its change, from ground that is
/// merely finer than a cell.
///
/// Between the centre and the corner that surprises most the way is bisected towards where the
/// gradient is less and less what its neighbours foretell: over ground that is smooth its change
/// halves with the distance, over a crease it does not.
final class CreaseSearch {
  private static final int HALVINGS = 30;

  /// What is left of the change then; a billionth on smooth ground, 3e-5 at the tip of abs(x)^1.5.
  private static final double LEFT = 1e-6;

  private final DerivativeSampler probe;

  CreaseSearch(DerivativeSampler probe) {
    this.probe = probe;
  }

  /// Whether there is a crease in a cell, or a place where derivatives are undefined.
  boolean isIn(Cell cell) {
    if (!cell.isDefined()) {
      return true;
    }
    ScaledDerivatives one = cell.centre();
    ScaledDerivatives other =
        cell.corners().stream().max(Comparator.comparingDouble(one::surprise)).orElse(one);
    double least = LEFT * change(one, other);
    for (int i = 0; i < HALVINGS; i++) {
      ScaledDerivatives middle = probe.at((one.u() + other.u()) / 2, (one.v() + other.v()) / 2);
      if (!middle.isFinite()) {
        return true;
      }
      if (surprise(one, middle) > surprise(middle, other)) {
        other = middle;
      } else {
        one = middle;
      }
    }
    return change(one, other) > least;
  }

  /// How far either gradient is from what the other place foretells. On both sides of a pole they
  /// may be the same.
  private static double surprise(ScaledDerivatives one, ScaledDerivatives other) {
    return one.surprise(other) + other.surprise(one);
  }

  private static double change(ScaledDerivatives one, ScaledDerivatives other) {
    return Math.hypot(other.gu() - one.gu(), other.gv() - one.gv());
  }
}
