package thalweg.desktop.window;

import java.util.List;
import javafx.scene.input.KeyCode;
import thalweg.desktop.action.Action;
import thalweg.desktop.action.Keys;
import thalweg.desktop.action.Topic;
import thalweg.desktop.model.Playback;
import thalweg.desktop.model.StepExplanation;
import thalweg.text.Text;

/// Play, step, scrub and speed, and the parts of one step.
final class PlaybackActions {
  private static final int FAR = 10;
  private static final double FASTER = Math.sqrt(2);

  private PlaybackActions() {}

  static List<Action> of(Playback playback, StepExplanation explanation) {
    return List.of(
        action("play", playback::toggle).on(Keys.of(KeyCode.SPACE)),
        action("back", () -> playback.stepBy(-1)).on(Keys.of(KeyCode.LEFT)),
        action("forward", () -> playback.stepBy(1)).on(Keys.of(KeyCode.RIGHT)),
        action("back.far", () -> playback.stepBy(-FAR)).on(Keys.of(KeyCode.LEFT, Keys.SHIFT)),
        action("forward.far", () -> playback.stepBy(FAR)).on(Keys.of(KeyCode.RIGHT, Keys.SHIFT)),
        action("beginning", () -> playback.scrubTo(0)).on(Keys.of(KeyCode.HOME)),
        action("end", () -> playback.scrubTo(playback.end())).on(Keys.of(KeyCode.END)),
        action("slower", () -> times(playback, 1 / FASTER)).on(Keys.typed("-")),
        action("faster", () -> times(playback, FASTER)).on(Keys.typed("+"), Keys.typed("=")),
        action("explain", explanation::toggle).on(Keys.of(KeyCode.E)),
        action("part.next", explanation::nextPart).on(Keys.of(KeyCode.PERIOD)),
        action("part.previous", explanation::previousPart).on(Keys.of(KeyCode.COMMA)));
  }

  private static void times(Playback playback, double factor) {
    playback.setSpeed(playback.speedProperty().get() * factor);
  }

  private static Action action(String name, Runnable deed) {
    String id = "playback." + name;
    return new Action(id, Topic.PLAYBACK, Text.of("commands").get(id), deed);
  }
}
