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
  private static final double HALVED = square(REST.halved());
  private static final double NEARER = square(REST.nearer());
  private static final double SAME = square(REST.same());
  private static final double NEGLIGIBLE = square(Criteria.STANDARD.circling().negligible());
  private static final int ENOUGH = 2;

  private final int[] since;
  private final int[] alike;

  /// The greatest distances in the first and in the second half of the time that is looked at.
  private final double[] early;

  private final double[] late;

  /// At the look before.
  private final double[] before;

  private final boolean[] nearer;

  RestTracker(int count) {
    since = new int[count];
    alike = new int[count];
    early = new double[count];
    late = new double[count];
    before = new double[count];
    nearer = new boolean[count];
    Arrays.fill(since, -1);
  }

  private static double square(double share) {
    return share * share;
  }

  /// Forgets what was seen of a run that is not near a minimum.
  void forget(int run) {
    since[run] = -1;
    alike[run] = 0;
  }

  /// Looks at a run near a minimum.
  ///
  /// @param square of its distance from there
  Verdict look(int run, int step, double square) {
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
    if (nearer[run] || late[run] <= NEGLIGIBLE || late[run] <= HALVED * early[run]) {
      forget(run);
      return Verdict.RESTS;
    }
    boolean same = late[run] >= SAME * early[run] && early[run] >= SAME * late[run];
    alike[run] = same ? alike[run] + 1 : 0;
    begin(run, step, square);
    return alike[run] == ENOUGH ? Verdict.CIRCLES : Verdict.OPEN;
  }
}
