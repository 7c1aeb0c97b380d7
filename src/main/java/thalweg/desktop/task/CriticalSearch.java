package thalweg.desktop.task;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.util.Subscription;
import thalweg.critical.CriticalPoints;
import thalweg.critical.CriticalSet;
import thalweg.critical.PacedProgress;
import thalweg.desktop.clock.Deliveries;
import thalweg.desktop.model.Workbench;
import thalweg.landscape.Landscape;

/// The critical points of whatever landscape the window shows. Belongs to the FX thread.
public final class CriticalSearch {
  private final Workbench workbench;
  private final Derived<Landscape, CriticalSet> critical;
  private final AtomicBoolean enough;
  private final Recent<Landscape, CriticalSet> complete =
      new Recent<>(LandscapePreparation.REMEMBERED);
  private final Subscription subscription;

  /// A search that begins at once.
  ///
  /// @param workers search
  public CriticalSearch(Workbench workbench, Executor workers, Deliveries deliveries) {
    this(workbench, workers, deliveries, new AtomicBoolean());
  }

  private CriticalSearch(
      Workbench workbench, Executor workers, Deliveries deliveries, AtomicBoolean enough) {
    this(
        workbench,
        new Derived<>(
            workers,
            deliveries,
            (landscape, cancelled, progress) -> {
              enough.set(false);
              return CriticalPoints.find(
                  landscape,
                  workers,
                  cancelled,
                  enough::get,
                  new PacedProgress(
                      Duration.ofMillis(200),
                      share -> progress.accept(CriticalSet.searched(share))));
            }),
        enough);
  }

  /// @param critical points of a landscape
  /// @param enough to be set where the search is to end with what it has
  CriticalSearch(
      Workbench workbench, Derived<Landscape, CriticalSet> critical, AtomicBoolean enough) {
    this.workbench = workbench;
    this.enough = enough;
    this.critical = critical;
    subscription =
        Subscription.combine(
            workbench.landscapeProperty().subscribe((_, _) -> search()),
            workbench.shapingProperty().subscribe((_, _) -> search()),
            critical.stateProperty().subscribe(this::remember));
    search();
  }

  /// The landscape whose points are known, or sought; where none are, the one that is shown.
  public Landscape searched() {
    return critical.key().orElseGet(workbench::landscape);
  }

  /// How far the search is.
  public ReadOnlyObjectProperty<DerivedState<CriticalSet>> stateProperty() {
    return critical.stateProperty();
  }

  /// How far the search is on a landscape; idle where another one is searched.
  public DerivedState<CriticalSet> stateOn(Landscape landscape) {
    return critical.stateFor(landscape);
  }

  /// The critical points of a landscape; none where they are not known.
  public CriticalSet on(Landscape landscape) {
    return stateOn(landscape).shown().orElse(CriticalSet.NONE);
  }

  /// Whether the search takes so long that it tells how far it is.
  public boolean isLong() {
    return stateProperty().get().isRunning() && stateProperty().get().shown().isPresent();
  }

  /// Ends the search with what it has found.
  public void stop() {
    enough.set(true);
  }

  /// Takes the critical points of a landscape that is about to be shown; where these are not all,
  /// they are sought when it is.
  void know(Landscape landscape, CriticalSet found) {
    if (found.isComplete()) {
      critical.know(landscape, found);
    }
  }

  /// Ground that changes shape under a drag is searched when the drag ends.
  private void search() {
    if (workbench.shapingProperty().get()) {
      critical.forget();
    } else {
      Landscape shown = workbench.landscape();
      complete
          .of(shown)
          .ifPresentOrElse(known -> critical.know(shown, known), () -> critical.ask(shown));
    }
  }

  /// What a search left open may be found when its landscape is shown again.
  private void remember(DerivedState<CriticalSet> state) {
    if (!state.isRunning()) {
      critical
          .key()
          .ifPresent(searched ->
              state
                  .shown()
                  .filter(CriticalSet::isComplete)
                  .ifPresent(found -> complete.keep(searched, found)));
    }
  }

  public void close() {
    subscription.unsubscribe();
    critical.forget();
  }
}
