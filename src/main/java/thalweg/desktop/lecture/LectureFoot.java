package thalweg.desktop.lecture;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import thalweg.desktop.action.Action;
import thalweg.desktop.model.Playback;
import thalweg.desktop.widget.Scrubber;
import thalweg.desktop.widget.SpeedLabel;
import thalweg.text.Text;

/// The line below the views in a lecture hall: where in the race, how fast, and the keys that a
/// lecturer needs.
public final class LectureFoot extends HBox {
  private final Scrubber scrubber;
  private final SpeedLabel speed;

  /// The line of a playback.
  ///
  /// @param ground chooses a landscape
  /// @param settings opens rates and noise, or folds them
  public LectureFoot(Playback playback, Action ground, Action settings) {
    scrubber = new Scrubber(playback);
    speed = new SpeedLabel(playback);
    speed.setMinWidth(Region.USE_PREF_SIZE);
    Label keys = new Label(Text.of("lecture").get("keys", caps(ground), caps(settings)));
    getStyleClass().add("lecture-foot");
    scrubber.setId("lecture-scrubber");
    HBox.setHgrow(scrubber, Priority.ALWAYS);
    keys.getStyleClass().add("lecture-keys");
    keys.setMinWidth(Region.USE_PREF_SIZE);
    getChildren().addAll(scrubber, speed, keys);
  }

  private static String caps(Action action) {
    return action.keys().stream().findFirst().map(each -> String.join("+", each.caps())).orElse("");
  }

  /// Lets go of the playback.
  public void dispose() {
    scrubber.dispose();
    speed.dispose();
  }
}
