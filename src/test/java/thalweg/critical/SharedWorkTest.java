package thalweg.critical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;

final class SharedWorkTest {
  private static final Executor IDLE = task -> {};

  @Test
  void everyPieceIsDoneOnce() {
    AtomicIntegerArray done = new AtomicIntegerArray(1000);
    try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
      SharedWork.run(1000, pool, done::incrementAndGet);
    }
    for (int i = 0; i < 1000; i++) {
      assertThat(done.get(i)).isEqualTo(1);
    }
  }

  @Test
  void theCallerDoesAllWhenNobodyHelps() {
    List<Integer> done = new ArrayList<>();
    SharedWork.run(5, IDLE, done::add);
    assertThat(done).containsExactly(0, 1, 2, 3, 4);
  }

  @Test
  void theCallerMayBeTheOnlyThreadOfTheExecutor() throws Exception {
    try (ExecutorService one = Executors.newSingleThreadExecutor()) {
      AtomicIntegerArray done = new AtomicIntegerArray(10);
      Future<?> outer = one.submit(() -> SharedWork.run(10, one, done::incrementAndGet));
      outer.get();
      assertThat(done.get(9)).isEqualTo(1);
    }
  }

  @Test
  void aFailureReachesTheCaller() {
    assertThatIllegalStateException()
        .isThrownBy(() ->
            SharedWork.run(
                3,
                IDLE,
                i -> {
                  throw new IllegalStateException("piece " + i);
                }))
        .withMessage("piece 0");
    assertThatExceptionOfType(StackOverflowError.class)
        .isThrownBy(() ->
            SharedWork.run(
                3,
                IDLE,
                _ -> {
                  throw new StackOverflowError();
                }));
  }

  @Test
  void anInterruptedCallerGivesUp() {
    Thread.currentThread().interrupt();
    assertThatExceptionOfType(CancellationException.class)
        .isThrownBy(() -> SharedWork.run(3, IDLE, _ -> {}));
    assertThat(Thread.interrupted()).isTrue();
  }
}
