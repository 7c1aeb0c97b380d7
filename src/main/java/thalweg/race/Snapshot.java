package thalweg.race;

import java.util.Arrays;

/// The whole point that a run had reached after some step. Immutable.
public final class Snapshot {
  private final int step;
  private final double[] point;

  Snapshot(int step, double... point) {
    this.step = step;
    this.point = point.clone();
  }

  /// How many steps led there.
  public int step() {
    return step;
  }

  /// Its n coordinates.
  public double[] point() {
    return point.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Snapshot snapshot
        && step == snapshot.step
        && Arrays.equals(point, snapshot.point);
  }

  @Override
  public int hashCode() {
    return 31 * step + Arrays.hashCode(point);
  }

  @Override
  public String toString() {
    return Arrays.toString(point) + " at step " + step;
  }
}
