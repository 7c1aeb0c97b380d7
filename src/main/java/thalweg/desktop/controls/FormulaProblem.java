package thalweg.desktop.controls;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Popup;
import thalweg.formula.FormulaException;

/// Says below the formula field what is wrong with a formula, and marks the place in a copy of it.
final class FormulaProblem {
  private static final int CONTEXT = 40;
  private static final String AFTER_THE_END = "␣";

  private final Popup popup = new Popup();
  private final TextFlow copy = new TextFlow();
  private final Label message = new Label();
  private final Node field;

  FormulaProblem(Node field) {
    this.field = field;
    VBox content = new VBox(copy, message);
    content.getStyleClass().add("formula-problem");
    message.setId("formula-message");
    popup.getContent().add(content);
  }

  void show(String formula, FormulaException problem) {
    int begin = Math.min(problem.position(), formula.length());
    int end = Math.min(begin + Math.max(1, problem.length()), formula.length());
    String wrong = begin == formula.length() ? AFTER_THE_END : formula.substring(begin, end);
    copy.getChildren()
        .setAll(
            text(formula.substring(Math.max(0, begin - CONTEXT), begin), "formula-right"),
            text(wrong, "formula-wrong"),
            text(
                formula.substring(end, Math.min(formula.length(), end + CONTEXT)),
                "formula-right"));
    message.setText(problem.getMessage());
    if (!popup.isShowing() && field.getScene() != null) {
      Bounds below = field.localToScreen(field.getBoundsInLocal());
      popup.getScene().getStylesheets().setAll(field.getScene().getStylesheets());
      popup.show(field, below.getMinX(), below.getMaxY() + 4);
    }
  }

  private static Text text(String words, String style) {
    Text text = new Text(words);
    text.getStyleClass().add(style);
    return text;
  }

  void hide() {
    popup.hide();
  }
}
