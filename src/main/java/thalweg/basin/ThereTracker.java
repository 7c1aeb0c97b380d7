package thalweg.basin;

import java.util.Arrays;
import thalweg.race.BlockReview;
import thalweg.race.Criteria;

/// Since when runs near a minimum are as near as one at rest. Owned by one thread.
///
/// All steps are looked at: between two looks a run that swings may be farther away, and is not
/// there yet.
final class ThereTracker {
  private static final Criteria CRITERIA = Criteria.STANDARD;
  private static final double REST = CRITERIA.rest().near() * CRITERIA.rest().near();
  private static final int DWELL = CRITERIA.settling().dwell();
  private static final int NOT_YET = -1;

  private final CriticalPointIndex places;

  /// How far behind the x of a run its y lies.
  private final int apart;

  /// Near which place each run is, or none.
  private final int[] place;

  private final int[] since;

  /// Whether they were there for as long as it takes to be told.
  private final boolean[] dwelt;

  /// @param apart how far behind the x of a run its y lies, in the vector that is stepped; the
  ///   first x of many runs are together
  ThereTracker(CriticalPointIndex places, int count, int apart) {
    this.places = places;
    this.apart = apart;
    place = new int[count];
    since = new int[count];
    dwelt = new boolean[count];
    Arrays.fill(place, CriticalPointIndex.NONE);
  }

  /// A run has come near a place, or has left the one where it was.
  ///
  /// @param at the place; below 0 where it is at none
  void come(int run, int at, int step, double x, double y) {
    place[run] = at;
    since[run] = NOT_YET;
    dwelt[run] = false;
    if (at >= 0) {
      look(run, step, places.square(at, x, y));
    }
  }

  /// Looks at a step of all runs.
  ///
  /// @param point where it has led
  void follow(int step, double[] point) {
    for (int run = 0; run < place.length; run++) {
      if (place[run] >= 0) {
        look(run, step, places.square(place[run], point[run], point[run + apart]));
      }
    }
  }

  /// What was there for long enough at the end of a block of steps stays there until it leaves.
  private void look(int run, int step, double square) {
    if (!(square <= REST)) {
      since[run] = dwelt[run] ? since[run] : NOT_YET;
      return;
    }
    since[run] = since[run] == NOT_YET ? step : since[run];
    dwelt[run] |= step % BlockReview.block() == 0 && step - since[run] >= DWELL;
  }

  /// The step since which a run is there.
  ///
  /// @param near that since which it is near, if it is not there yet
  int since(int run, int near) {
    return since[run] == NOT_YET ? near : since[run];
  }
}
