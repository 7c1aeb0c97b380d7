package thalweg.desktop.step;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import thalweg.desktop.clock.FrameClock;
import thalweg.desktop.model.StepExplanation;
import thalweg.desktop.model.StepView;
import thalweg.desktop.model.Workbench;
import thalweg.desktop.theme.RunColor;
import thalweg.figure.Theme;
import thalweg.figure.lettering.RuleNotation;
import thalweg.figure.run.RunStyle;
import thalweg.race.StepAnatomy;
import thalweg.text.Text;

/// A step in words and numbers: whose it is, what its current part says, and the lines of the rule
/// with what came out of them.
public final class StepPanel extends VBox {
  private final Text words = Text.of("step");
  private final Workbench workbench;
  private final StepExplanation explanation;
  private final ObservableValue<Theme> theme;
  private final Label name = new Label();
  private final Label heading = new Label();
  private final Label count = new Label();
  private final Label sentence = new Label();
  private final HBox head = new HBox();
  private final VBox parts = new VBox();
  private final Subscription subscription;

  /// A panel of a workbench.
  public StepPanel(Workbench workbench, FrameClock clock, ObservableValue<Theme> theme) {
    this.workbench = workbench;
    this.explanation = workbench.explanation();
    this.theme = theme;
    build();
    Runnable update = this::show;
    subscription =
        Subscription.combine(
            explanation.seenProperty().subscribe(_ -> clock.request(update)),
            explanation.wantedProperty().subscribe((_, _) -> clock.request(update)),
            workbench.playback().playingProperty().subscribe((_, _) -> clock.request(update)),
            theme.subscribe((_, _) -> clock.request(update)));
  }

  private void build() {
    name.getStyleClass().add("run-name");
    heading.getStyleClass().add("step-heading");
    count.getStyleClass().add("step-count");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    head.getStyleClass().add("step-head");
    head.getChildren()
        .addAll(
            name,
            heading,
            space,
            button("previous", "‹", explanation::previousPart),
            count,
            button("next", "›", explanation::nextPart));
    sentence.setWrapText(true);
    sentence.getStyleClass().add("step-sentence");
    parts.getStyleClass().add("parts");
    getStyleClass().add("step-panel");
    getChildren().addAll(head, sentence, parts);
  }

  private Button button(String key, String sign, Runnable action) {
    Button button = new Button(sign);
    button.setId("part-" + key);
    button.setAccessibleText(words.get(key));
    button.setTooltip(new Tooltip(words.get(key)));
    button.setOnAction(_ -> action.run());
    return button;
  }

  private void show() {
    if (!explanation.wantedProperty().get()) {
      return;
    }
    Optional<StepView> seen = explanation.seen();
    head.setVisible(seen.isPresent());
    head.setManaged(seen.isPresent());
    seen.ifPresentOrElse(this::show, this::showReason);
  }

  private void show(StepView view) {
    StepAnatomy anatomy = view.anatomy();
    RunStyle style = RunStyle.of(anatomy.experiment().entrants(), anatomy.entrant());
    name.setText(anatomy.optimizer().type().name());
    name.setTextFill(RunColor.of(style, theme.getValue()));
    heading.setText(words.get("heading", anatomy.trace().number()));
    int dimension = anatomy.experiment().landscape().plane().dimension();
    boolean beyond = anatomy.parts().isEmpty();
    count.setText(beyond ? "" : words.get("parts", view.reached(), anatomy.parts().size()));
    String unexplained = beyond ? words.get("beyond", dimension) : words.get("lost");
    sentence.setText(anatomy.isTrue() ? StepWords.of(view) : unexplained);
    RuleNotation notation = RuleNotation.of(anatomy);
    int shown = anatomy.isTrue() ? anatomy.parts().size() : 0;
    while (parts.getChildren().size() > shown) {
      parts.getChildren().removeLast();
    }
    while (parts.getChildren().size() < shown) {
      int place = parts.getChildren().size() + 1;
      parts.getChildren().add(new PartRow(() -> explanation.pauseAt(place)));
    }
    for (int i = 0; i < shown; i++) {
      ((PartRow) parts.getChildren().get(i))
          .show(anatomy.parts().get(i), notation, i == view.reached() - 1, i >= view.reached());
    }
  }

  private void showReason() {
    parts.getChildren().clear();
    if (workbench.playback().isPlaying()
        && workbench.playback().speedProperty().get() > StepExplanation.SLOW) {
      sentence.setText(words.get("fast", StepExplanation.SLOW));
    } else {
      boolean empty = workbench.frame().trajectories().isEmpty();
      sentence.setText(words.get(empty ? "none" : "wait"));
    }
  }

  /// Lets go of the workbench.
  public void dispose() {
    subscription.unsubscribe();
  }
}
