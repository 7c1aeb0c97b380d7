package thalweg.basin;

import java.util.Arrays;
import thalweg.race.Criteria;

/// Whether runs that are very near a minimum come to rest there, or circle it for good, as far as
/// looks tell. Owned by one thread. Distances are squares of shares.
final class RestTracker {
  /// What is known of a run.
  enum Verdict {
    /// Nothing yet.
    OPEN,
    /// It comes to rest.
    RESTS,
    /// It comes no nearer.
    CIRCLES
  }

  private static final Criteria.Rest REST = Criteria.STANDARD.rest();
  private static final double NEAR = square(REST.near());
  private static final double SHRUNK = square(REST.shrunk());
  private static final double NEARER = square(REST.nearer());
  private static final double SAME = square(REST.same());
  private static final double NEGLIGIBLE = square(Criteria.STANDARD.circling().negligible());
  private static final int ENOUGH = 2;

  /// A run that has not come to rest within so many steps circles, as far as can be told.
  private static final int LONG = ENOUGH * REST.steps();

  private final int[] since;
  private final int[] alike;

  /// Since when each run is near a minimum without having come to rest.
  private final int[] restless;

  /// The greatest distances in the first and in the second half of the time that is looked at.
  private final double[] early;

  private final double[] late;

  /// The greatest distance in the first half of all the time in which it has stayed the same.
  private final double[] first;

  /// At the look before.
  private final double[] before;

  private final boolean[] nearer;

  RestTracker(int count) {
    since = new int[count];
    alike = new int[count];
    restless = new int[count];
    early = new double[count];
    late = new double[count];
    first = new double[count];
    before = new double[count];
    nearer = new boolean[count];
    Arrays.fill(since, -1);
    Arrays.fill(restless, -1);
  }

  private static boolean isSame(double one, double other) {
    return one >= SAME * other && other >= SAME * one;
  }

  private static double square(double share) {
    return share * share;
  }

  private void forget(int run) {
    since[run] = -1;
    alike[run] = 0;
  }

  /// Whether a run has been near a minimum for so long that it should have come to rest.
  boolean isRestless(int run, int step) {
    return restless[run] >= 0 && step - restless[run] >= LONG;
  }

  /// A run that is at a minimum no longer.
  void leave(int run) {
    forget(run);
    restless[run] = -1;
  }

  /// Looks at a run near a minimum.
  ///
  /// @param square of its distance from there
  Verdict look(int run, int step, double square) {
    restless[run] = restless[run] < 0 ? step : restless[run];
    if (square > NEAR) {
      forget(run);
      return Verdict.OPEN;
    }
    if (since[run] < 0) {
      begin(run, step, square);
      return Verdict.OPEN;
    }
    nearer[run] &= square <= NEARER * before[run];
    before[run] = square;
    if (step - since[run] < REST.steps() / 2) {
      early[run] = Math.max(early[run], square);
    } else {
      late[run] = Math.max(late[run], square);
    }
    return step - since[run] < REST.steps() ? Verdict.OPEN : judge(run, step, square);
  }

  private void begin(int run, int step, double square) {
    since[run] = step;
    early[run] = square;
    late[run] = 0;
    before[run] = square;
    nearer[run] = true;
  }

  private Verdict judge(int run, int step, double square) {
    if (nearer[run] || late[run] <= NEGLIGIBLE || late[run] <= SHRUNK * early[run]) {
      leave(run);
      return Verdict.RESTS;
    }
    // A slow spiral turns round: for a while it is hardly nearer or farther, but not for long.
    boolean goesOn = alike[run] > 0 && isSame(first[run], late[run]);
    alike[run] = isSame(early[run], late[run]) ? (goesOn ? alike[run] + 1 : 1) : 0;
    first[run] = alike[run] > 1 ? first[run] : early[run];
    begin(run, step, square);
    return alike[run] == ENOUGH ? Verdict.CIRCLES : Verdict.OPEN;
  }
}
