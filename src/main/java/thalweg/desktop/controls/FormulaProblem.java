package thalweg.desktop.controls;

import java.util.Objects;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.util.Duration;
import thalweg.desktop.widget.FieldProblem;
import thalweg.formula.syntax.FormulaException;

/// Says below the formula field what is wrong with a formula, and marks the place in a copy of it.
/// It waits for a pause in typing: what is half written is wrong more often than not.
final class FormulaProblem {
  private static final int CONTEXT = 40;
  private static final String AFTER_THE_END = "␣";

  private static final Duration PAUSE = Duration.millis(350);

  private final TextFlow copy = new TextFlow();
  private final FieldProblem problem;
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private String message = "";

  FormulaProblem(Node field) {
    problem = new FieldProblem(field, copy);
    pause.setOnFinished(_ -> problem.show(message));
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
    say(Objects.requireNonNullElse(refusal.getMessage(), formula));
  }

  /// Says what is wrong with a formula as a whole.
  void show(String words) {
    copy.getChildren().clear();
    say(words);
  }

  private void say(String words) {
    message = words;
    pause.playFromStart();
  }

  /// Says what is wrong without waiting, if anything is.
  void showNow() {
    if (pause.getStatus() == Animation.Status.RUNNING) {
      pause.jumpTo(PAUSE);
    }
  }

  /// Says for a while what is wrong with what was left unfinished.
  ///
  /// @param instead what is shown instead
  void leave(String instead) {
    pause.stop();
    problem.showBriefly(message + "\n" + instead);
  }

  /// Says for a while what a good formula has brought with it.
  void tell(String words) {
    pause.stop();
    copy.getChildren().clear();
    problem.tellBriefly(words);
  }

  private static Text text(String words, String style) {
    Text text = new Text(words);
    text.getStyleClass().add(style);
    return text;
  }

  void hide() {
    pause.stop();
    problem.hide();
  }
}
