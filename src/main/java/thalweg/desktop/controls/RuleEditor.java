package thalweg.desktop.controls;

import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;
import thalweg.desktop.model.RuleDraft;
import thalweg.desktop.model.RuleEditing;
import thalweg.desktop.model.RuleReading;
import thalweg.desktop.model.Workbench;
import thalweg.desktop.widget.MarkedText;
import thalweg.optimizer.OptimizerType;
import thalweg.optimizer.typed.RuleException;
import thalweg.text.Text;

/// Where an optimizer is typed: its name, its lines with a mark where they are wrong and a sentence
/// below, and how they were read. It stands beside the race, which goes on.
public final class RuleEditor extends VBox {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");
  private static final PseudoClass PAST = PseudoClass.getPseudoClass("past");

  /// What is half written is wrong more often than not.
  private static final Duration PAUSE = Duration.millis(350);

  private static final int ROWS = 7;

  private final Text words = Text.of("desktop");
  private final Workbench workbench;
  private final RuleEditing editing;
  private final Label title = new Label();
  private final TextField name = new TextField();
  private final Label nameProblem = new Label();
  private final MarkedText lines = new MarkedText();
  private final TextArea area = lines.area();
  private final Label problem = new Label();
  private final Label note = new Label();
  private final RulePreview preview = new RulePreview();
  private final Button race = new Button();
  private final Button remove = new Button(Text.of("desktop").get("rule.remove"));
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private final Subscription subscription;
  private boolean showing;

  /// An editor over what is written.
  public RuleEditor(Workbench workbench, RuleEditing editing) {
    this.workbench = workbench;
    this.editing = editing;
    build();
    wire();
    subscription =
        Subscription.combine(
            editing.draftProperty().subscribe(this::show),
            editing.readingProperty().subscribe(this::show),
            editing.targetProperty().subscribe(this::show),
            editing.noteProperty().subscribe(told -> note.setText(told.orElse(""))),
            focusWithinProperty().subscribe((_, within) -> leave(within)));
  }

  private void build() {
    setId("rule-editor");
    getStyleClass().add("rule-editor");
    setAccessibleRole(AccessibleRole.DIALOG);
    title.getStyleClass().add("rule-title");
    title.setMinWidth(0);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button close = new Button("✕");
    close.setId("rule-close");
    close.getStyleClass().add("landscape-remove");
    close.setAccessibleText(words.get("rule.close"));
    close.setOnAction(_ -> editing.close());
    HBox head = new HBox(title, space, close);
    head.getStyleClass().add("rule-row");
    name.setId("rule-name");
    name.setPromptText(words.get("rule.name"));
    name.setAccessibleText(words.get("rule.name"));
    HBox.setHgrow(name, Priority.ALWAYS);
    HBox second = new HBox(name, new RuleSources(workbench, this::begin));
    second.getStyleClass().add("rule-row");
    area.setId("rule-text");
    area.setPrefRowCount(ROWS);
    area.setAccessibleText(words.get("rule.text"));
    for (Label each : List.of(nameProblem, problem, note)) {
      each.getStyleClass().add(each.equals(note) ? "muted" : "problem");
      each.setWrapText(true);
      each.setMinHeight(Region.USE_PREF_SIZE);
      each.managedProperty().bind(each.textProperty().isNotEmpty());
    }
    nameProblem.setId("rule-name-problem");
    problem.setId("rule-problem");
    note.setId("rule-note");
    ScrollPane scroll = preview.scrolled();
    VBox.setVgrow(scroll, Priority.ALWAYS);
    race.setId("rule-race");
    race.getStyleClass().add("accent");
    remove.setId("rule-remove");
    remove.managedProperty().bind(remove.visibleProperty());
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    HBox foot = new HBox(race, between, remove);
    foot.getStyleClass().add("rule-row");
    getChildren().addAll(head, second, nameProblem, lines, problem, note, scroll, foot);
  }

  private void wire() {
    name.textProperty()
        .subscribe((_, typed) -> write(editing.draftProperty().get().withName(typed)));
    area.textProperty()
        .subscribe((_, typed) -> write(editing.draftProperty().get().withLines(typed)));
    name.setOnAction(_ -> confirm());
    name.focusedProperty()
        .subscribe((_, focused) -> {
          if (!focused && editing.openProperty().get()) {
            editing.finish();
          }
        });
    race.setOnAction(_ -> confirm());
    remove.setOnAction(_ -> editing.targetProperty().get().ifPresent(editing::remove));
    pause.setOnFinished(_ -> pausing());
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            editing.close();
            event.consume();
          } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            confirm();
            event.consume();
          }
        });
  }

  private void write(RuleDraft draft) {
    if (!showing) {
      editing.write(draft);
      pause.playFromStart();
    }
  }

  /// The lines of a method, which undo in the field takes back.
  private void begin(OptimizerType method) {
    RuleDraft draft = editing.from(method);
    name.setText(draft.name());
    area.replaceText(0, area.getLength(), draft.lines());
    area.requestFocus();
  }

  /// A new one races; one that races already is done with.
  private void confirm() {
    pausing();
    if (editing.targetProperty().get().isEmpty()) {
      editing.race();
    } else if (editing.readingProperty().get().isRight()) {
      editing.close();
    }
  }

  private void pausing() {
    pause.stop();
    tell(editing.readingProperty().get());
    editing.take();
  }

  /// What is written next is another step for undo.
  private void leave(boolean within) {
    if (!within && editing.openProperty().get()) {
      pausing();
      editing.finish();
    }
  }

  private void show(RuleDraft draft) {
    showing = true;
    if (!name.getText().equals(draft.name())) {
      name.setText(draft.name());
    }
    if (!area.getText().equals(draft.lines())) {
      area.setText(draft.lines());
    }
    showing = false;
  }

  private void show(RuleReading reading) {
    preview.pseudoClassStateChanged(PAST, reading.rule().isEmpty());
    reading.rule().ifPresent(rule -> preview.show(rule.type(), workbench.landscape().field()));
    race.setDisable(!reading.isRight());
    boolean right = reading.refusal().isEmpty();
    if (right || !editing.openProperty().get()) {
      tell(reading);
    }
    if (reading.nameProblem().isEmpty()) {
      nameProblem.setText("");
      name.pseudoClassStateChanged(WRONG, false);
    }
  }

  private void tell(RuleReading reading) {
    Optional<RuleException> refusal = reading.refusal();
    area.pseudoClassStateChanged(WRONG, refusal.isPresent());
    refusal.ifPresentOrElse(each -> lines.mark(each.position(), each.length()), lines::clear);
    String instead =
        editing
            .targetProperty()
            .get()
            .map(type -> "\n" + words.get("rule.instead", type.name()))
            .orElse("");
    problem.setText(refusal.map(each -> each.getMessage() + instead).orElse(""));
    nameProblem.setText(reading.nameProblem().orElse(""));
    name.pseudoClassStateChanged(WRONG, reading.nameProblem().isPresent());
  }

  private void show(Optional<OptimizerType> target) {
    title.setText(
        target.map(type -> words.get("rule.title", type.name())).orElse(words.get("rule.new")));
    setAccessibleText(title.getText());
    race.setText(words.get(target.isPresent() ? "rule.done" : "rule.race"));
    remove.setVisible(target.isPresent());
  }

  /// Its lines are written from now on.
  public void begin() {
    tell(editing.readingProperty().get());
    area.requestFocus();
    area.end();
  }

  /// Lets go of what is written.
  public void dispose() {
    pause.stop();
    subscription.unsubscribe();
  }
}
