package thalweg.desktop.task;

import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import thalweg.critical.CriticalSet;

/// Passes on how far a search for critical points is, now and then. Called from several threads.
final class SearchProgress implements DoubleConsumer {
  private static final long PAUSE = 200_000_000;

  private final Consumer<CriticalSet> shown;
  private long told = System.nanoTime();

  /// @param shown takes what is to be seen of an unfinished search
  SearchProgress(Consumer<CriticalSet> shown) {
    this.shown = shown;
  }

  @Override
  public synchronized void accept(double share) {
    long now = System.nanoTime();
    if (now - told >= PAUSE) {
      told = now;
      shown.accept(CriticalSet.searched(share));
    }
  }
}
