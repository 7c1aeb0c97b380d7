package thalweg.race;

import java.util.List;

/// Records a run under conditions, and tells what they make of it.
final class RestrainedRecorder implements Recorder {
  private final Recorder run;
  private final MotionHistory history;
  private final Restraint restraint;

  /// What was said of the run at the step before but for its conditions.
  private Status freely = new Status.Moving();

  /// @param run records it
  /// @param history of the run, which that recorder keeps
  RestrainedRecorder(Recorder run, MotionHistory history, Restraint restraint) {
    this.run = run;
    this.history = history;
    this.restraint = restraint;
  }

  @Override
  public Status record(
      Status previous,
      int step,
      double[] point,
      CountingOracle oracle,
      double rate,
      double factor) {
    Status now = run.record(freely, step, point, oracle, rate, factor);
    freely = now;
    if (now.isLost()) {
      return now;
    }
    TrajectoryColumns columns = run.columns();
    return restraint.stops(columns.x[step], columns.y[step])
        ? new Status.Stopped(step)
        : restraint.told(now, previous, history, oracle);
  }

  @Override
  public int ago(Status now) {
    return run.ago(now);
  }

  @Override
  public TrajectoryColumns columns() {
    return run.columns();
  }

  @Override
  public List<Snapshot> snapshots() {
    return run.snapshots();
  }
}
