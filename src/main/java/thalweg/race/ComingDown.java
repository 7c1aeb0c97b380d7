package thalweg.race;

import thalweg.landscape.CriticalForm;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.UnitFrame;
import thalweg.linalg.CriticalKind;
import thalweg.optimizer.condition.NoDecay;

/// Tells of a run that stays near a minimum and comes nearer whether hardly anything is left of its
/// way down, by [Criteria#LEFT]. Owned by the run's thread.
///
/// It is asked of runs in the plane that leave nothing to chance. Noise, and a method that kicks
/// itself out, let none come down so far, and to a kink the way is as long in height as it looks.
final class ComingDown {
  private static final Criteria CRITERIA = Criteria.STANDARD;

  /// Units in the last place: what rounding leaves of a value.
  private static final int ULPS = 4;

  private final UnitFrame frame;
  private final boolean asked;
  private final boolean decays;
  private double highest = Double.NEGATIVE_INFINITY;

  /// @param experiment of the run
  /// @param kicks whether its method leaves the place where it rests by its rule
  ComingDown(Experiment experiment, boolean kicks) {
    frame = UnitFrame.of(experiment.landscape().domain());
    decays = !(experiment.conditions().decay() instanceof NoDecay);
    asked = !kicks && experiment.noise() == 0 && experiment.landscape().plane().isWhole();
  }

  /// Makes a step.
  ///
  /// @param loss f where it has led
  void follow(double loss) {
    highest = Math.max(highest, loss);
  }

  /// Whether a run that is said to be at a place still comes down to it. Of one that starts there
  /// it shows with the first step.
  ///
  /// @param columns what it has done
  /// @param step its last
  /// @param factor what the schedule makes of its learning rate: one that is hardly left leads
  ///   nowhere
  boolean isUnderWay(CriticalPoint at, TrajectoryColumns columns, int step, double factor) {
    return asked
        && at.kind() == CriticalKind.MINIMUM
        && at.form() == CriticalForm.POINT
        && !CRITERIA.plateau().isReduced(factor)
        && (isDrawn(at, columns, step)
            || (isHigh(at, columns, step) && (step == 0 || isMoving(columns, step))));
  }

  /// Whether decay may draw it to a place of its own beside the minimum.
  boolean isDrawn(CriticalPoint at, TrajectoryColumns columns, int step) {
    if (!asked || !decays || at.kind() != CriticalKind.MINIMUM) {
      return false;
    }
    for (int i = first(step); i <= step; i++) {
      double away = frame.length(columns.x[i] - at.point().x(), columns.y[i] - at.point().y());
      if (away > Criteria.BESIDE) {
        return true;
      }
    }
    return false;
  }

  /// Whether it stands where it stood at an earlier step, to what rounding may leave.
  boolean stands(TrajectoryColumns columns, int before, int step) {
    double across = columns.x[step] - columns.x[before];
    double up = columns.y[step] - columns.y[before];
    return frame.length(across, up) <= Criteria.BESIDE;
  }

  private boolean isHigh(CriticalPoint at, TrajectoryColumns columns, int step) {
    double most = Criteria.LEFT * (highest - at.value()) + ULPS * Math.ulp(at.value());
    for (int i = first(step); i <= step; i++) {
      if (columns.loss[i] - at.value() > most) {
        return true;
      }
    }
    return false;
  }

  private boolean isMoving(TrajectoryColumns columns, int step) {
    double negligible = CRITERIA.circling().negligible();
    for (int i = first(step) + 1; i <= step; i++) {
      double way = frame.length(columns.x[i] - columns.x[i - 1], columns.y[i] - columns.y[i - 1]);
      if (way > negligible) {
        return true;
      }
    }
    return false;
  }

  private static int first(int step) {
    return Math.max(0, step - CRITERIA.settling().dwell());
  }
}
