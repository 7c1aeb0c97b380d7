package thalweg.figure.run;

import java.util.Optional;
import thalweg.race.Frame;
import thalweg.race.Trajectory;

/// Runs that make the very same steps: their trails and curves lie on each other, and one hides the
/// other. Momentum with mu = 0 and gradient descent, for example.
public final class EqualRuns {
  private EqualRuns() {}

  /// The name of the optimizer of another run that is where a run is at every step; empty if there
  /// is none, or no step was made yet.
  public static Optional<String> partner(Frame race, Trajectory run) {
    return race.trajectories().stream()
        .filter(other -> other.start() == run.start() && other.entrant() != run.entrant())
        .filter(other -> isEqual(run, other))
        .map(other -> race.experiment().entrants().get(other.entrant()).optimizer().type().name())
        .findFirst();
  }

  private static boolean isEqual(Trajectory run, Trajectory other) {
    int length = Math.min(run.length(), other.length());
    for (int step = 1; step < length; step++) {
      if (run.x(step) != other.x(step) || run.y(step) != other.y(step)) {
        return false;
      }
    }
    return length > 1;
  }
}
