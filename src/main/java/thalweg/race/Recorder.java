package thalweg.race;

import java.util.List;
import java.util.function.Function;
import thalweg.landscape.Landscape;
import thalweg.landscape.UnitFrame;
import thalweg.optimizer.Optimizer;

/// Writes down what one run does, step by step, and tells how it fares. Owned by the run's thread.
///
/// There is one for runs in the plane that is seen, which is the fast one, and one for runs in R^n
/// that are seen on a plane as shadows. Runs under conditions have another around either.
sealed interface Recorder permits PlanarRecorder, SpatialRecorder, RestrainedRecorder {
  /// Makes one recorder for each run of a race, of a method.
  static Function<Optimizer, Recorder> of(Experiment experiment) {
    Landscape landscape = experiment.landscape();
    Diagnosis diagnosis = Diagnosis.of(landscape, Criteria.STANDARD, experiment.noise() > 0);
    return method -> {
      MotionHistory history = diagnosis.history(method);
      Recorder recorder = of(landscape, diagnosis, history, experiment.steps());
      return Restraint.of(
              landscape, experiment.conditions(), method.learningRate(), BesideSearch.of(landscape))
          .<Recorder>map(restraint -> new RestrainedRecorder(recorder, history, restraint))
          .orElse(recorder);
    };
  }

  private static Recorder of(
      Landscape landscape, Diagnosis diagnosis, MotionHistory history, int steps) {
    return landscape.plane().isWhole()
        ? new PlanarRecorder(UnitFrame.of(landscape.domain()), diagnosis, history, steps)
        : new SpatialRecorder(diagnosis, history, landscape.plane(), steps);
  }

  /// Writes down where a step has led, unless the run is lost.
  ///
  /// @param previous the status of the step before
  /// @param step its number; one more than that of the step before, 0 for the start
  /// @param point where the run stands, n coordinates
  /// @param oracle visits the point
  /// @param rate the learning rate of the step
  /// @param factor what the schedule makes of the learning rate at that step
  /// @return how the run fares now
  Status record(
      Status previous, int step, double[] point, CountingOracle oracle, double rate, double factor);

  /// How many steps before the last one it began to be so, of a run of which that is said now.
  int ago(Status now);

  /// What has been written down.
  TrajectoryColumns columns();

  /// Some of the points in R^n, at most [Snapshots#MOST]; none where the columns have them all.
  List<Snapshot> snapshots();
}
