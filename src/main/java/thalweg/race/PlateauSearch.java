package thalweg.race;

import thalweg.landscape.FrameDerivatives;
import thalweg.landscape.NewtonSearch;
import thalweg.landscape.UnitFrame;

/// Finds out whether a run is on a plateau, by [Criteria.Plateau].
final class PlateauSearch {
  private final Criteria.Plateau criteria;
  private final FrameDerivatives derivatives;
  private final NewtonSearch search;
  private final double heightRange;
  private final int pause;
  private final boolean costly;

  /// @param frame in which the ground is measured
  /// @param heightRange what f spans over the domain
  /// @param pause every how many steps a Hessian may be asked for
  PlateauSearch(
      Criteria.Plateau criteria,
      UnitFrame frame,
      NewtonSearch search,
      double heightRange,
      int pause) {
    this.criteria = criteria;
    this.derivatives = new FrameDerivatives(frame);
    this.search = search;
    this.heightRange = heightRange;
    this.pause = Math.max(pause, criteria.dwell());
    this.costly = pause > 1;
  }

  /// Whether the run is on a plateau at its last step.
  ///
  /// @param current the point where it is
  /// @param already whether it was on a plateau at the step before
  boolean isPlateau(MotionHistory history, CurrentPoint current, boolean already) {
    if (!history.isLevel(already)) {
      return false;
    }
    boolean due = history.step() % pause == 0;
    if (costly && !due) {
      return already;
    }
    double factor = already ? criteria.widened() : 1;
    if (!isUnbent(current, factor) && !isStill(history, factor)) {
      return false;
    }
    return due ? !isExplained(history, current) : already;
  }

  private boolean isUnbent(CurrentPoint current, double factor) {
    double most = criteria.unbent() * factor;
    return derivatives.bend(current.hessian(), heightRange) <= most * most;
  }

  private boolean isExplained(MotionHistory history, CurrentPoint current) {
    double nearby = criteria.nearby();
    return search.isPromising(current.gradient(), current.hessian(), heightRange, nearby)
        && search
            .from(history.position(), heightRange, 2 * nearby)
            .filter(found -> history.distance(0, found.position()) <= nearby)
            .isPresent();
  }

  private boolean isStill(MotionHistory history, double factor) {
    double most = criteria.headway() * factor;
    return history.step() >= criteria.headwaySteps()
        && history.square(0, criteria.headwaySteps()) <= most * most;
  }
}
