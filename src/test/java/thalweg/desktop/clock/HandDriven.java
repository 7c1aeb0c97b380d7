package thalweg.desktop.clock;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;

/// Keeps what it is given until the test says that it is done, so that the order of events is the
/// test's: as an executor, and as what brings results to the FX thread.
public final class HandDriven implements Executor, Deliveries {
  private final Queue<Runnable> waiting = new ArrayDeque<>();

  @Override
  public void execute(Runnable task) {
    waiting.add(task);
  }

  @Override
  public void deliver(Runnable delivery) {
    waiting.add(delivery);
  }

  /// Does what has waited longest.
  public void runNext() {
    waiting.remove().run();
  }

  /// Does all that waits, and what comes of it.
  public void runAll() {
    while (!waiting.isEmpty()) {
      runNext();
    }
  }

  /// How much waits.
  public int size() {
    return waiting.size();
  }
}
