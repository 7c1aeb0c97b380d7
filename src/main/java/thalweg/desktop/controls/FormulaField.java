package thalweg.desktop.controls;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Subscription;
import thalweg.desktop.model.Setup;
import thalweg.desktop.model.Workbench;
import thalweg.desktop.task.DerivedState;
import thalweg.desktop.task.FormulaSurvey;
import thalweg.formula.Formula;
import thalweg.formula.syntax.FormulaException;
import thalweg.landscape.Landscape;
import thalweg.text.Text;

/// The formula, checked while it is typed: a good one becomes the landscape, a bad one is marked
/// and the last good landscape stays. One that is edited keeps what the user set; one that is
/// written in the place of the whole text is surveyed. A name that may become a function's waits
/// for the next letter, or for Enter.
final class FormulaField extends HBox {
  private final Text words = Text.of("desktop");
  private final FormulaInput field;
  private final CutText shownField;
  private final FormulaProblem problem;
  private final Workbench workbench;
  private final FormulaSurvey survey;
  private final Subscription subscription;
  private Optional<Formula> shown = Optional.empty();
  private Optional<Formula> waiting = Optional.empty();

  /// As it was before the whole text was written over; empty while a formula is edited.
  private Optional<Setup> before = Optional.empty();

  /// Looks again at what was let go of before it was looked at to its end.
  private Optional<Runnable> again = Optional.empty();

  private int caret;
  private boolean writing;
  private boolean showing;
  private boolean finishing;

  /// @param end stands at its end
  FormulaField(Workbench workbench, FormulaSurvey survey, Node end) {
    this.workbench = workbench;
    this.survey = survey;
    field = new FormulaInput(workbench);
    shownField = new CutText(field, words.get("formula.help"));
    problem = new FormulaProblem(field);
    Label left = new Label(words.get("formula.left"));
    left.getStyleClass().add("formula-left");
    left.setLabelFor(field);
    HBox.setHgrow(shownField, Priority.ALWAYS);
    getStyleClass().add("formula-field");
    getChildren().addAll(left, shownField, end);
    field.setTextFormatter(new TextFormatter<>(this::begin));
    field.textProperty().subscribe((_, typed) -> check(typed));
    field.setOnAction(_ -> enter());
    field.whenEscaped(this::escape);
    field.whenElsewhere(() -> before.ifPresent(_ -> finishIfRight()));
    field.whenLeft(this::leave);
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
      again = Optional.empty();
      beginWriting();
    }
    return change;
  }

  private void beginWriting() {
    finishing = false;
    writing = true;
    workbench.setWriting(true);
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
  private void finishIfRight() {
    if (waiting.isEmpty() && !field.isWrong()) {
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
    finish();
    if (field.isWrong()) {
      problem.leave(words.get("formula.instead", workbench.landscape().objective().description()));
    } else {
      problem.hide();
    }
  }

  private void enter() {
    again.ifPresent(Runnable::run);
    again = Optional.empty();
    finish();
  }

  private void escape() {
    if (finishing && survey.isBusy()) {
      interrupt();
    } else {
      abandon();
    }
  }

  /// What was meant as it stands is not thrown away while it is looked at: it stays as a draft.
  private void interrupt() {
    Optional<Setup> over = before;
    survey.abandon();
    again =
        Optional.of(() -> {
          before = over;
          beginWriting();
          take(Formula.parse(field.getText()));
        });
    problem.tell(words.get("formula.interrupted", workbench.landscape().objective().description()));
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
          .filter(_ -> !field.isWrong())
          .flatMap(each -> WrittenAnew.words(each, workbench.setup()))
          .ifPresent(problem::tell);
      before = Optional.empty();
    }
  }

  private void accept(boolean right) {
    field.setWrong(!right);
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
    again = Optional.empty();
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
