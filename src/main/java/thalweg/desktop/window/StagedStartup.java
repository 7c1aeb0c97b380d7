package thalweg.desktop.window;

import java.util.function.BooleanSupplier;
import thalweg.desktop.clock.Pulse;

/// Lets the surface come first when the program opens: what stands and is drawn beside it would
/// keep it waiting, as would the compiler that everything new in the first second keeps busy. The
/// rest follows part by part, so that the window answers between them.
final class StagedStartup {
  /// In nanoseconds; a slow machine needs seconds, and where the window can't be seen, nothing is
  /// ever painted.
  private static final long LONGEST = 5_000_000_000L;

  private static final int PULSES_TO_A_FRAME = 2;

  private final Pulse pulse;
  private final BooleanSupplier there;
  private final BooleanSupplier part;
  private final Runnable then;
  private int pulses;
  private long began;

  /// A start that has not begun.
  ///
  /// @param pulse beats from [#start()] to the last part
  /// @param there whether the surface stands in the scene
  /// @param part does a part of what waits for the frame with the surface, one a pulse; false where
  ///   none was left
  /// @param then is run once, after the last part
  public StagedStartup(Pulse pulse, BooleanSupplier there, BooleanSupplier part, Runnable then) {
    this.pulse = pulse;
    this.there = there;
    this.part = part;
    this.then = then;
  }

  /// Begins.
  public void start() {
    pulse.start(this::beat);
  }

  private void beat(long now) {
    began = began == 0 ? now : began;
    pulses += there.getAsBoolean() ? 1 : 0;
    boolean seen = pulses > PULSES_TO_A_FRAME || now - began > LONGEST;
    if (seen && !part.getAsBoolean()) {
      pulse.stop();
      then.run();
    }
  }
}
