package thalweg.desktop.clock;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Long work off the FX thread, one at a time: what is asked for later ends what was asked for
/// before, and results come only of the newest. Belongs to the FX thread.
///
/// @param <T> what the work yields
public final class NewestWork<T> {
  private final LatestWins<Optional<T>> working;
  private final FrameClock clock;
  private final Consumer<T> receiver;
  private final AtomicInteger newest = new AtomicInteger();

  /// Work that can be told to end.
  ///
  /// @param <T> what it yields
  @FunctionalInterface
  public interface Work<T> {
    /// Does it.
    ///
    /// @param cancelled to be asked often; once it says so, the result is not wanted any more
    /// @param progress takes what may be shown meanwhile
    /// @throws CancellationException if it ended because it was cancelled
    T perform(BooleanSupplier cancelled, Consumer<T> progress);
  }

  /// A place for work of one kind.
  ///
  /// @param executor does the work
  /// @param clock delivers results on the FX thread
  /// @param receiver takes results on the FX thread
  public NewestWork(Executor executor, FrameClock clock, Consumer<T> receiver) {
    this.clock = clock;
    this.receiver = receiver;
    working = new LatestWins<>(executor, clock, _ -> {});
  }

  /// Ends the work before, if it still goes on, and begins another.
  public void submit(Work<T> work) {
    int number = newest.incrementAndGet();
    working.submit(() -> {
      try {
        T result = work.perform(() -> newest.get() != number, shown -> deliver(number, shown));
        deliver(number, result);
        return Optional.of(result);
      } catch (CancellationException _) {
        return Optional.empty();
      }
    });
  }

  private void deliver(int number, T result) {
    clock.deliver(() -> {
      if (newest.get() == number) {
        receiver.accept(result);
      }
    });
  }

  /// Ends the work that goes on.
  public void cancel() {
    newest.incrementAndGet();
  }
}
