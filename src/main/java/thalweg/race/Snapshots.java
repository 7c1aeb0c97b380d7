package thalweg.race;

import java.util.ArrayList;
import java.util.List;

/// Points of a run, a few at equal distances however long it becomes: of every step at first; each
/// time that there are too many, every second one goes and from then on only every second one is
/// kept. Owned by the run's thread.
final class Snapshots {
  /// The most points that are kept.
  static final int MOST = 64;

  private final List<Snapshot> kept = new ArrayList<>(MOST);
  private int stride = 1;
  private List<Snapshot> published = List.of();
  private boolean changed;

  /// Keeps a point, or not.
  ///
  /// @param step one more than at the last call, or 0
  void take(int step, double[] point) {
    if (step / stride == MOST) {
      for (int i = MOST - 1; i > 0; i -= 2) {
        kept.remove(i);
      }
      stride *= 2;
    }
    if (step % stride == 0) {
      kept.add(new Snapshot(step, point));
      changed = true;
    }
  }

  /// What is kept now, in order, for other threads to read.
  List<Snapshot> kept() {
    if (changed) {
      published = List.copyOf(kept);
      changed = false;
    }
    return published;
  }

  /// What would be kept of a run whose points are all written down.
  ///
  /// @param length how many there are, the start included
  static List<Snapshot> of(TrajectoryColumns columns, int length) {
    int stride = 1;
    while ((length - 1) / stride >= MOST) {
      stride *= 2;
    }
    List<Snapshot> points = new ArrayList<>(MOST);
    for (int step = 0; step < length; step += stride) {
      points.add(new Snapshot(step, columns.x[step], columns.y[step]));
    }
    return List.copyOf(points);
  }
}
