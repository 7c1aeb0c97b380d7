package thalweg.desktop.telemetry;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import thalweg.desktop.clock.FrameClock;
import thalweg.desktop.model.Workbench;
import thalweg.exchange.RoundedNumber;
import thalweg.figure.lettering.LossNumber;
import thalweg.figure.lettering.Typesetting;
import thalweg.race.Evaluations;
import thalweg.race.Frame;
import thalweg.race.StatusText;
import thalweg.race.Trajectory;
import thalweg.text.Text;

/// What has happened to the run that is looked at closely, in two sentences.
final class RunStory extends VBox {
  private final Text words = Text.of("desktop");
  private final Workbench workbench;
  private final Label story = new Label();
  private final Label cost = new Label();
  private final Subscription subscription;

  RunStory(Workbench workbench, FrameClock clock) {
    this.workbench = workbench;
    getStyleClass().add("run-story");
    story.setWrapText(true);
    cost.setWrapText(true);
    cost.getStyleClass().add("muted");
    getChildren().addAll(story, cost);
    Runnable update = this::show;
    subscription =
        Subscription.combine(
            visibleProperty().subscribe(() -> clock.request(update)),
            workbench.frameProperty().subscribe(() -> clock.requestText(update)),
            workbench.whenLookedAtDifferently(() -> clock.request(update)));
  }

  private void show() {
    if (!isVisible()) {
      return;
    }
    Frame frame = workbench.frame();
    Optional<Trajectory> close =
        workbench.visibility().closeUp(frame, workbench.startList().selected());
    story.setText(
        close.map(run -> Typesetting.wrapped(story(frame, run))).orElse(words.get("run.none")));
    cost.setText(close.map(run -> Typesetting.wrapped(cost(frame, run))).orElse(""));
  }

  private String story(Frame frame, Trajectory run) {
    return words.get(
        "run.story",
        frame.experiment().entrants().get(run.entrant()).optimizer().type().name(),
        RoundedNumber.print(frame.experiment().starts().get(run.start())),
        StatusText.story(run));
  }

  private String cost(Frame frame, Trajectory run) {
    int last = run.lastStep(Integer.MAX_VALUE);
    Evaluations asked = run.evaluations();
    return words.get(
        "run.cost",
        Typesetting.signs(LossNumber.print(frame.experiment().landscape(), run, last)),
        last,
        asked.values(),
        asked.gradients(),
        asked.hessians());
  }

  /// Lets go of the workbench.
  void dispose() {
    subscription.unsubscribe();
  }
}
