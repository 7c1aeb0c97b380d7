package thalweg.exchange;

import java.util.List;
import java.util.Optional;
import thalweg.critical.CriticalSet;
import thalweg.critical.NearestMinimum;
import thalweg.landscape.Point;
import thalweg.optimizer.Optimizer;
import thalweg.race.Evaluations;
import thalweg.race.Frame;
import thalweg.race.Status;
import thalweg.race.StatusText;
import thalweg.race.ToldLoss;
import thalweg.race.Trajectory;

/// How a run ended, or how far it has come.
///
/// @param start the index of the start
/// @param from where that is, in domain coordinates
/// @param entrant the index of the entrant
/// @param optimizer who ran
/// @param steps how many steps were made
/// @param loss f at the end; NaN where the start itself has no value
/// @param told the same as a person is told it
/// @param status how the run fares at its end
/// @param story what has happened to it, in words
/// @param evaluations what the method has asked
/// @param nearest the minimum nearest to its end; empty where none is known, and for a run that was
///   lost
public record RunResult(
    int start,
    Point from,
    int entrant,
    Optimizer optimizer,
    int steps,
    double loss,
    double told,
    Status status,
    String story,
    Evaluations evaluations,
    Optional<NearestMinimum> nearest) {

  /// The results of all runs of a race, in its order.
  ///
  /// @param critical what is known of the landscape's critical points
  public static List<RunResult> of(Frame frame, CriticalSet critical) {
    return frame.trajectories().stream().map(run -> of(frame, run, critical)).toList();
  }

  private static RunResult of(Frame frame, Trajectory run, CriticalSet critical) {
    int last = run.lastStep(Integer.MAX_VALUE);
    boolean begun = run.length() > 0;
    boolean lost = run.status().isLost();
    return new RunResult(
        run.start(),
        frame.experiment().starts().get(run.start()),
        run.entrant(),
        frame.experiment().entrants().get(run.entrant()).optimizer(),
        last,
        begun ? run.loss(last) : Double.NaN,
        begun ? ToldLoss.at(frame.experiment().landscape(), run, last) : Double.NaN,
        run.status(),
        StatusText.story(run),
        run.evaluations(),
        begun && !lost
            ? NearestMinimum.of(
                frame.experiment().landscape(), critical, new Point(run.x(last), run.y(last)))
            : Optional.empty());
  }

  /// Whether the run was lost on the way, so that its numbers mean little.
  public boolean isLost() {
    return status.isLost();
  }

  /// The distance of its end from the nearest minimum; NaN where there is none.
  public double distance() {
    return nearest.map(NearestMinimum::distance).orElse(Double.NaN);
  }
}
