package thalweg.desktop.controls;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Subscription;
import thalweg.desktop.model.Setup;
import thalweg.desktop.model.Workbench;
import thalweg.desktop.task.DerivedState;
import thalweg.desktop.task.FormulaSurvey;
import thalweg.desktop.widget.DraftField;
import thalweg.formula.Formula;
import thalweg.formula.syntax.FormulaException;
import thalweg.landscape.Landscape;
import thalweg.text.Text;

/// The formula, checked while it is typed: a good one becomes the landscape, a bad one is marked
/// and the last good landscape stays. One that is edited keeps what the user set; one that is
/// written in the place of the whole text is surveyed. A name that may become a function's waits
/// for the next letter, or for Enter.
final class FormulaField extends HBox {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");

  private final Text words = Text.of("desktop");
  private final TextField field = new Input();
  private final CutText shownField = new CutText(field, words.get("formula.help"));
  private final FormulaProblem problem = new FormulaProblem(field);
  private final Workbench workbench;
  private final FormulaSurvey survey;
  private final Subscription subscription;
  private Optional<Formula> shown = Optional.empty();
  private Optional<Formula> waiting = Optional.empty();

  /// As it was before the whole text was written over; empty while a formula is edited.
  private Optional<Setup> before = Optional.empty();

  private int caret;
  private boolean writing;
  private boolean showing;
  private boolean finishing;

  private final class Input extends TextField implements DraftField {
    @Override
    public boolean isDraft() {
      return !WrittenAnew.means(getText(), workbench.landscape());
    }
  }

  /// @param end stands at its end
  FormulaField(Workbench workbench, FormulaSurvey survey, Node end) {
    this.workbench = workbench;
    this.survey = survey;
    Label left = new Label(words.get("formula.left"));
    left.getStyleClass().add("formula-left");
    left.setLabelFor(field);
    field.setId("formula");
    field.setAccessibleText(words.get("formula.accessible"));
    HBox.setHgrow(shownField, Priority.ALWAYS);
    getStyleClass().add("formula-field");
    getChildren().addAll(left, shownField, end);
    field.setTextFormatter(new TextFormatter<>(this::begin));
    field.textProperty().subscribe((_, typed) -> check(typed));
    field.setOnAction(_ -> finish());
    field.addEventHandler(KeyEvent.KEY_PRESSED, this::abandon);
    field.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> goElsewhere());
    field.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode().isNavigationKey()) {
            goElsewhere();
          }
        });
    field
        .focusedProperty()
        .subscribe((_, focused) -> {
          if (!focused) {
            finish();
            leave();
          }
        });
    subscription =
        Subscription.combine(
            WritingAhead.mark(this, field, workbench),
            FormulaHelp.follow(shownField, workbench),
            workbench.landscapeProperty().subscribe(this::show),
            survey.surveyProperty().subscribe(this::follow),
            survey.editProperty().subscribe(this::follow));
  }

  /// The text is about to change.
  private TextFormatter.Change begin(TextFormatter.Change change) {
    if (!showing && !change.getControlNewText().equals(change.getControlText())) {
      if (change.getRangeStart() == 0 && change.getRangeEnd() == change.getControlText().length()) {
        beginAnew();
      }
      caret = change.getRangeStart() + change.getText().length();
      finishing = false;
      writing = true;
      workbench.setWriting(true);
    }
    return change;
  }

  /// What was written so far is a step of its own for undo.
  private void beginAnew() {
    if (writing) {
      finishIfRight();
    }
    before = before.or(() -> Optional.of(workbench.setup()));
  }

  private void check(String typed) {
    if (showing) {
      return;
    }
    waiting = Optional.empty();
    try {
      Formula formula = Formula.parse(typed);
      accept(true);
      // The field's own undo shortens the text unseen by begin.
      if (formula.hasNameBegunAt(Math.min(caret, typed.length()))) {
        waiting = Optional.of(formula);
      } else {
        take(formula);
      }
    } catch (FormulaException refusal) {
      accept(false);
      problem.show(typed, refusal);
    }
  }

  private void take(Formula formula) {
    if (before.isPresent()) {
      survey.write(formula);
    } else {
      survey.rewrite(formula);
    }
  }

  /// Whoever goes to another place in a formula that is written in full edits it from then on.
  private void goElsewhere() {
    before.ifPresent(_ -> finishIfRight());
  }

  private void finishIfRight() {
    if (waiting.isEmpty() && !field.getPseudoClassStates().contains(WRONG)) {
      finish();
    }
  }

  /// What was written is meant as it stands, and is one step for undo.
  private void finish() {
    waiting.ifPresent(this::take);
    waiting = Optional.empty();
    finishing = true;
    problem.showNow();
    settle();
  }

  /// What is refused stays, marked as wrong, and it is said what is raced instead.
  private void leave() {
    if (field.getPseudoClassStates().contains(WRONG)) {
      problem.leave(words.get("formula.instead", workbench.landscape().objective().description()));
    } else {
      problem.hide();
    }
  }

  private void abandon(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      abandon();
    }
  }

  /// Back to what is raced, if that is not what is written, or is so but not yet.
  void abandon() {
    survey.abandon();
    write(workbench.landscape());
    finish();
  }

  private void follow(DerivedState<?> state) {
    state.failure().ifPresent(reason -> problem.show(words.get("formula.failed", reason)));
    settle();
  }

  private void settle() {
    if (finishing && !survey.isBusy()) {
      finishing = false;
      writing = false;
      workbench.setWriting(false);
      before
          .filter(_ -> !field.getPseudoClassStates().contains(WRONG))
          .flatMap(each -> WrittenAnew.words(each, workbench.setup()))
          .ifPresent(problem::tell);
      before = Optional.empty();
    }
  }

  private void accept(boolean right) {
    field.pseudoClassStateChanged(WRONG, !right);
    if (right) {
      problem.hide();
    }
  }

  /// Leaves alone what the user is typing, and what already means the same.
  private void show(Landscape landscape) {
    boolean another = !landscape.formula().equals(shown);
    shown = landscape.formula();
    if (another && !survey.isOpening() && !WrittenAnew.means(field.getText(), landscape)) {
      write(landscape);
      finish();
    }
    // Of an objective that is no formula the empty field says what it is.
    field.setPromptText(landscape.objective().description());
  }

  private void write(Landscape landscape) {
    waiting = Optional.empty();
    showing = true;
    field.setText(landscape.formula().map(Formula::text).orElse(""));
    if (field.isFocused()) {
      // What is typed next goes on from there.
      field.end();
    }
    accept(true);
    showing = false;
  }

  /// Lets the whole of it be written over.
  void edit() {
    field.requestFocus();
    field.selectAll();
  }

  void dispose() {
    problem.hide();
    subscription.unsubscribe();
  }
}
