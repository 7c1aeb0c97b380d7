package thalweg.desktop.task;

import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import javafx.util.Subscription;
import thalweg.critical.CriticalPoints;
import thalweg.critical.CriticalSet;
import thalweg.desktop.clock.FrameClock;
import thalweg.desktop.clock.NewestWork;
import thalweg.desktop.model.Workbench;
import thalweg.landscape.Landscape;

/// Seeks the critical points of whatever landscape the window shows; a newer landscape ends the
/// search of an older one.
public final class CriticalWork {
  private final Workbench workbench;
  private final Executor workers = ForkJoinPool.commonPool();
  private final NewestWork<CriticalSet> seeking;
  private final Subscription subscription;

  public CriticalWork(Workbench workbench, FrameClock clock) {
    this.workbench = workbench;
    seeking = new NewestWork<>(workers, clock, workbench.survey()::acceptCritical);
    subscription =
        Subscription.combine(
            workbench.landscapeProperty().subscribe(this::seek),
            workbench.shapingProperty().subscribe((_, _) -> seek(workbench.landscape())));
  }

  /// Ground that changes shape under a hand is searched when the hand lets go.
  private void seek(Landscape landscape) {
    workbench.survey().seekCritical();
    if (workbench.shapingProperty().get()) {
      seeking.cancel();
    } else {
      seeking.submit((cancelled, _) -> CriticalPoints.find(landscape, workers, cancelled));
    }
  }

  public void close() {
    subscription.unsubscribe();
    seeking.cancel();
  }
}
