package thalweg.desktop.clock;

import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.LongConsumer;

/// A screen whose frames come when the test says so; the test's thread is its FX thread.
public final class HandPulse implements Pulse {
  private static final long FRAME_NANOS = 16_666_667;

  private final Queue<Runnable> later = new ConcurrentLinkedQueue<>();
  private Optional<LongConsumer> beat = Optional.empty();
  private long now = 1_000_000_000;

  @Override
  public void start(LongConsumer called) {
    beat = Optional.of(called);
  }

  @Override
  public void stop() {
    beat = Optional.empty();
  }

  @Override
  public void runLater(Runnable action) {
    later.add(action);
  }

  /// What waits for the FX thread, then a frame, if frames are wanted.
  public void next() {
    for (Runnable action = later.poll(); action != null; action = later.poll()) {
      action.run();
    }
    now += FRAME_NANOS;
    beat.ifPresent(called -> called.accept(now));
  }

  /// Whether frames are wanted.
  public boolean isBeating() {
    return beat.isPresent();
  }
}
