package thalweg.desktop.lecture;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import thalweg.desktop.action.Action;
import thalweg.desktop.model.Playback;
import thalweg.desktop.widget.Scrubber;
import thalweg.desktop.widget.SpeedLabel;
import thalweg.desktop.widget.WordRoom;
import thalweg.text.Text;

/// The line below the views in a lecture hall: where in the race, how fast, and the keys that a
/// lecturer needs.
public final class LectureFoot extends HBox {
  /// What the keys leave to where in the race, in pixels.
  private static final double LEAST = 160;

  private final Scrubber scrubber;
  private final SpeedLabel speed;
  private final Label keys = new Label();
  private final WordRoom wordRoom = new WordRoom();
  private final KeyHints hints;

  /// The line of a playback.
  ///
  /// @param ground chooses a landscape
  /// @param settings opens rates and noise, or folds them
  public LectureFoot(Playback playback, Action ground, Action settings) {
    scrubber = new Scrubber(playback);
    speed = new SpeedLabel(playback);
    speed.setMinWidth(Region.USE_PREF_SIZE);
    hints = KeyHints.in(Text.of("lecture").get("keys", caps(ground), caps(settings)));
    getStyleClass().add("lecture-foot");
    scrubber.setId("lecture-scrubber");
    HBox.setHgrow(scrubber, Priority.ALWAYS);
    keys.getStyleClass().add("lecture-keys");
    keys.setMinWidth(0);
    getChildren().addAll(scrubber, speed, keys);
    widthProperty().subscribe(this::tell);
    speed.widthProperty().subscribe(this::tell);
    keys.fontProperty().subscribe(this::tell);
  }

  /// As many keys as have room beside the others.
  private void tell() {
    double beside = snappedLeftInset() + snappedRightInset() + 2 * getSpacing() + LEAST;
    double room = Math.max(1, getWidth() - beside - speed.prefWidth(-1));
    boolean unknown = getWidth() < 1;
    keys.setText(hints.line(line -> unknown || wordRoom.fits(line, keys.getFont(), room, 1)));
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
