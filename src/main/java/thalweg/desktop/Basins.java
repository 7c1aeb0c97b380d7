package thalweg.desktop;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import thalweg.landscape.HeightField;
import thalweg.landscape.Landscape;
import thalweg.optimizer.Optimizer;
import thalweg.optimizer.OptimizerType;
import thalweg.optimizer.Schedule;
import thalweg.terrain.BasinDifference;
import thalweg.terrain.BasinMap;
import thalweg.terrain.BasinSurvey;
import thalweg.terrain.CriticalSet;
import thalweg.terrain.StartGrid;

/// The basins that the contour shows, if any: made in the background as soon as the critical points
/// are known, coarse before fine, and made anew when ground or optimizer change. Belongs to the FX
/// thread.
public final class Basins {
  private static final int CELLS = 256;
  private static final int LEAST_STEPS = 2000;
  private static final int SAMPLES = 129;

  private final Workbench workbench;
  private final FrameClock clock;
  private final Executor workers = ForkJoinPool.commonPool();
  private final LatestWins<Optional<BasinView>> making;
  private final AtomicInteger newest = new AtomicInteger();
  private final ReadOnlyObjectWrapper<Optional<BasinChoice>> choice =
      new ReadOnlyObjectWrapper<>(this, "choice", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<BasinView>> view =
      new ReadOnlyObjectWrapper<>(this, "view", Optional.empty());
  private final Runnable update = this::make;
  private final Subscription subscription;
  private Optional<Wanted> wanted = Optional.empty();

  /// All that a map follows from.
  private record Wanted(
      BasinChoice choice,
      Landscape landscape,
      Optimizer first,
      Optional<Optimizer> second,
      Schedule schedule,
      int steps) {}

  Basins(Workbench workbench, FrameClock clock) {
    this.workbench = workbench;
    this.clock = clock;
    making = new LatestWins<>(workers, clock, made -> made.ifPresent(this::show));
    subscription =
        Subscription.combine(
            workbench.experimentProperty().subscribe(() -> clock.request(update)),
            workbench.survey().seekingProperty().subscribe(() -> clock.request(update)),
            choice.subscribe(() -> clock.request(update)));
  }

  /// Whose basins are shown; empty for the terrain.
  public ReadOnlyObjectProperty<Optional<BasinChoice>> choiceProperty() {
    return choice.getReadOnlyProperty();
  }

  /// Shows the basins of an optimizer, or the terrain.
  public void choose(Optional<BasinChoice> chosen) {
    choice.set(chosen);
  }

  /// The basins as far as they are known; empty where none are wanted or known.
  public ReadOnlyObjectProperty<Optional<BasinView>> viewProperty() {
    return view.getReadOnlyProperty();
  }

  /// The basins as far as they are known; empty where none are wanted or known.
  public Optional<BasinView> view() {
    return view.get();
  }

  private void make() {
    Optional<Wanted> now = choice.get().map(this::wanted);
    boolean ready = !workbench.survey().seekingProperty().get();
    if (now.equals(wanted) || (now.isPresent() && !ready)) {
      return;
    }
    wanted = now;
    int number = newest.incrementAndGet();
    view.set(Optional.empty());
    now.ifPresent(work -> {
      CriticalSet critical = workbench.survey().criticalProperty().get();
      BooleanSupplier cancelled = () -> newest.get() != number;
      Consumer<BasinView> progress =
          coarse ->
              clock.deliver(() -> {
                if (newest.get() == number) {
                  show(coarse);
                }
              });
      making.submit(() -> made(work, critical, cancelled, progress));
    });
  }

  private Wanted wanted(BasinChoice chosen) {
    return new Wanted(
        chosen,
        workbench.landscape(),
        optimizer(chosen.first()),
        chosen.second().map(this::optimizer),
        workbench.conditions().schedule(),
        Math.max(LEAST_STEPS, workbench.experiment().steps()));
  }

  private Optimizer optimizer(OptimizerType type) {
    return workbench.contenders().stream()
        .map(Contender::optimizer)
        .filter(each -> each.type().equals(type))
        .findFirst()
        .orElseGet(type::standard);
  }

  private Optional<BasinView> made(
      Wanted work, CriticalSet critical, BooleanSupplier cancelled, Consumer<BasinView> progress) {
    try {
      HeightField heights = new HeightField(work.landscape(), SAMPLES, SAMPLES);
      StartGrid grid = grid(work, work.first());
      if (work.second().isEmpty()) {
        Consumer<BasinMap> coarse =
            map -> progress.accept(BasinView.of(work.choice(), map, heights));
        BasinMap map = BasinSurvey.of(grid, critical, workers, cancelled, coarse);
        return Optional.of(BasinView.of(work.choice(), map, heights));
      }
      BasinMap first = BasinSurvey.of(grid, critical, workers, cancelled, _ -> {});
      Consumer<BasinMap> coarse =
          map ->
              progress.accept(
                  BasinView.of(work.choice(), new BasinDifference(first, map), heights));
      BasinMap second =
          BasinSurvey.of(grid(work, work.second().get()), critical, workers, cancelled, coarse);
      return Optional.of(BasinView.of(work.choice(), new BasinDifference(first, second), heights));
    } catch (CancellationException _) {
      return Optional.empty();
    }
  }

  private static StartGrid grid(Wanted work, Optimizer optimizer) {
    return new StartGrid(work.landscape(), optimizer, work.schedule(), CELLS, CELLS, work.steps());
  }

  private void show(BasinView made) {
    if (wanted.map(Wanted::choice).equals(Optional.of(made.choice()))
        && workbench.landscape().equals(made.landscape())) {
      view.set(Optional.of(made));
    }
  }

  void close() {
    subscription.unsubscribe();
    newest.incrementAndGet();
  }
}
