package thalweg.race;

import java.util.List;
import thalweg.landscape.Length;
import thalweg.landscape.Position;
import thalweg.landscape.UnitFrame;

/// Records a run whose two coordinates are those of the domain.
final class PlanarRecorder implements Recorder, Onset.Past {
  private final UnitFrame frame;
  private final Diagnosis diagnosis;
  private final MotionHistory history;
  private final int steps;
  private TrajectoryColumns columns;

  PlanarRecorder(UnitFrame frame, Diagnosis diagnosis, MotionHistory history, int steps) {
    this.frame = frame;
    this.diagnosis = diagnosis;
    this.history = history;
    this.steps = steps;
    this.columns = TrajectoryColumns.inThePlane(steps);
  }

  @Override
  public Status record(
      Status previous,
      int step,
      double[] point,
      CountingOracle oracle,
      double rate,
      double factor) {
    double slope = Length.of(oracle.gradient()[0], oracle.gradient()[1]);
    if (diagnosis.bounds().isLost(point, oracle.value(), slope)) {
      return diagnosis.bounds().lost(step, point, oracle.value());
    }
    columns = columns.withRoomFor(step, steps);
    double across = step == 0 ? 0 : point[0] - columns.x[step - 1];
    double up = step == 0 ? 0 : point[1] - columns.y[step - 1];
    columns.x[step] = point[0];
    columns.y[step] = point[1];
    columns.loss[step] = oracle.value();
    columns.gradientNorm[step] = slope;
    columns.velocity[step] = Length.of(across, up);
    columns.learningRate[step] = rate;
    if (step == 0) {
      history.begin(0, point);
    }
    history.follow(point, oracle.value());
    history.scale(factor);
    return diagnosis.next(previous, point, history, oracle);
  }

  @Override
  public int ago(Status now) {
    return Onset.ago(now, this, history);
  }

  @Override
  public int reach() {
    return history.step();
  }

  @Override
  public double square(int ago, Position place) {
    int at = history.step() - ago;
    return frame.square(columns.x[at] - place.get(0), columns.y[at] - place.get(1));
  }

  @Override
  public double square(int ago, int before) {
    int one = history.step() - ago;
    int other = history.step() - before;
    return frame.square(columns.x[one] - columns.x[other], columns.y[one] - columns.y[other]);
  }

  @Override
  public TrajectoryColumns columns() {
    return columns;
  }

  @Override
  public List<Snapshot> snapshots() {
    return List.of();
  }
}
