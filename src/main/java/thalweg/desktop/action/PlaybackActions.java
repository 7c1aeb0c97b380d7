package thalweg.desktop.action;

import java.util.List;
import javafx.scene.input.KeyCode;
import thalweg.desktop.model.Playback;
import thalweg.desktop.model.StepExplanation;

/// Play, step, scrub and speed, and the parts of one step.
///
/// @param explain explains a step in the place of the probe, or the other way round
/// @param probe looks at the place under the pointer in the place of a step
public record PlaybackActions(
    Action play,
    Action back,
    Action forward,
    Action backFar,
    Action forwardFar,
    Action beginning,
    Action end,
    Action slower,
    Action faster,
    Action explain,
    Action probe,
    Action nextPart,
    Action previousPart)
    implements ActionGroup {
  private static final int FAR = 10;
  private static final double FASTER = Math.sqrt(2);

  public static PlaybackActions of(Playback playback, StepExplanation explanation) {
    return new PlaybackActions(
        action("play", playback::toggle)
            .chosenWhile(playback.playingProperty())
            .on(Keys.of(KeyCode.SPACE)),
        action("back", () -> playback.stepBy(-1)).on(Keys.of(KeyCode.LEFT)),
        action("forward", () -> playback.stepBy(1)).on(Keys.of(KeyCode.RIGHT)),
        action("back.far", () -> playback.stepBy(-FAR)).on(Keys.of(KeyCode.LEFT, Keys.SHIFT)),
        action("forward.far", () -> playback.stepBy(FAR)).on(Keys.of(KeyCode.RIGHT, Keys.SHIFT)),
        action("beginning", () -> playback.scrubTo(0)).on(Keys.of(KeyCode.HOME)),
        action("end", () -> playback.scrubTo(playback.end())).on(Keys.of(KeyCode.END)),
        action("slower", () -> times(playback, 1 / FASTER)).on(Keys.typed("-")),
        action("faster", () -> times(playback, FASTER)).on(Keys.typed("+"), Keys.typed("=")),
        action("explain", explanation::toggle)
            .chosenWhile(explanation.wantedProperty())
            .on(Keys.of(KeyCode.E)),
        action("probe", () -> explanation.want(false))
            .chosenWhile(explanation.wantedProperty().map(wanted -> !wanted)),
        action("part.next", explanation::nextPart).on(Keys.of(KeyCode.PERIOD)),
        action("part.previous", explanation::previousPart).on(Keys.of(KeyCode.COMMA)));
  }

  private static void times(Playback playback, double factor) {
    playback.setSpeed(playback.speedProperty().get() * factor);
  }

  private static Action action(String name, Runnable deed) {
    return Action.of(Topic.PLAYBACK, "playback." + name, deed);
  }

  @Override
  public List<Action> all() {
    return List.of(
        play,
        back,
        forward,
        backFar,
        forwardFar,
        beginning,
        end,
        slower,
        faster,
        explain,
        probe,
        nextPart,
        previousPart);
  }
}
