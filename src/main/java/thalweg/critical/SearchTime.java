package thalweg.critical;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/// How long a search may go on: until it is cancelled, or its time is up. Safe for several threads.
final class SearchTime {
  private final BooleanSupplier cancelled;
  private final long start = System.nanoTime();
  private final long most;

  /// Time that begins now.
  SearchTime(BooleanSupplier cancelled, Duration most) {
    this.cancelled = cancelled;
    this.most = most.toNanos();
  }

  /// Whether the search has to come to an end with what it has.
  ///
  /// @throws CancellationException if it is cancelled
  boolean isUp() {
    if (cancelled.getAsBoolean()) {
      throw new CancellationException();
    }
    return System.nanoTime() - start > most;
  }
}
