package thalweg.desktop.controls;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Subscription;
import thalweg.desktop.model.Workbench;
import thalweg.desktop.task.FormulaSurvey;
import thalweg.formula.Formula;
import thalweg.formula.syntax.FormulaException;
import thalweg.landscape.Landscape;
import thalweg.text.Text;

/// The formula, checked while it is typed: a good one becomes the landscape, a bad one is marked
/// and the last good landscape stays.
final class FormulaField extends HBox {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");

  private final Text words = Text.of("desktop");
  private final TextField field = new TextField();
  private final FormulaProblem problem = new FormulaProblem(field);
  private final FormulaSurvey survey;
  private final Subscription subscription;
  private boolean showing;

  FormulaField(Workbench workbench, FormulaSurvey survey) {
    this.survey = survey;
    Label left = new Label(words.get("formula.left"));
    left.getStyleClass().add("formula-left");
    left.setLabelFor(field);
    field.setId("formula");
    field.setAccessibleText(words.get("formula.accessible"));
    HBox.setHgrow(field, Priority.ALWAYS);
    getStyleClass().add("formula-field");
    getChildren().addAll(left, field);
    field.textProperty().subscribe((_, typed) -> check(typed));
    field
        .focusedProperty()
        .subscribe(focused -> {
          if (!focused) {
            problem.hide();
          }
        });
    subscription =
        Subscription.combine(
            workbench.landscapeProperty().subscribe(this::show),
            survey.stateProperty().subscribe(state -> state.failure().ifPresent(this::fail)));
  }

  private void check(String typed) {
    if (showing) {
      return;
    }
    try {
      Formula formula = Formula.parse(typed);
      accept(true);
      survey.open(formula);
    } catch (FormulaException refusal) {
      accept(false);
      problem.show(typed, refusal);
    }
  }

  private void fail(String reason) {
    problem.show(words.get("formula.failed", reason));
  }

  private void accept(boolean right) {
    field.pseudoClassStateChanged(WRONG, !right);
    if (right) {
      problem.hide();
    }
  }

  /// Leaves alone what the user is typing, and what already means the same.
  private void show(Landscape landscape) {
    boolean typing = field.isFocused() && landscape.isUnnamed();
    if (!typing && !means(landscape)) {
      showing = true;
      field.setText(landscape.formula().map(Formula::text).orElse(""));
      accept(true);
      showing = false;
    }
    // Of an objective that is no formula the empty field says what it is.
    field.setPromptText(landscape.objective().description());
  }

  private boolean means(Landscape landscape) {
    try {
      return landscape.formula().equals(Optional.of(Formula.parse(field.getText())));
    } catch (FormulaException unfinished) {
      return false;
    }
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
