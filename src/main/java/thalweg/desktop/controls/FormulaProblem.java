package thalweg.desktop.controls;

import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import thalweg.desktop.widget.FieldProblem;
import thalweg.formula.syntax.FormulaException;

/// Says below the formula field what is wrong with a formula, and marks the place in a copy of it.
final class FormulaProblem {
  private static final int CONTEXT = 40;
  private static final String AFTER_THE_END = "␣";

  private final TextFlow copy = new TextFlow();
  private final FieldProblem problem;

  FormulaProblem(Node field) {
    problem = new FieldProblem(field, copy);
  }

  void show(String formula, FormulaException refusal) {
    int begin = Math.min(refusal.position(), formula.length());
    int end = Math.min(begin + Math.max(1, refusal.length()), formula.length());
    String wrong = begin == formula.length() ? AFTER_THE_END : formula.substring(begin, end);
    copy.getChildren()
        .setAll(
            text(formula.substring(Math.max(0, begin - CONTEXT), begin), "formula-right"),
            text(wrong, "formula-wrong"),
            text(
                formula.substring(end, Math.min(formula.length(), end + CONTEXT)),
                "formula-right"));
    problem.show(Objects.requireNonNullElse(refusal.getMessage(), formula));
  }

  /// Says what is wrong with a formula as a whole.
  void show(String words) {
    copy.getChildren().clear();
    problem.show(words);
  }

  private static Text text(String words, String style) {
    Text text = new Text(words);
    text.getStyleClass().add(style);
    return text;
  }

  void hide() {
    problem.hide();
  }
}
