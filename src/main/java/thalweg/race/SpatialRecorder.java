package thalweg.race;

import java.util.List;
import thalweg.landscape.Length;
import thalweg.landscape.Plane;

/// Records a run in R^n: its shadow on the plane, how far it is from there, and its true loss,
/// gradient and steps.
final class SpatialRecorder implements Recorder {
  private final Diagnosis diagnosis;
  private final MotionHistory history;
  private final Plane plane;
  private final int steps;
  private final double[] last;
  private final double[] moved;
  private final double[] shadow = new double[2];
  private final Snapshots snapshots = new Snapshots();
  private TrajectoryColumns columns;

  SpatialRecorder(Diagnosis diagnosis, MotionHistory history, Plane plane, int steps) {
    this.diagnosis = diagnosis;
    this.history = history;
    this.plane = plane;
    this.steps = steps;
    last = new double[plane.dimension()];
    moved = new double[plane.dimension()];
    columns = TrajectoryColumns.besideThePlane(steps);
  }

  @Override
  public Status record(
      Status previous,
      int step,
      double[] point,
      CountingOracle oracle,
      double rate,
      double factor) {
    double slope = Length.of(oracle.gradient());
    double distance = plane.project(point, shadow);
    if (diagnosis.bounds().isLost(point, oracle.value(), slope)) {
      return diagnosis.bounds().lost(step, point, oracle.value());
    }
    for (int i = 0; i < last.length; i++) {
      moved[i] = step == 0 ? 0 : point[i] - last[i];
      last[i] = point[i];
    }
    columns = columns.withRoomFor(step, steps);
    columns.x[step] = shadow[0];
    columns.y[step] = shadow[1];
    columns.loss[step] = oracle.value();
    columns.gradientNorm[step] = slope;
    columns.velocity[step] = Length.of(moved);
    columns.learningRate[step] = rate;
    columns.distance[step] = distance;
    snapshots.take(step, point);
    if (step == 0) {
      history.begin(0, point);
    }
    history.follow(point, oracle.value());
    history.scale(factor);
    return diagnosis.next(previous, shadow, history, oracle);
  }

  @Override
  public int ago(Status now) {
    return Onset.ago(now, history, history);
  }

  @Override
  public TrajectoryColumns columns() {
    return columns;
  }

  @Override
  public List<Snapshot> snapshots() {
    return snapshots.kept();
  }
}
