package thalweg.desktop;

import com.sun.javafx.perf.PerformanceTracker;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.stage.Window;

/// Counts the frames that JavaFX paints of any window, through its own performance tracker. Belongs
/// to the FX thread.
final class PaintedFrames implements AutoCloseable {
  private final Set<Scene> watched = new HashSet<>();
  private final AtomicInteger painted = new AtomicInteger();

  /// How many were painted so far; a window that opens counts as one.
  int count() {
    for (Window window : Window.getWindows()) {
      Scene scene = window.getScene();
      if (watched.add(scene)) {
        PerformanceTracker.getSceneTracker(scene).setOnRenderedFrameTask(painted::incrementAndGet);
        painted.incrementAndGet();
      }
    }
    return painted.get();
  }

  @Override
  public void close() {
    watched.forEach(PerformanceTracker::releaseSceneTracker);
  }
}
