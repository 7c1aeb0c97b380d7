package thalweg.desktop;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/// Carries a test's questions to the FX thread, where they are asked at once or at every pulse
/// until the answer is yes.
public final class FxWait {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private FxWait() {}

  /// The answer of the FX thread; at once, if it is this one.
  public static <T> T ask(Supplier<T> question) {
    if (Platform.isFxApplicationThread()) {
      return question.get();
    }
    CompletableFuture<T> answer = new CompletableFuture<>();
    Platform.runLater(() -> answer(answer, question));
    return result(answer, "an answer of the FX thread");
  }

  /// Does something on the FX thread.
  public static void run(Runnable action) {
    ask(() -> {
      action.run();
      return true;
    });
  }

  /// Waits until a condition holds at a pulse.
  ///
  /// @param expected what is waited for, in words for the failure
  /// @param condition asked on the FX thread
  public static void await(String expected, BooleanSupplier condition) {
    CompletableFuture<Boolean> fulfilled = new CompletableFuture<>();
    AnimationTimer poll =
        new AnimationTimer() {
          @Override
          public void handle(long now) {
            try {
              if (condition.getAsBoolean()) {
                fulfilled.complete(true);
              }
            } catch (RuntimeException | Error failure) {
              fulfilled.completeExceptionally(failure);
            }
          }
        };
    run(poll::start);
    try {
      result(fulfilled, expected);
    } finally {
      run(poll::stop);
    }
  }

  private static <T> void answer(CompletableFuture<T> answer, Supplier<T> question) {
    try {
      answer.complete(question.get());
    } catch (RuntimeException | Error failure) {
      answer.completeExceptionally(failure);
    }
  }

  private static <T> T result(CompletableFuture<T> future, String expected) {
    try {
      return future.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException late) {
      throw new AssertionError("waited " + PATIENCE.toSeconds() + " s for " + expected, late);
    } catch (ExecutionException failure) {
      throw new AssertionError("the FX thread failed at " + expected, failure.getCause());
    } catch (InterruptedException interrupt) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted while waiting for " + expected, interrupt);
    }
  }
}
