package thalweg.desktop.widget;

import javafx.scene.control.Label;
import javafx.util.Subscription;
import thalweg.desktop.model.Playback;
import thalweg.text.Text;

/// How fast a playback is, in steps a second, or in seconds a step where that is more.
public final class SpeedLabel extends Label {
  private final Text words = Text.of("desktop");
  private final Subscription subscription;

  /// A label that follows a playback.
  public SpeedLabel(Playback playback) {
    getStyleClass().add("speed-label");
    subscription = playback.speedProperty().subscribe(speed -> show(speed.doubleValue()));
  }

  private void show(double stepsPerSecond) {
    long rate = Math.round(stepsPerSecond);
    long seconds = Math.round(1 / stepsPerSecond);
    setText(
        seconds > 1
            ? words.get("playback.seconds", seconds)
            : words.counted("playback.rate", Math.max(1, rate), Math.max(1, rate)));
  }

  /// Lets go of the playback.
  public void dispose() {
    subscription.unsubscribe();
  }
}
