package thalweg.race;

import java.util.List;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;

/// Everything needed to repeat a race to the last bit.
///
/// Runs are numbered start by start, and within a start entrant by entrant.
///
/// @param landscape what is descended
/// @param starts where runs start, in domain coordinates; every entrant runs from each
/// @param entrants who runs
/// @param steps how many steps each run may make
/// @param seed what all chance follows from
public record Experiment(
    Landscape landscape, List<Point> starts, List<Entrant> entrants, int steps, long seed) {

  /// The greatest number of steps of one run.
  public static final int MOST_STEPS = 10_000_000;

  /// An experiment with the seed 0.
  ///
  /// @throws IllegalArgumentException as the canonical constructor
  public Experiment(Landscape landscape, List<Point> starts, List<Entrant> entrants, int steps) {
    this(landscape, starts, entrants, steps, 0);
  }

  /// Checks the step budget and the starts.
  ///
  /// @throws IllegalArgumentException if the budget is outside 0..[#MOST_STEPS] or a start lies
  ///   outside the domain
  public Experiment {
    starts = List.copyOf(starts);
    entrants = List.copyOf(entrants);
    if (steps < 0 || steps > MOST_STEPS) {
      throw new IllegalArgumentException(
          "steps = " + steps + " is outside [0, " + MOST_STEPS + "]");
    }
    for (Point start : starts) {
      if (!landscape.domain().contains(start)) {
        throw new IllegalArgumentException(
            "the start (" + start.x() + ", " + start.y() + ") is outside " + landscape.domain());
      }
    }
  }

  /// The same experiment with another seed.
  public Experiment withSeed(long changed) {
    return new Experiment(landscape, starts, entrants, steps, changed);
  }
}
