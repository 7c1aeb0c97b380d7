package thalweg.desktop.task;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import thalweg.basin.BasinDifference;
import thalweg.basin.BasinMap;
import thalweg.basin.BasinMapper;
import thalweg.basin.StartGrid;
import thalweg.critical.CriticalSet;
import thalweg.desktop.clock.FrameClock;
import thalweg.desktop.model.BasinChoice;
import thalweg.desktop.model.OptimizerChoice;
import thalweg.desktop.model.Workbench;
import thalweg.landscape.HeightField;
import thalweg.optimizer.Optimizer;
import thalweg.optimizer.OptimizerType;
import thalweg.optimizer.condition.StepConditions;
import thalweg.optimizer.schedule.Schedule;

/// The basins that the contour shows, if any: made in the background as soon as the critical points
/// are known, coarse before fine, and made anew when ground or optimizer change. Belongs to the FX
/// thread.
public final class Basins {
  /// Along each side. Tests of what stands around a map want it soon.
  private static final int CELLS = Integer.getInteger("thalweg.basins", 256);

  /// For methods whose runs cannot be stepped together, which takes fifty times as long.
  private static final int FEW_CELLS = Math.min(96, CELLS);

  private static final int LEAST_STEPS = 2000;

  private final Workbench workbench;
  private final LandscapePreparation preparation;
  private final CriticalSearch critical;
  private final Executor workers;
  private final Derived<Wanted, BasinView> making;
  private final ObservableValue<Optional<BasinView>> view;
  private final ReadOnlyObjectProperty<Optional<BasinChoice>> choice;
  private final Subscription subscription;

  /// All that a map follows from.
  ///
  /// @param critical how the search of the critical points ended
  /// @param before the conditions of the first of two maps
  private record Wanted(
      BasinChoice choice,
      PreparedLandscape prepared,
      DerivedState<CriticalSet> critical,
      Optimizer first,
      Optional<Optimizer> second,
      Schedule schedule,
      StepConditions before,
      StepConditions conditions,
      int steps) {
    boolean compares() {
      return choice.compares();
    }
  }

  /// Basins of which none are chosen yet.
  ///
  /// @param workers make maps
  public Basins(
      Workbench workbench, LandscapePreparation preparation, Executor workers, FrameClock clock) {
    this.workbench = workbench;
    this.preparation = preparation;
    critical = preparation.critical();
    this.workers = workers;
    choice = workbench.layers().basinsProperty();
    making = new Derived<>(workers, clock, this::made);
    view = making.stateProperty().map(DerivedState::shown);
    Runnable update = this::make;
    subscription =
        Subscription.combine(
            workbench.experimentProperty().subscribe(() -> clock.request(update)),
            critical.stateProperty().subscribe(() -> clock.request(update)),
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
    workbench.layers().showBasins(chosen);
  }

  /// How far the map is.
  public ReadOnlyObjectProperty<DerivedState<BasinView>> stateProperty() {
    return making.stateProperty();
  }

  /// The basins as far as they are known; empty where none are wanted or known.
  public ObservableValue<Optional<BasinView>> viewProperty() {
    return view;
  }

  /// The basins as far as they are known; empty where none are wanted or known.
  public Optional<BasinView> view() {
    return making.state().shown();
  }

  /// Whether what is chosen is on its way and nothing can be seen of it yet.
  public boolean isAwaited() {
    boolean isThere = view().map(BasinView::choice).equals(choice.get());
    return isChosen() && !isThere && making.state().failure().isEmpty();
  }

  /// The critical points come first: where a run ends is told by them.
  private void make() {
    DerivedState<CriticalSet> searched = critical.stateOn(workbench.landscape());
    boolean ended =
        searched instanceof DerivedState.Done || searched instanceof DerivedState.Failed;
    choice
        .get()
        .filter(_ -> ended)
        .map(this::inForce)
        .ifPresentOrElse(chosen -> making.ask(wanted(chosen, searched)), making::forget);
  }

  /// What a condition changes that does nothing any more is not asked: the map is that of the
  /// optimizer.
  private BasinChoice inForce(BasinChoice chosen) {
    StepConditions now = workbench.conditions().onSteps();
    if (chosen.added().filter(each -> !each.isOn(now)).isEmpty()) {
      return chosen;
    }
    BasinChoice alone = BasinChoice.of(chosen.first());
    choose(Optional.of(alone));
    return alone;
  }

  private Wanted wanted(BasinChoice chosen, DerivedState<CriticalSet> searched) {
    StepConditions conditions = workbench.conditions().onSteps();
    return new Wanted(
        chosen,
        preparation.of(workbench.landscape()),
        searched,
        optimizer(chosen.first()),
        chosen.second().map(this::optimizer),
        workbench.conditions().schedule(),
        chosen.added().map(each -> each.without(conditions)).orElse(conditions),
        conditions,
        Math.max(LEAST_STEPS, workbench.experiment().steps()));
  }

  private Optimizer optimizer(OptimizerType type) {
    return workbench.contenders().stream()
        .map(OptimizerChoice::optimizer)
        .filter(each -> each.type().equals(type))
        .findFirst()
        .orElseGet(type::standard);
  }

  private BasinView made(Wanted work, BooleanSupplier cancelled, Consumer<BasinView> progress) {
    CriticalSet critical =
        work.critical()
            .shown()
            .orElseThrow(() -> new IllegalStateException(work.critical().failure().orElseThrow()));
    HeightField heights = work.prepared().heights(PreparedLandscape.MIDDLE);
    BasinChoice of = work.choice();
    StartGrid grid = grid(work, work.first(), work.before());
    if (!work.compares()) {
      Consumer<BasinMap> coarse = map -> progress.accept(BasinView.of(of, map, heights));
      BasinMap map = BasinMapper.of(grid, critical, workers, cancelled, coarse);
      return BasinView.of(of, map, heights);
    }
    BasinMap first = BasinMapper.of(grid, critical, workers, cancelled, _ -> {});
    Consumer<BasinMap> coarse =
        map -> progress.accept(BasinView.of(of, new BasinDifference(first, map), heights));
    StartGrid other = grid(work, work.second().orElse(work.first()), work.conditions());
    BasinMap second = BasinMapper.of(other, critical, workers, cancelled, coarse);
    return BasinView.of(of, new BasinDifference(first, second), heights);
  }

  private static StartGrid grid(Wanted work, Optimizer optimizer, StepConditions conditions) {
    boolean together =
        work.first().elementwise() && work.second().map(Optimizer::elementwise).orElse(true);
    int cells = together ? CELLS : FEW_CELLS;
    return new StartGrid(
        work.prepared().landscape(),
        optimizer,
        work.schedule(),
        cells,
        cells,
        work.steps(),
        0,
        0,
        conditions);
  }

  public void close() {
    subscription.unsubscribe();
    making.forget();
  }
}
