package thalweg.desktop;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.util.Subscription;
import thalweg.landscape.Landscape;
import thalweg.terrain.CriticalPoints;
import thalweg.terrain.CriticalSet;

/// Seeks the critical points of whatever landscape the window shows; a newer landscape ends the
/// search of an older one.
final class CriticalWork {
  private final Workbench workbench;
  private final Executor workers = ForkJoinPool.commonPool();
  private final LatestWins<Optional<CriticalSet>> seeking;
  private final Subscription subscription;
  private final AtomicInteger newest = new AtomicInteger();

  CriticalWork(Workbench workbench, FrameClock clock) {
    this.workbench = workbench;
    seeking =
        new LatestWins<>(
            workers, clock, found -> found.ifPresent(workbench.survey()::acceptCritical));
    subscription =
        Subscription.combine(
            workbench.landscapeProperty().subscribe(this::seek),
            workbench.shapingProperty().subscribe((_, _) -> seek(workbench.landscape())));
  }

  /// Ground that changes shape under a hand is searched when the hand lets go.
  private void seek(Landscape landscape) {
    int number = newest.incrementAndGet();
    workbench.survey().seekCritical();
    if (workbench.shapingProperty().get()) {
      return;
    }
    seeking.submit(() -> {
      try {
        return Optional.of(CriticalPoints.find(landscape, workers, () -> newest.get() != number));
      } catch (CancellationException _) {
        return Optional.empty();
      }
    });
  }

  void close() {
    subscription.unsubscribe();
    newest.incrementAndGet();
  }
}
