package thalweg.race;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import thalweg.objective.Objective;
import thalweg.optimizer.Optimizer;

/// All runs of an experiment, stepped in turn; owned by one thread.
public final class Race {
  private final Experiment experiment;
  private final List<Run> runs = new ArrayList<>();

  /// Puts every entrant at every start.
  public Race(Experiment experiment) {
    this.experiment = experiment;
    Objective objective = experiment.landscape().objective();
    Function<Optimizer, Recorder> recorders = Recorder.of(experiment);
    for (int start = 0; start < experiment.starts().size(); start++) {
      for (int entrant = 0; entrant < experiment.entrants().size(); entrant++) {
        Recorder recorder = recorders.apply(experiment.entrants().get(entrant).optimizer());
        runs.add(new Run(experiment, start, entrant, objective, recorder));
      }
    }
  }

  /// Runs an experiment to its end on the calling thread.
  public static Frame run(Experiment experiment) {
    Race race = new Race(experiment);
    race.advance(experiment.steps());
    return race.frame();
  }

  /// Whether no run has anything left to do.
  public boolean ended() {
    return runs.stream().allMatch(Run::ended);
  }

  /// Lets every run make at most that many steps.
  public void advance(int most) {
    runs.forEach(run -> run.advance(most));
  }

  /// How far all runs have come.
  public Frame frame() {
    return new Frame(experiment, runs.stream().map(Run::trajectory).toList(), ended());
  }
}
