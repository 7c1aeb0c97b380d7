package thalweg.critical;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/// Numbered pieces of work that the caller does together with the threads of an executor.
///
/// The caller works too, so that all gets done even if the executor has no thread to spare, as when
/// the caller is one of its own.
public final class SharedWork {
  private final IntConsumer piece;
  private final int pieces;
  private final AtomicInteger next = new AtomicInteger();
  private final CountDownLatch left;
  private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

  private SharedWork(int pieces, IntConsumer piece) {
    this.piece = piece;
    this.pieces = pieces;
    this.left = new CountDownLatch(pieces);
  }

  /// Does all pieces.
  ///
  /// @param piece does the one with that number; called from several threads at once
  /// @throws CancellationException if a piece throws it, or the caller is interrupted
  public static void run(int pieces, Executor executor, IntConsumer piece) {
    SharedWork work = new SharedWork(pieces, piece);
    int helpers = Math.min(Runtime.getRuntime().availableProcessors(), pieces) - 1;
    for (int i = 0; i < helpers; i++) {
      executor.execute(work::takePart);
    }
    work.takePart();
    work.finish();
  }

  private void takePart() {
    for (int i = next.getAndIncrement(); i < pieces; i = next.getAndIncrement()) {
      try {
        if (failure.get() == null) {
          piece.accept(i);
        }
      } catch (RuntimeException | Error thrown) {
        failure.compareAndSet(null, thrown);
      } finally {
        left.countDown();
      }
    }
  }

  private void finish() {
    try {
      left.await();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new CancellationException();
    }
    switch (failure.get()) {
      case null -> {}
      case Error error -> throw error;
      case RuntimeException exception -> throw exception;
      case Throwable other -> throw new IllegalStateException(other);
    }
  }
}
