package thalweg.desktop.action;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCode;
import thalweg.desktop.model.Playback;
import thalweg.desktop.model.RunsDisplay;
import thalweg.desktop.model.RunsPresentation;
import thalweg.desktop.model.StepExplanation;

/// Play, step, scrub and speed, and the parts of one step.
///
/// @param slowly plays slowly enough for every part of a step to be explained
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
    Action slowly,
    Action explain,
    Action probe,
    Action nextPart,
    Action previousPart)
    implements ActionGroup {
  private static final int FAR = 10;
  private static final double FASTER = Math.sqrt(2);

  /// The actions of a window.
  ///
  /// @param display shows what is looked at closely
  public static PlaybackActions of(
      Playback playback, StepExplanation explanation, RunsDisplay display) {
    ObservableValue<Boolean> stepSeen = closely(explanation.wantedProperty(), display);
    ObservableValue<Boolean> busy = playback.idleProperty().map(idle -> !idle);
    return new PlaybackActions(
        action("play", playback::toggle)
            .when(busy)
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
        action("slowly", explanation::playSlowly).when(busy).on(Keys.of(KeyCode.SPACE, Keys.SHIFT)),
        action("explain", () -> explain(explanation, display, !stepSeen.getValue()))
            .chosenWhile(stepSeen)
            .on(Keys.of(KeyCode.E)),
        action("probe", () -> probe(explanation, display))
            .chosenWhile(closely(explanation.wantedProperty().map(wanted -> !wanted), display)),
        action("part.next", explanation::nextPart).on(Keys.of(KeyCode.PERIOD)),
        action("part.previous", explanation::previousPart).on(Keys.of(KeyCode.COMMA)));
  }

  private static ObservableValue<Boolean> closely(
      ObservableValue<Boolean> wanted, RunsDisplay display) {
    return wanted.flatMap(holds -> holds ? display.closeUpSeenProperty() : new Constant(false));
  }

  /// Where charts and close-up share one place, the charts come back afterwards.
  private static void explain(StepExplanation explanation, RunsDisplay display, boolean wanted) {
    explanation.want(wanted);
    display.show(wanted ? RunsPresentation.CLOSE_UP : RunsPresentation.CHARTS);
  }

  private static void probe(StepExplanation explanation, RunsDisplay display) {
    explanation.want(false);
    display.show(RunsPresentation.CLOSE_UP);
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
        slowly,
        explain,
        probe,
        nextPart,
        previousPart);
  }
}
