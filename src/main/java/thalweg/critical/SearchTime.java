package thalweg.critical;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/// How long a search may go on: until it is cancelled, told that it is enough, or out of time. Safe
/// for several threads.
final class SearchTime {
  private final BooleanSupplier cancelled;
  private final BooleanSupplier enough;
  private final long start = System.nanoTime();
  private final long most;

  /// Time that begins now.
  ///
  /// @param cancelled whether no result is wanted any more
  /// @param enough whether what there is will do
  SearchTime(BooleanSupplier cancelled, BooleanSupplier enough, Duration most) {
    this.cancelled = cancelled;
    this.enough = enough;
    this.most = most.toNanos();
  }

  /// Whether the search has to come to an end with what it has.
  ///
  /// @throws CancellationException if it is cancelled
  boolean isUp() {
    if (cancelled.getAsBoolean()) {
      throw new CancellationException();
    }
    return enough.getAsBoolean() || System.nanoTime() - start > most;
  }
}
