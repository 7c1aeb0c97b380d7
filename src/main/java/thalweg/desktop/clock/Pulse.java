package thalweg.desktop.clock;

import java.util.function.LongConsumer;

/// The frames of a screen, and the way onto the thread that they come on.
public interface Pulse {
  /// Calls once a frame from the next one on, until [#stop()]. Belongs to the FX thread.
  ///
  /// @param beat takes the time of the frame in nanoseconds
  void start(LongConsumer beat);

  /// Calls no more.
  void stop();

  /// Runs something on the FX thread, soon. Callable from any thread.
  void runLater(Runnable action);
}
