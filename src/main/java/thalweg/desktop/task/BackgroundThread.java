package thalweg.desktop.task;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A thread beside the FX thread on which the window draws pictures or builds meshes.
public final class BackgroundThread implements Executor, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(BackgroundThread.class);

  private final ExecutorService thread;
  private final CountDownLatch released = new CountDownLatch(1);

  /// A thread that waits for work.
  ///
  /// @param name of the thread
  public BackgroundThread(String name) {
    thread =
        Executors.newSingleThreadExecutor(
            task -> Thread.ofPlatform().daemon().name(name).unstarted(task));
  }

  @Override
  public void execute(Runnable task) {
    // A window that closes may be laid out once more.
    if (thread.isShutdown()) {
      return;
    }
    thread.execute(() -> {
      try {
        task.run();
      } catch (RuntimeException failure) {
        LOG.error("Drawing in the background failed", failure);
      }
    });
  }

  /// Begins with nothing until it is released; called before it is given any task.
  public void hold() {
    thread.execute(() -> {
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

  /// Drops what waits and ends the thread.
  @Override
  public void close() {
    thread.shutdownNow();
  }
}
