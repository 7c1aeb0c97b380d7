package thalweg.desktop.task;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One thread beside the FX thread, or a few, for work of one kind: what one kind leaves waiting
/// keeps no other kind waiting. Threads that have nothing to do for a while end.
public final class BackgroundThreads implements Executor, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(BackgroundThreads.class);
  private static final long IDLE_SECONDS = 20;

  private final ThreadPoolExecutor threads;
  private final CountDownLatch released = new CountDownLatch(1);

  private BackgroundThreads(String name, int count) {
    threads =
        new ThreadPoolExecutor(
            count,
            count,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            task -> Thread.ofPlatform().daemon().name(name).unstarted(task));
    threads.allowCoreThreadTimeOut(true);
  }

  /// One thread, which does one thing after the other.
  ///
  /// @param name of the thread
  public static BackgroundThreads one(String name) {
    return new BackgroundThreads(name, 1);
  }

  /// As many threads as the machine has processors, but for the one on which the window lives.
  ///
  /// @param name of each thread
  public static BackgroundThreads most(String name) {
    return new BackgroundThreads(name, Math.max(1, Runtime.getRuntime().availableProcessors() - 1));
  }

  @Override
  public void execute(Runnable task) {
    // A window that closes may be laid out once more.
    if (threads.isShutdown()) {
      return;
    }
    threads.execute(() -> {
      try {
        task.run();
      } catch (RuntimeException failure) {
        LOG.error("Work in the background failed", failure);
      }
    });
  }

  /// Begins with nothing until it is released; called before it is given any task.
  public void hold() {
    threads.execute(() -> {
      try {
        released.await();
      } catch (InterruptedException closed) {
        Thread.currentThread().interrupt();
      }
    });
  }

  /// Lets begin what waits since [#hold()].
  public void release() {
    released.countDown();
  }

  /// Drops what waits and ends the threads.
  @Override
  public void close() {
    threads.shutdownNow();
  }
}
