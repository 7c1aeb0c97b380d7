package thalweg.desktop.task;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import thalweg.basin.BasinDifference;
import thalweg.basin.BasinMap;
import thalweg.basin.BasinSurvey;
import thalweg.basin.StartGrid;
import thalweg.critical.CriticalSet;
import thalweg.desktop.clock.FrameClock;
import thalweg.desktop.clock.NewestWork;
import thalweg.desktop.model.BasinChoice;
import thalweg.desktop.model.Contender;
import thalweg.desktop.model.Workbench;
import thalweg.landscape.HeightField;
import thalweg.landscape.Landscape;
import thalweg.optimizer.Optimizer;
import thalweg.optimizer.OptimizerType;
import thalweg.optimizer.schedule.Schedule;

/// The basins that the contour shows, if any: made in the background as soon as the critical points
/// are known, coarse before fine, and made anew when ground or optimizer change. Belongs to the FX
/// thread.
public final class Basins {
  private static final int CELLS = 256;

  /// For methods whose runs cannot be stepped together, which takes fifty times as long.
  private static final int FEW_CELLS = 96;

  private static final int LEAST_STEPS = 2000;
  private static final int SAMPLES = 129;

  private final Workbench workbench;
  private final Executor workers = ForkJoinPool.commonPool();
  private final NewestWork<BasinView> making;
  private final ReadOnlyObjectProperty<Optional<BasinChoice>> choice;
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

  public Basins(Workbench workbench, FrameClock clock) {
    this.workbench = workbench;
    choice = workbench.survey().basinsProperty();
    making = new NewestWork<>(workers, clock, made -> view.set(Optional.of(made)));
    subscription =
        Subscription.combine(
            workbench.experimentProperty().subscribe(() -> clock.request(update)),
            workbench.survey().seekingProperty().subscribe(() -> clock.request(update)),
            choice.subscribe(() -> clock.request(update)));
  }

  /// Whose basins are shown; empty for the terrain.
  public ReadOnlyObjectProperty<Optional<BasinChoice>> choiceProperty() {
    return choice;
  }

  /// Whether basins are shown, or will be as soon as they are known.
  public boolean isChosen() {
    return choice.get().isPresent();
  }

  /// Shows the basins of an optimizer, or the terrain.
  public void choose(Optional<BasinChoice> chosen) {
    workbench.survey().showBasins(chosen);
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
    if (now.isPresent() && workbench.survey().seekingProperty().get()) {
      // Or the search of the critical points, which comes first, would wait for the old map.
      making.cancel();
      wanted = Optional.empty();
      return;
    }
    if (now.equals(wanted)) {
      return;
    }
    wanted = now;
    making.cancel();
    view.set(Optional.empty());
    now.ifPresent(work -> {
      CriticalSet critical = workbench.survey().criticalProperty().get();
      making.submit((cancelled, progress) -> made(work, critical, cancelled, progress));
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

  private BasinView made(
      Wanted work, CriticalSet critical, BooleanSupplier cancelled, Consumer<BasinView> progress) {
    HeightField heights = new HeightField(work.landscape(), SAMPLES, SAMPLES);
    BasinChoice of = work.choice();
    StartGrid grid = grid(work, work.first());
    if (work.second().isEmpty()) {
      Consumer<BasinMap> coarse = map -> progress.accept(BasinView.of(of, map, heights));
      BasinMap map = BasinSurvey.of(grid, critical, workers, cancelled, coarse);
      return BasinView.of(of, map, heights);
    }
    BasinMap first = BasinSurvey.of(grid, critical, workers, cancelled, _ -> {});
    Consumer<BasinMap> coarse =
        map -> progress.accept(BasinView.of(of, new BasinDifference(first, map), heights));
    StartGrid other = grid(work, work.second().get());
    BasinMap second = BasinSurvey.of(other, critical, workers, cancelled, coarse);
    return BasinView.of(of, new BasinDifference(first, second), heights);
  }

  private static StartGrid grid(Wanted work, Optimizer optimizer) {
    boolean together =
        work.first().elementwise() && work.second().map(Optimizer::elementwise).orElse(true);
    int cells = together ? CELLS : FEW_CELLS;
    return new StartGrid(work.landscape(), optimizer, work.schedule(), cells, cells, work.steps());
  }

  public void close() {
    subscription.unsubscribe();
    making.cancel();
  }
}
