package thalweg.race;

import java.util.List;

/// A moment of a race: the experiment and how far each run has come. Immutable; the only thing that
/// crosses from the simulation to a view.
///
/// @param experiment what is raced
/// @param trajectories one a run, in the experiment's order
/// @param complete whether every run has ended
public record Frame(Experiment experiment, List<Trajectory> trajectories, boolean complete) {
  /// Makes the list unmodifiable.
  public Frame {
    trajectories = List.copyOf(trajectories);
  }

  /// The greatest step that any run has reached.
  public int reached() {
    return trajectories.stream().mapToInt(each -> each.lastStep(Integer.MAX_VALUE)).max().orElse(0);
  }
}
