package thalweg.desktop.clock;

import java.util.function.LongConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/// The pulses of JavaFX.
public final class ScreenPulse implements Pulse {
  private LongConsumer beat = _ -> {};
  private final AnimationTimer timer =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          beat.accept(now);
        }
      };

  @Override
  public void start(LongConsumer called) {
    beat = called;
    timer.start();
  }

  @Override
  public void stop() {
    timer.stop();
  }

  @Override
  public void runLater(Runnable action) {
    Platform.runLater(action);
  }
}
