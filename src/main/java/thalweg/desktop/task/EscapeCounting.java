package thalweg.desktop.task;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.util.Subscription;
import thalweg.desktop.clock.FrameClock;
import thalweg.desktop.model.Conditions;
import thalweg.desktop.model.OptimizerChoice;
import thalweg.desktop.model.Workbench;
import thalweg.optimizer.Optimizer;
import thalweg.race.Entrant;
import thalweg.race.Experiment;
import thalweg.sweep.EscapeTimes;

/// When runs of every optimizer that races get away from where they linger, from the selected start
/// and over many seeds; made anew whenever the race changes, for as long as the user looks. Belongs
/// to the FX thread.
public final class EscapeCounting {
  private static final int SEEDS = 200;

  private final Workbench workbench;
  private final FrameClock clock;
  private final Derived<List<Experiment>, List<EscapeTimes>> times;
  private final Runnable update = this::count;
  private boolean watched;
  private Subscription subscription = Subscription.EMPTY;

  /// A counting that waits to be watched.
  ///
  /// @param workers run
  public EscapeCounting(Workbench workbench, Executor workers, FrameClock clock) {
    this.workbench = workbench;
    this.clock = clock;
    times =
        new Derived<>(
            workers,
            clock,
            (races, cancelled, progress) -> count(races, workers, cancelled, progress));
  }

  /// How far the times are known, one of each optimizer that races.
  public ReadOnlyObjectProperty<DerivedState<List<EscapeTimes>>> stateProperty() {
    return times.stateProperty();
  }

  /// Counts from now on.
  public void watch() {
    subscription.unsubscribe();
    watched = true;
    subscription =
        Subscription.combine(
            workbench.experimentProperty().subscribe(() -> clock.request(update)),
            workbench.selectedProperty().subscribe(() -> clock.request(update)));
    clock.request(update);
  }

  /// Counts no more.
  public void close() {
    subscription.unsubscribe();
    watched = false;
    times.forget();
  }

  private void count() {
    List<Experiment> races = watched ? races() : List.of();
    if (races.isEmpty()) {
      times.forget();
    } else {
      times.ask(races);
    }
  }

  private List<Experiment> races() {
    return workbench.contenders().stream()
        .filter(OptimizerChoice::racing)
        .map(OptimizerChoice::optimizer)
        .map(this::alone)
        .toList();
  }

  private Experiment alone(Optimizer optimizer) {
    Conditions all = workbench.conditions();
    return new Experiment(
        workbench.landscape(),
        List.of(workbench.startList().selectedPoint()),
        List.of(new Entrant(optimizer)),
        all.steps(),
        all.seed(),
        all.noise(),
        all.schedule(),
        all.onSteps());
  }

  /// One race after the other, each shared among the workers.
  private static List<EscapeTimes> count(
      List<Experiment> races,
      Executor workers,
      BooleanSupplier cancelled,
      Consumer<List<EscapeTimes>> progress) {
    List<EscapeTimes> known =
        new ArrayList<>(races.stream().map(each -> EscapeTimes.none(each, SEEDS)).toList());
    for (int i = 0; i < races.size(); i++) {
      int place = i;
      EscapeTimes.of(
          races.get(i),
          SEEDS,
          workers,
          cancelled,
          now -> {
            known.set(place, now);
            progress.accept(List.copyOf(known));
          });
    }
    return List.copyOf(known);
  }
}
