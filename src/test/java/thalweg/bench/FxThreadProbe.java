package thalweg.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;

/// How long the FX thread lets others wait.
///
/// A thread of its own keeps exactly one tiny task queued at the FX thread and writes down how late
/// each runs. Whatever occupies the thread when a task comes delays it until its end, with all that
/// stands before it in the queue: the lateness bounds every event, pulse and task from above, up to
/// the [#PAUSE_NANOS] between two tasks. It also counts the time that a pulse stands still because
/// the picture before it is still being rendered, and the time that other programs hold the
/// processor. So the processor time that the FX thread spent between two tasks is written down too:
/// that is work, and work of the thread alone.
final class FxThreadProbe implements AutoCloseable {
  private static final long PAUSE_NANOS = 1_000_000;

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final List<Long> waits = new ArrayList<>();
  private final List<Long> work = new ArrayList<>();
  private final Thread thread = Thread.ofPlatform().daemon().name("fx-probe").unstarted(this::ask);
  private long spentBefore = -1;

  void start() {
    thread.start();
  }

  private void ask() {
    while (!Thread.currentThread().isInterrupted()) {
      CountDownLatch ran = new CountDownLatch(1);
      long asked = System.nanoTime();
      Platform.runLater(() -> {
        note(System.nanoTime() - asked);
        ran.countDown();
      });
      try {
        ran.await();
      } catch (InterruptedException end) {
        return;
      }
      LockSupport.parkNanos(PAUSE_NANOS);
    }
  }

  private void note(long wait) {
    waits.add(wait);
    long spent = threads.getCurrentThreadCpuTime();
    if (spentBefore >= 0) {
      work.add(spent - spentBefore);
    }
    spentBefore = spent;
  }

  /// How late the tasks ran. After the end only.
  Distribution waits() {
    return Distribution.ofNanos(waits);
  }

  /// How long the FX thread worked from one task to the next. After the end only.
  Distribution work() {
    return Distribution.ofNanos(work);
  }

  @Override
  public void close() {
    thread.interrupt();
    try {
      thread.join();
    } catch (InterruptedException interrupt) {
      Thread.currentThread().interrupt();
    }
  }
}
