package thalweg.desktop.window;

import java.util.Arrays;
import javafx.animation.AnimationTimer;

/// Watches the first second of frames and tells once whether the machine keeps up with its screen,
/// so that smoothed edges, which cost a software renderer half its speed, are only switched on
/// where they are free.
public final class FrameRateProbe extends AnimationTimer {
  private static final int WARM_UP = 30;
  private static final int FRAMES = 60;
  private static final long FLUENT_NANOS = 19_000_000;

  private final Runnable found;
  private final long[] intervals = new long[FRAMES];
  private int seen;
  private long previous;

  /// A probe that has not begun.
  ///
  /// @param found called on the FX thread if there is headroom
  public FrameRateProbe(Runnable found) {
    this.found = found;
  }

  @Override
  public void handle(long now) {
    if (seen >= WARM_UP) {
      intervals[seen - WARM_UP] = now - previous;
    }
    previous = now;
    seen++;
    if (seen == WARM_UP + FRAMES) {
      stop();
      Arrays.sort(intervals);
      if (intervals[FRAMES / 2] <= FLUENT_NANOS) {
        found.run();
      }
    }
  }
}
