package thalweg.desktop.task;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import thalweg.desktop.clock.FrameClock;
import thalweg.desktop.clock.NewestWork;
import thalweg.desktop.model.Conditions;
import thalweg.desktop.model.Workbench;
import thalweg.race.Entrant;
import thalweg.race.Experiment;
import thalweg.sweep.FairRates;

/// Finds the learning rates with which optimizers do best from the selected start and within the
/// race's budget, and races with them. Belongs to the FX thread.
public final class RateTuning {
  private final Workbench workbench;
  private final Executor workers = ForkJoinPool.commonPool();
  private final NewestWork<Tuned> tuning;
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy", false);

  private record Tuned(List<Integer> contenders, Experiment race) {}

  public RateTuning(Workbench workbench, FrameClock clock) {
    this.workbench = workbench;
    tuning = new NewestWork<>(workers, clock, this::accept);
  }

  /// Whether rates are being sought.
  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /// Tunes one optimizer.
  ///
  /// @param index its place in the list of contenders
  public void tune(int index) {
    tune(List.of(index));
  }

  /// Tunes everybody who races, so that methods are compared and not guesses at their rates.
  public void tuneAll() {
    tune(
        IntStream.range(0, workbench.contenders().size())
            .filter(i -> workbench.contenders().get(i).racing())
            .boxed()
            .toList());
  }

  private void tune(List<Integer> indices) {
    List<Entrant> entrants =
        indices.stream()
            .map(index -> new Entrant(workbench.contenders().get(index).optimizer()))
            .toList();
    Conditions all = workbench.conditions();
    Experiment race =
        new Experiment(
            workbench.landscape(),
            List.of(workbench.startList().selectedPoint()),
            entrants,
            all.steps(),
            all.seed(),
            all.noise(),
            all.schedule());
    busy.set(true);
    tuning.submit((cancelled, _) -> new Tuned(indices, FairRates.of(race, workers, cancelled)));
  }

  private void accept(Tuned found) {
    busy.set(false);
    for (int i = 0; i < found.contenders().size(); i++) {
      double rate = found.race().entrants().get(i).optimizer().learningRate();
      workbench.setSetting(found.contenders().get(i), "learningRate", rate);
    }
  }

  /// Leaves the rates as they are.
  public void cancel() {
    tuning.cancel();
    busy.set(false);
  }
}
