package thalweg.desktop.task;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import thalweg.desktop.clock.FrameClock;
import thalweg.desktop.clock.NewestWork;
import thalweg.desktop.model.Conditions;
import thalweg.desktop.model.Contender;
import thalweg.desktop.model.Workbench;
import thalweg.optimizer.OptimizerType;
import thalweg.race.Entrant;
import thalweg.race.Experiment;
import thalweg.sweep.EscapeTimes;

/// When runs of one optimizer get away from the selected start, over many seeds; made anew whenever
/// the race changes, for as long as somebody looks. Belongs to the FX thread.
public final class EscapeCounting {
  private static final int SEEDS = 200;

  private final Workbench workbench;
  private final FrameClock clock;
  private final Executor workers = ForkJoinPool.commonPool();
  private final NewestWork<EscapeTimes> counting;
  private final ReadOnlyObjectWrapper<Optional<EscapeTimes>> times =
      new ReadOnlyObjectWrapper<>(this, "times", Optional.empty());
  private final Runnable update = this::count;
  private Optional<OptimizerType> watched = Optional.empty();
  private Subscription subscription = Subscription.EMPTY;

  public EscapeCounting(Workbench workbench, FrameClock clock) {
    this.workbench = workbench;
    this.clock = clock;
    counting = new NewestWork<>(workers, clock, found -> times.set(Optional.of(found)));
  }

  /// The times as far as they are known.
  public ReadOnlyObjectProperty<Optional<EscapeTimes>> timesProperty() {
    return times.getReadOnlyProperty();
  }

  /// Counts for an optimizer from now on.
  public void watch(OptimizerType type) {
    subscription.unsubscribe();
    watched = Optional.of(type);
    subscription = workbench.experimentProperty().subscribe(() -> clock.request(update));
    clock.request(update);
  }

  /// Counts no more.
  public void close() {
    subscription.unsubscribe();
    watched = Optional.empty();
    counting.cancel();
    times.set(Optional.empty());
  }

  private void count() {
    watched
        .flatMap(this::alone)
        .ifPresent(race ->
            counting.submit((cancelled, progress) ->
                EscapeTimes.of(race, SEEDS, workers, cancelled, progress)));
  }

  private Optional<Experiment> alone(OptimizerType type) {
    Conditions all = workbench.conditions();
    return workbench.contenders().stream()
        .map(Contender::optimizer)
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
