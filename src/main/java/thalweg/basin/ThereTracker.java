package thalweg.basin;

import java.util.Arrays;
import thalweg.race.Criteria;

/// Since when runs near a minimum are as near as one at rest, as far as looks tell. Owned by one
/// thread.
final class ThereTracker {
  private static final Criteria CRITERIA = Criteria.STANDARD;
  private static final double REST = CRITERIA.rest().near() * CRITERIA.rest().near();
  private static final int NOT_YET = -1;

  private final int[] since;

  /// Whether they were there for as long as it takes to be told.
  private final boolean[] dwelt;

  ThereTracker(int count) {
    since = new int[count];
    dwelt = new boolean[count];
    Arrays.fill(since, NOT_YET);
  }

  /// A run has left its place.
  void leave(int run) {
    since[run] = NOT_YET;
  }

  /// Looks at a run near a place: what was there for long enough stays there until it leaves.
  ///
  /// @param square of how far it is from there, as a share
  void look(int run, int step, double square) {
    boolean isThere = square <= REST;
    if (since[run] == NOT_YET) {
      since[run] = isThere ? step : NOT_YET;
      dwelt[run] = false;
    } else if (isThere) {
      dwelt[run] |= step - since[run] >= CRITERIA.settling().dwell();
    } else if (!dwelt[run]) {
      since[run] = NOT_YET;
    }
  }

  /// The step since which a run is there.
  ///
  /// @param near that since which it is near, if it is not there yet
  int since(int run, int near) {
    return since[run] == NOT_YET ? near : since[run];
  }
}
