package thalweg.desktop.controls;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import thalweg.desktop.model.Playback;
import thalweg.desktop.widget.NumbersField;
import thalweg.text.PlainNumber;
import thalweg.text.Text;

/// How fast a playback is, in steps a second: a slider by ratios, and the number itself to be
/// typed.
final class SpeedControl extends HBox {
  private static final int DIGITS = 3;
  private static final double WHOLE = 100;

  /// What rounding takes from the slowest speed as it is shown.
  private static final double ROUNDED = 0.99;

  private final Text words = Text.of("desktop");
  private final Playback playback;
  private final Slider slider = new Slider(0, 1, 0);
  private final NumbersField number;
  private final Label unit = new Label();
  private final Subscription subscription;
  private boolean following;

  SpeedControl(Playback playback) {
    this.playback = playback;
    slider.setAccessibleText(words.get("playback.speed"));
    slider.setId("speed");
    number = NumbersField.of(slider, this::take);
    unit.getStyleClass().add("speed-unit");
    getStyleClass().add("speed");
    setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(slider, number, unit);
    slider
        .valueProperty()
        .subscribe((_, position) -> {
          if (!following) {
            playback.setSpeed(speedAt(position.doubleValue()));
          }
        });
    subscription = playback.speedProperty().subscribe(speed -> show(speed.doubleValue()));
  }

  private void take(double stepsPerSecond) {
    if (!(stepsPerSecond >= ROUNDED * Playback.SLOWEST && stepsPerSecond <= Playback.FASTEST)) {
      throw new IllegalArgumentException(
          words.get("playback.speed.range", written(Playback.SLOWEST), written(Playback.FASTEST)));
    }
    playback.setSpeed(stepsPerSecond);
  }

  private static double speedAt(double position) {
    // Rounding would make the end a little less.
    return position == 1 ? Playback.FASTEST : Playback.SLOWEST * Math.exp(position * span());
  }

  private static double span() {
    return Math.log(Playback.FASTEST / Playback.SLOWEST);
  }

  private void show(double stepsPerSecond) {
    following = true;
    slider.setValue(Math.log(stepsPerSecond / Playback.SLOWEST) / span());
    following = false;
    number.show(written(stepsPerSecond), written(stepsPerSecond));
    unit.setText(words.counted("playback.unit", stepsPerSecond == 1 ? 1 : 2));
  }

  /// From a hundred on whole steps.
  private static String written(double stepsPerSecond) {
    int digits = stepsPerSecond < WHOLE ? DIGITS : DIGITS + 1;
    return PlainNumber.rounded(stepsPerSecond, digits);
  }

  /// Lets go of the playback.
  void dispose() {
    subscription.unsubscribe();
  }
}
