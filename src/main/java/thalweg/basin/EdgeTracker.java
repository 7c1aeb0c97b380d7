package thalweg.basin;

import java.util.Arrays;
import java.util.Optional;
import thalweg.formula.Field;
import thalweg.landscape.Domain;
import thalweg.optimizer.condition.EdgeBehavior;
import thalweg.race.Criteria;
import thalweg.race.EdgeHold;

/// What becomes of the runs of a batch at the edge of the domain where it stops them, or holds
/// them. Owned by one thread.
final class EdgeTracker {
  private static final int NEVER = -1;

  private final Domain domain;
  private final Field field;
  private final EdgeBehavior edge;
  private final EdgeHold hold;

  /// How far behind the x of a run its y lies.
  private final int apart;

  /// At which step each run was stopped.
  private final int[] stopped;

  /// Whether that step led where a run is lost.
  private final boolean[] lost;

  private final double[] slope = new double[2];

  /// A tracker of runs none of which has made a step; empty where they go on outside.
  ///
  /// @param apart how far behind the x of a run its y lies, in the vector that is stepped
  static Optional<EdgeTracker> of(StartGrid grid, int count, int apart) {
    return grid.conditions().edge() == EdgeBehavior.LEAVE
        ? Optional.empty()
        : Optional.of(new EdgeTracker(grid, count, apart));
  }

  private EdgeTracker(StartGrid grid, int count, int apart) {
    domain = grid.landscape().domain();
    field = grid.landscape().field();
    edge = grid.conditions().edge();
    hold = EdgeHold.of(grid.landscape(), grid.conditions());
    this.apart = apart;
    stopped = new int[count];
    lost = new boolean[count];
    Arrays.fill(stopped, NEVER);
  }

  /// Looks at a step of all runs.
  ///
  /// @param point where it has led
  void follow(int step, double[] point) {
    if (edge != EdgeBehavior.STOP) {
      return;
    }
    for (int run = 0; run < stopped.length; run++) {
      int at = Batch.at(run, apart);
      if (stopped[run] == NEVER && !domain.contains(point[at], point[at + apart])) {
        stopped[run] = step;
        lost[run] = isLost(point[at], point[at + apart]);
      }
    }
  }

  private boolean isLost(double x, double y) {
    double value = field.gradient(x, y, slope);
    double far = Criteria.STANDARD.lost();
    boolean isWithinReach =
        Math.abs(x - domain.minX()) <= far * domain.width()
            && Math.abs(y - domain.minY()) <= far * domain.height();
    return !isWithinReach || !Double.isFinite(value + slope[0] + slope[1]);
  }

  /// What has become of a run that was stopped, or that the edge holds at the end.
  ///
  /// @param at its last position
  /// @param x the first coordinates of its last positions; none where the last steps were saved
  /// @param y their second coordinates
  Optional<Arrival> arrival(int run, double[] at, double[] x, double[] y) {
    if (stopped[run] != NEVER) {
      Ending ending = lost[run] ? Ending.DIVERGED : Ending.LEFT;
      return Optional.of(new Arrival(ending, CriticalPointIndex.NONE, stopped[run]));
    }
    return edge == EdgeBehavior.PROJECT && isHeld(at, x, y)
        ? Optional.of(new Arrival(Ending.EDGE, CriticalPointIndex.NONE))
        : Optional.empty();
  }

  private boolean isHeld(double[] at, double[] x, double[] y) {
    field.gradient(at[0], at[1], slope);
    if (!hold.isLedOutwards(at[0], at[1], slope[0], slope[1])) {
      return false;
    }
    for (int i = Math.max(0, x.length - EdgeHold.dwell()); i < x.length; i++) {
      if (!hold.isOnEdge(x[i], y[i])) {
        return false;
      }
    }
    return true;
  }
}
