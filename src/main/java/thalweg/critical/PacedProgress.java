package thalweg.critical;

import java.time.Duration;
import java.util.function.DoubleConsumer;

/// Passes on how far a search is, no more often than can be read. Called from several threads.
public final class PacedProgress implements DoubleConsumer {
  private final long pause;
  private final DoubleConsumer told;
  private long last = System.nanoTime();

  /// @param pause between two shares that are passed on, and before the first
  /// @param told takes them
  public PacedProgress(Duration pause, DoubleConsumer told) {
    this.pause = pause.toNanos();
    this.told = told;
  }

  @Override
  public synchronized void accept(double share) {
    long now = System.nanoTime();
    if (now - last >= pause) {
      last = now;
      told.accept(share);
    }
  }
}
