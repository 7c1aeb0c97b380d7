package thalweg.desktop.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import thalweg.desktop.action.Action;
import thalweg.desktop.action.PlaybackActions;
import thalweg.desktop.clock.FrameClock;
import thalweg.desktop.model.StepExplanation;
import thalweg.desktop.model.StepView;
import thalweg.desktop.model.Workbench;
import thalweg.desktop.theme.RunColor;
import thalweg.desktop.widget.ActionControl;
import thalweg.figure.Theme;
import thalweg.figure.lettering.RuleNotation;
import thalweg.figure.lettering.Typesetting;
import thalweg.figure.run.RunStyle;
import thalweg.race.StepAnatomy;
import thalweg.text.Text;

/// A step in words and numbers: whose it is, what its current part says, and the lines of the rule
/// with what came out of them.
public final class StepPanel extends VBox {
  /// Pixels, for a part with its numbers.
  private static final double LEAST_FOR_PARTS = 60;

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

  /// The sentence stays where the parts are scrolled.
  private final ScrollPane scroll = new ScrollPane(parts);

  private final List<PartRow> rows = new ArrayList<>();
  private final Subscription subscription;

  /// A panel of a workbench.
  public StepPanel(
      Workbench workbench,
      PlaybackActions actions,
      FrameClock clock,
      ObservableValue<Theme> theme) {
    this.workbench = workbench;
    this.explanation = workbench.explanation();
    this.theme = theme;
    build(actions);
    Runnable update = this::show;
    Runnable reveal = this::reveal;
    subscription =
        Subscription.combine(
            parts.layoutBoundsProperty().subscribe(_ -> clock.request(reveal)),
            scroll.viewportBoundsProperty().subscribe(_ -> clock.request(reveal)),
            explanation.seenProperty().subscribe(_ -> clock.request(reveal)),
            explanation.seenProperty().subscribe(_ -> clock.request(update)),
            explanation.failureProperty().subscribe(_ -> clock.request(update)),
            explanation.wantedProperty().subscribe((_, _) -> clock.request(update)),
            workbench.playback().playingProperty().subscribe((_, _) -> clock.request(update)),
            theme.subscribe((_, _) -> clock.request(update)));
  }

  private void build(PlaybackActions actions) {
    name.getStyleClass().add("run-name");
    heading.getStyleClass().add("step-heading");
    count.getStyleClass().add("step-count");
    // A long name gives way, and nothing else.
    for (Label whole : List.of(heading, count)) {
      whole.setMinWidth(USE_PREF_SIZE);
    }
    name.setMinWidth(0);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    head.getStyleClass().add("step-head");
    head.getChildren()
        .addAll(
            name,
            heading,
            space,
            button("previous", "‹", actions.previousPart()),
            count,
            button("next", "›", actions.nextPart()));
    sentence.setWrapText(true);
    sentence.getStyleClass().add("step-sentence");
    // None is cut, and short ones have room for what comes next, so that nothing jumps.
    sentence.setMinHeight(USE_PREF_SIZE);
    sentence.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(sentence, Priority.ALWAYS);
    Region room = new Region();
    room.getStyleClass().add("step-sentence-room");
    HBox said = new HBox(sentence, room);
    parts.getStyleClass().add("parts");
    getStyleClass().add("step-panel");
    // It follows the focus of what is in it.
    scroll.setFocusTraversable(false);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setMinHeight(LEAST_FOR_PARTS);
    scroll.getStyleClass().add("edge-to-edge");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(head, said, scroll);
  }

  private static Button button(String name, String sign, Action action) {
    Button button = ActionControl.button(sign, action);
    button.setId("part-" + name);
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
    // It leads on from where the playhead is.
    int number = anatomy.trace().number();
    heading.setText(words.get("heading", number - 1, number));
    int dimension = anatomy.experiment().landscape().plane().dimension();
    boolean beyond = anatomy.parts().isEmpty();
    count.setText(beyond ? "" : words.get("parts", view.reached(), anatomy.parts().size()));
    String unexplained = beyond ? words.get("beyond", dimension) : words.get("lost");
    sentence.setText(Typesetting.unbroken(anatomy.isTrue() ? StepWords.of(view) : unexplained));
    RuleNotation notation = RuleNotation.of(anatomy);
    int shown = anatomy.isTrue() ? anatomy.parts().size() : 0;
    while (rows.size() < shown) {
      int place = rows.size() + 1;
      rows.add(new PartRow(() -> explanation.pauseAt(place)));
    }
    if (parts.getChildren().size() != shown) {
      parts.getChildren().setAll(rows.subList(0, shown));
    }
    for (int i = 0; i < shown; i++) {
      rows.get(i)
          .show(anatomy.parts().get(i), notation, i == view.reached() - 1, i >= view.reached());
    }
  }

  /// The part that one is at is seen with its numbers, scrolled as little as may be.
  private void reveal() {
    double beyond = parts.getHeight() - scroll.getViewportBounds().getHeight();
    explanation
        .seen()
        .map(view -> view.reached() - 1)
        .filter(place -> place < parts.getChildren().size() && beyond > 0)
        .map(place -> parts.getChildren().get(place).getBoundsInParent().getMaxY())
        .ifPresent(low ->
            scroll.setVvalue(
                Math.clamp((low - scroll.getViewportBounds().getHeight()) / beyond, 0, 1)));
  }

  private void showReason() {
    parts.getChildren().clear();
    Optional<String> failure = explanation.failureProperty().get();
    if (failure.isPresent()) {
      sentence.setText(words.get("failed", failure.get()));
    } else if (workbench.playback().isPlaying()
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
