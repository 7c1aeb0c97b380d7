package thalweg.basin;

import thalweg.landscape.Domain;

/// At which step each run of a batch was inside the domain last. Owned by one thread.
///
/// All steps are looked at: a run may hop in and out between two looks.
final class InsideTracker {
  private final Domain domain;

  /// How far behind the x of a run its y lies.
  private final int apart;

  private final int[] last;

  /// All runs start inside.
  ///
  /// @param apart how far behind the x of a run its y lies, in the vector that is stepped; the
  ///   first x of many runs are together
  InsideTracker(Domain domain, int count, int apart) {
    this.domain = domain;
    this.apart = apart;
    last = new int[count];
  }

  /// Looks at a step of all runs.
  ///
  /// @param point where it has led
  void follow(int step, double[] point) {
    for (int run = 0; run < last.length; run++) {
      last[run] = domain.contains(point[run], point[run + apart]) ? step : last[run];
    }
  }

  /// The step at which a run left that is outside.
  int left(int run) {
    return last[run] + 1;
  }
}
