package thalweg.desktop.widget;

import javafx.scene.control.Slider;
import javafx.util.Subscription;
import thalweg.desktop.model.Playback;
import thalweg.text.Text;

/// Where in the race the window looks, as a slider over all its steps.
public final class Scrubber extends Slider {
  private final Playback playback;
  private final Subscription subscription;
  private boolean following;

  /// A slider that follows a playback, and that it follows.
  public Scrubber(Playback playback) {
    super(0, 1, 0);
    this.playback = playback;
    setAccessibleText(Text.of("desktop").get("playback.step"));
    setMax(playback.end());
    setBlockIncrement(1);
    setMaxWidth(Double.MAX_VALUE);
    valueProperty()
        .subscribe((_, step) -> {
          if (!following) {
            playback.scrubTo((int) Math.round(step.doubleValue()));
          }
        });
    subscription = playback.playheadProperty().subscribe(_ -> follow());
  }

  private void follow() {
    following = true;
    setMax(playback.end());
    setValue(playback.playhead());
    following = false;
  }

  /// Lets go of the playback.
  public void dispose() {
    subscription.unsubscribe();
  }
}
