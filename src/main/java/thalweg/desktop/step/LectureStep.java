package thalweg.desktop.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import thalweg.desktop.clock.FrameClock;
import thalweg.desktop.model.StepExplanation;
import thalweg.desktop.model.StepView;
import thalweg.desktop.model.Workbench;
import thalweg.desktop.theme.RunColor;
import thalweg.desktop.widget.SetRuleLine;
import thalweg.figure.Theme;
import thalweg.figure.lettering.RuleNotation;
import thalweg.figure.lettering.Typesetting;
import thalweg.figure.run.RunStyle;
import thalweg.optimizer.rule.StepPart;
import thalweg.race.StepAnatomy;
import thalweg.text.Text;

/// A step for a lecture hall, one part at a time: the names of its parts, one sentence in large
/// letters, and the line of the rule with its numbers.
public final class LectureStep extends VBox {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final PseudoClass AHEAD = PseudoClass.getPseudoClass("ahead");

  private final Text words = Text.of("step");
  private final StepExplanation explanation;
  private final ObservableValue<Theme> theme;
  private final Label whose = new Label();
  private final FlowPane parts = new FlowPane();
  private final Label sentence = new Label();
  private final SetRuleLine letters = SetRuleLine.fromAfar();
  private final FlowPane line = new FlowPane(letters);
  private final List<Label> names = new ArrayList<>();
  private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper(this, "shown", false);
  private final Subscription subscription;

  /// The step of a workbench.
  public LectureStep(Workbench workbench, FrameClock clock, ObservableValue<Theme> theme) {
    this.theme = theme;
    explanation = workbench.explanation();
    build();
    Runnable update = this::show;
    subscription =
        Subscription.combine(
            explanation.seenProperty().subscribe(_ -> clock.request(update)),
            theme.subscribe((_, _) -> clock.request(update)));
  }

  private void build() {
    parts.getStyleClass().add("lecture-parts");
    sentence.setWrapText(true);
    sentence.getStyleClass().add("lecture-sentence");
    sentence.setId("lecture-sentence");
    letters.setMinWidth(USE_PREF_SIZE);
    line.getStyleClass().add("lecture-flow");
    getStyleClass().add("lecture-explained");
    setId("lecture-explained");
    whose.getStyleClass().add("lecture-whose");
    whose.setMinWidth(USE_PREF_SIZE);
    HBox.setHgrow(parts, Priority.ALWAYS);
    HBox head = new HBox(whose, parts);
    head.getStyleClass().add("lecture-line");
    getChildren().addAll(head, sentence, line);
  }

  /// Whether a step is explained.
  public ReadOnlyBooleanProperty shownProperty() {
    return shown.getReadOnlyProperty();
  }

  private void show() {
    Optional<StepView> seen = explanation.seen().filter(view -> view.anatomy().isTrue());
    shown.set(seen.isPresent());
    seen.ifPresent(this::show);
  }

  private void show(StepView view) {
    StepAnatomy anatomy = view.anatomy();
    RuleNotation notation = RuleNotation.of(anatomy);
    StepPart current = view.current();
    int number = anatomy.trace().number();
    whose.setText(
        words.get(
            "whose", anatomy.optimizer().type().name(), words.get("heading", number - 1, number)));
    whose.setTextFill(
        RunColor.of(
            RunStyle.of(anatomy.experiment().entrants(), anatomy.entrant()), theme.getValue()));
    name(anatomy.parts());
    for (int i = 0; i < names.size(); i++) {
      names.get(i).pseudoClassStateChanged(CURRENT, i == view.reached() - 1);
      names.get(i).pseudoClassStateChanged(AHEAD, i >= view.reached());
    }
    sentence.setText(Typesetting.unbroken(PlainStepWords.of(view)));
    letters.show(notation, current.line());
    calculate(PartNumbers.whole(current, notation));
  }

  /// What has no room beside what stands before it goes to the next row, whole.
  private void calculate(List<String> wanted) {
    line.getChildren().setAll(letters);
    for (String each : wanted) {
      Label numbers = new Label(each);
      numbers.getStyleClass().add("lecture-numbers");
      line.getChildren().add(numbers);
    }
  }

  private void name(List<StepPart> wanted) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      texts.add(words.get("part.numbered", i + 1, wanted.get(i).line().name()));
    }
    if (texts.equals(names.stream().map(Label::getText).toList())) {
      return;
    }
    names.clear();
    for (int i = 0; i < texts.size(); i++) {
      int place = i + 1;
      Label name = new Label(texts.get(i));
      name.getStyleClass().add("lecture-part");
      name.setOnMouseClicked(_ -> explanation.pauseAt(place));
      names.add(name);
    }
    parts.getChildren().setAll(names);
  }

  /// Lets go of the workbench.
  public void dispose() {
    subscription.unsubscribe();
  }
}
