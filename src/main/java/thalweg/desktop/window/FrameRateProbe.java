package thalweg.desktop.window;

import java.util.Arrays;
import thalweg.desktop.clock.Pulse;

/// Watches the first second of frames and tells once whether the machine keeps up with its screen,
/// so that smoothed edges, which cost a software renderer half its speed, are only switched on
/// where they are free.
final class FrameRateProbe {
  private static final int WARM_UP = 30;
  private static final int FRAMES = 60;
  private static final long FLUENT_NANOS = 19_000_000;

  private final Pulse pulse;
  private final Runnable found;
  private final long[] intervals = new long[FRAMES];
  private int seen;
  private long previous;

  /// A probe that has not begun.
  ///
  /// @param pulse beats from [#start()] to the end of that second
  /// @param found called on the FX thread if there is headroom
  public FrameRateProbe(Pulse pulse, Runnable found) {
    this.pulse = pulse;
    this.found = found;
  }

  /// Begins to watch.
  public void start() {
    pulse.start(this::beat);
  }

  private void beat(long now) {
    if (seen >= WARM_UP) {
      intervals[seen - WARM_UP] = now - previous;
    }
    previous = now;
    seen++;
    if (seen == WARM_UP + FRAMES) {
      pulse.stop();
      Arrays.sort(intervals);
      if (intervals[FRAMES / 2] <= FLUENT_NANOS) {
        found.run();
      }
    }
  }
}
