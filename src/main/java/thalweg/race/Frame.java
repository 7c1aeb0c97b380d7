package thalweg.race;

import java.util.List;
import java.util.Optional;

/// A moment of a race: the experiment and how far each run has come. Immutable; the only thing that
/// crosses from the simulation to a view.
///
/// @param experiment what is raced
/// @param trajectories one a run, in the experiment's order
/// @param complete whether every run has ended, or the race could not go on
/// @param failure why the race could not go on, in short words; empty as long as it could
public record Frame(
    Experiment experiment,
    List<Trajectory> trajectories,
    boolean complete,
    Optional<String> failure) {

  /// Makes the list unmodifiable.
  public Frame {
    trajectories = List.copyOf(trajectories);
  }

  /// A moment of a race that went well so far.
  public Frame(Experiment experiment, List<Trajectory> trajectories, boolean complete) {
    this(experiment, trajectories, complete, Optional.empty());
  }

  /// The last moment of a race that can't go on.
  ///
  /// @param reason why, in short words
  public Frame failed(String reason) {
    return new Frame(experiment, trajectories, true, Optional.of(reason));
  }

  /// The same moment of some of the runs, or of all in another order.
  public Frame withTrajectories(List<Trajectory> some) {
    return new Frame(experiment, some, complete, failure);
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
