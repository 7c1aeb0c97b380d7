package thalweg.desktop.controls;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.shape.SVGPath;
import javafx.util.Subscription;
import thalweg.desktop.action.Action;
import thalweg.desktop.action.PlaybackActions;
import thalweg.desktop.clock.FrameClock;
import thalweg.desktop.model.Playback;
import thalweg.desktop.widget.ActionControl;
import thalweg.desktop.widget.Scrubber;
import thalweg.text.Text;

/// Play, pause, step, scrub and speed.
public final class PlaybackBar extends HBox {
  private static final String BEGINNING = "M2 2h2v12H2z M14 2v12L5 8z";
  private static final String BACK = "M12 2v12L3 8z";
  private static final String PLAY = "M4 2v12l10-6z";
  private static final String PAUSE = "M3 2h4v12H3z M9 2h4v12H9z";
  private static final String FORWARD = "M4 2v12l9-6z";
  private static final String END = "M12 2h2v12h-2z M2 2v12l9-6z";

  private final Text words = Text.of("desktop");
  private final Playback playback;
  private final FrameClock clock;
  private final Runnable stepUpdate = this::showStep;
  private final Button play;
  private final SpeedControl speed;
  private final Scrubber scrubber;
  private final Label counter = new Label();
  private Subscription subscription = Subscription.EMPTY;

  /// The controls of a playback.
  ///
  /// @param clock tells when the views show the step that is looked at
  public PlaybackBar(Playback playback, FrameClock clock, PlaybackActions actions) {
    this.playback = playback;
    this.clock = clock;
    play = ActionControl.button("", actions.play());
    scrubber = new Scrubber(playback);
    speed = new SpeedControl(playback);
    build(actions);
    wire();
  }

  private void build(PlaybackActions actions) {
    getStyleClass().add("playback");
    play.getStyleClass().add("accent");
    play.setId("play");
    scrubber.setId("scrubber");
    HBox.setHgrow(scrubber, Priority.ALWAYS);
    counter.getStyleClass().add("counter");
    getChildren()
        .addAll(
            button("beginning", BEGINNING, actions.beginning()),
            button("back", BACK, actions.back()),
            play,
            button("forward", FORWARD, actions.forward()),
            button("end", END, actions.end()),
            speed,
            scrubber,
            counter);
  }

  private static Button button(String id, String path, Action action) {
    Button button = ActionControl.button("", action);
    button.setGraphic(icon(path));
    button.setId(id);
    return button;
  }

  private static SVGPath icon(String path) {
    SVGPath icon = new SVGPath();
    icon.setContent(path);
    icon.getStyleClass().add("icon");
    return icon;
  }

  private void wire() {
    counter.setText(words.get("playback.counter", playback.playhead(), playback.end()));
    subscription =
        Subscription.combine(
            playback.playheadProperty().subscribe(() -> clock.request(stepUpdate)),
            playback.playingProperty().subscribe(_ -> showPlaying()),
            scrubber::dispose,
            speed::dispose);
  }

  /// With the views, and not before them.
  private void showStep() {
    String told = words.get("playback.counter", playback.playhead(), playback.end());
    clock.rounds().accompany(stepUpdate, () -> counter.setText(told));
  }

  private void showPlaying() {
    play.setGraphic(icon(playback.isPlaying() ? PAUSE : PLAY));
  }

  /// Lets go of the playback.
  public void dispose() {
    subscription.unsubscribe();
  }
}
