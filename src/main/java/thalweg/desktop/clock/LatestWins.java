package thalweg.desktop.clock;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Work that is done off the FX thread, one at a time, where only the newest request counts: what
/// was asked for in between is never begun. Belongs to the FX thread.
///
/// @param <T> what the work yields
public final class LatestWins<T> {
  private final Executor executor;
  private final Deliveries deliveries;
  private final Consumer<T> receiver;
  private final Rounds rounds;
  private final Runnable attempt = this::next;
  private @Nullable Supplier<T> waiting;
  private boolean busy;

  /// A place for work of one kind.
  ///
  /// @param executor does the work
  /// @param deliveries bring the result
  /// @param receiver takes the result on the FX thread
  public LatestWins(Executor executor, Deliveries deliveries, Consumer<T> receiver) {
    this(executor, deliveries, receiver, Rounds.alone());
  }

  /// A place for work whose results appear together with those of others.
  ///
  /// @param executor does the work
  /// @param deliveries bring the result
  /// @param receiver takes the result on the FX thread
  /// @param rounds in which they appear
  public LatestWins(Executor executor, Deliveries deliveries, Consumer<T> receiver, Rounds rounds) {
    this.executor = executor;
    this.deliveries = deliveries;
    this.receiver = receiver;
    this.rounds = rounds;
  }

  /// Asks for work, instead of any that was asked for and not begun.
  public void submit(Supplier<T> work) {
    waiting = work;
    next();
  }

  private void next() {
    Supplier<T> work = waiting;
    if (busy || work == null || !rounds.begin(attempt)) {
      return;
    }
    waiting = null;
    busy = true;
    executor.execute(() -> perform(work));
  }

  private void perform(Supplier<T> work) {
    Runnable outcome = this::finished;
    try {
      T result = work.get();
      outcome =
          () -> {
            try {
              receiver.accept(result);
            } finally {
              finished();
            }
          };
    } finally {
      Runnable appearing = outcome;
      deliveries.deliver(() -> rounds.end(appearing));
    }
  }

  private void finished() {
    busy = false;
    next();
  }
}
