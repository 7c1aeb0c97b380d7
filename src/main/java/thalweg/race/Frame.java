package thalweg.race;

import java.util.List;
import java.util.Optional;

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

  /// The identifier of the optimizer that made a run.
  ///
  /// @param run one of this race
  public String optimizerOf(Trajectory run) {
    return experiment.entrants().get(run.entrant()).optimizer().type().id();
  }

  /// The run of an optimizer from a start, if it takes part.
  ///
  /// @param start the index of the start
  public Optional<Trajectory> run(String optimizer, int start) {
    return trajectories.stream()
        .filter(run -> run.start() == start && optimizerOf(run).equals(optimizer))
        .findFirst();
  }
}
