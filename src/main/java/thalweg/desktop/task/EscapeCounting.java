package thalweg.desktop.task;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.util.Subscription;
import thalweg.desktop.clock.FrameClock;
import thalweg.desktop.model.Conditions;
import thalweg.desktop.model.OptimizerChoice;
import thalweg.desktop.model.Workbench;
import thalweg.optimizer.OptimizerType;
import thalweg.race.Entrant;
import thalweg.race.Experiment;
import thalweg.sweep.EscapeTimes;

/// When runs of one optimizer get away from the selected start, over many seeds; made anew whenever
/// the race changes, for as long as the user looks. Belongs to the FX thread.
public final class EscapeCounting {
  private static final int SEEDS = 200;

  private final Workbench workbench;
  private final FrameClock clock;
  private final Derived<Experiment, EscapeTimes> times;
  private final Runnable update = this::count;
  private Optional<OptimizerType> watched = Optional.empty();
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
            (race, cancelled, progress) ->
                EscapeTimes.of(race, SEEDS, workers, cancelled, progress));
  }

  /// How far the times are known.
  public ReadOnlyObjectProperty<DerivedState<EscapeTimes>> stateProperty() {
    return times.stateProperty();
  }

  /// Counts for an optimizer from now on.
  public void watch(OptimizerType type) {
    subscription.unsubscribe();
    watched = Optional.of(type);
    subscription =
        Subscription.combine(
            workbench.experimentProperty().subscribe(() -> clock.request(update)),
            workbench.selectedProperty().subscribe(() -> clock.request(update)));
    clock.request(update);
  }

  /// Counts no more.
  public void close() {
    subscription.unsubscribe();
    watched = Optional.empty();
    times.forget();
  }

  private void count() {
    watched.flatMap(this::alone).ifPresentOrElse(times::ask, times::forget);
  }

  private Optional<Experiment> alone(OptimizerType type) {
    Conditions all = workbench.conditions();
    return workbench.contenders().stream()
        .map(OptimizerChoice::optimizer)
        .filter(each -> each.type().equals(type))
        .map(each ->
            new Experiment(
                workbench.landscape(),
                List.of(workbench.startList().selectedPoint()),
                List.of(new Entrant(each)),
                all.steps(),
                all.seed(),
                all.noise(),
                all.schedule()))
        .findFirst();
  }
}
