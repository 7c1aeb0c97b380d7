package thalweg.bench;

import com.sun.javafx.perf.PerformanceTracker;
import com.sun.javafx.tk.TKPulseListener;
import com.sun.javafx.tk.Toolkit;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import javafx.scene.Scene;

/// Sees each rendered frame of a scene, through JavaFX's own performance tracker.
///
/// What the FX thread changes in a pulse is in the frame that is rendered after that pulse. A frame
/// may still be in the making when the pulse begins, so a change waits for the end of its pulse
/// first: by then JavaFX has waited for that frame.
final class FrameWatch implements AutoCloseable {
  private final Scene scene;
  private final Queue<Long> frames = new ConcurrentLinkedQueue<>();
  private final Queue<LongConsumer> changes = new ConcurrentLinkedQueue<>();
  private final Queue<LongConsumer> pulsed = new ConcurrentLinkedQueue<>();
  private final TKPulseListener afterPulse = this::pulse;
  private final long begin = System.nanoTime();
  private final long spentBefore = processorNanos();

  /// Belongs to the FX thread, as its end does.
  FrameWatch(Scene scene) {
    this.scene = scene;
    PerformanceTracker.getSceneTracker(scene).setOnRenderedFrameTask(this::rendered);
    Toolkit.getToolkit().addPostSceneTkPulseListener(afterPulse);
  }

  /// Tells when the frame is rendered that shows a change made in this pulse.
  ///
  /// @param listener takes the time, on the clock of [System#nanoTime()]
  void whenSeen(LongConsumer listener) {
    changes.add(listener);
  }

  private void pulse() {
    for (LongConsumer next = changes.poll(); next != null; next = changes.poll()) {
      pulsed.add(next);
    }
  }

  private void rendered() {
    long now = System.nanoTime();
    frames.add(now);
    for (LongConsumer next = pulsed.poll(); next != null; next = pulsed.poll()) {
      next.accept(now);
    }
  }

  /// How many frames were rendered so far.
  int count() {
    return frames.size();
  }

  /// What the frames so far came to.
  FrameRate pace() {
    return FrameRate.of(
        frames.size(), (System.nanoTime() - begin) * 1e-9, (processorNanos() - spentBefore) * 1e-9);
  }

  /// From one frame so far to the next.
  Distribution intervals() {
    List<Long> times = List.copyOf(frames);
    return Distribution.ofNanos(
        IntStream.range(1, times.size()).mapToObj(i -> times.get(i) - times.get(i - 1)).toList());
  }

  private static long processorNanos() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  @Override
  public void close() {
    Toolkit.getToolkit().removePostSceneTkPulseListener(afterPulse);
    PerformanceTracker.releaseSceneTracker(scene);
  }
}
