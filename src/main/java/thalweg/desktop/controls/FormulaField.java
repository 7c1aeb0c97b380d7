package thalweg.desktop.controls;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Subscription;
import thalweg.critical.FormulaLandscape;
import thalweg.desktop.clock.FrameClock;
import thalweg.desktop.clock.NewestWork;
import thalweg.desktop.model.Workbench;
import thalweg.formula.Formula;
import thalweg.formula.syntax.FormulaException;
import thalweg.landscape.Landscape;
import thalweg.text.Text;

/// The formula, checked while it is typed: a good one becomes the landscape, a bad one is marked
/// and the last good landscape stays.
final class FormulaField extends HBox {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");

  private final Text words = Text.of("desktop");
  private final Workbench workbench;
  private final TextField field = new TextField();
  private final FormulaProblem problem = new FormulaProblem(field);
  private final Executor workers = ForkJoinPool.commonPool();
  private final NewestWork<Landscape> surveying;
  private final Subscription subscription;
  private boolean showing;

  FormulaField(Workbench workbench, FrameClock clock) {
    this.workbench = workbench;
    surveying = new NewestWork<>(workers, clock, workbench::chooseLandscape);
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
    subscription = workbench.landscapeProperty().subscribe(this::show);
  }

  private void check(String typed) {
    if (showing) {
      return;
    }
    try {
      Formula formula = Formula.parse(typed);
      accept(true);
      if (!workbench.landscape().formula().equals(Optional.of(formula))) {
        surveying.submit((cancelled, _) -> FormulaLandscape.of(formula, workers, cancelled));
      }
    } catch (FormulaException refusal) {
      accept(false);
      problem.show(typed, refusal);
    }
  }

  private void accept(boolean right) {
    field.pseudoClassStateChanged(WRONG, !right);
    if (right) {
      problem.hide();
    }
  }

  /// Leaves alone what somebody is typing, and what already means the same.
  private void show(Landscape landscape) {
    boolean typing = field.isFocused() && landscape.id().equals(Landscape.OF_FORMULA);
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

  void dispose() {
    surveying.cancel();
    problem.hide();
    subscription.unsubscribe();
  }
}
