package thalweg.desktop.controls;

import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import thalweg.desktop.model.Workbench;
import thalweg.desktop.widget.DraftField;
import thalweg.text.Text;

/// Where a formula is typed; it holds a draft until what is written in it is what is raced.
final class FormulaInput extends TextField implements DraftField {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");

  private final Workbench workbench;

  FormulaInput(Workbench workbench) {
    this.workbench = workbench;
    setId("formula");
    setAccessibleText(Text.of("desktop").get("formula.accessible"));
  }

  /// Does something when the user goes to another place in it.
  void whenElsewhere(Runnable deed) {
    addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> deed.run());
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode().isNavigationKey()) {
            deed.run();
          }
        });
  }

  /// Does something when Escape is pressed in it.
  void whenEscaped(Runnable deed) {
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            deed.run();
          }
        });
  }

  /// Does something when the focus has left it.
  void whenLeft(Runnable deed) {
    focusedProperty()
        .subscribe((_, focused) -> {
          if (!focused) {
            deed.run();
          }
        });
  }

  /// Marks what is written as wrong, or as right.
  void setWrong(boolean wrong) {
    pseudoClassStateChanged(WRONG, wrong);
  }

  boolean isWrong() {
    return getPseudoClassStates().contains(WRONG);
  }

  @Override
  public boolean isDraft() {
    return !WrittenAnew.means(getText(), workbench.landscape());
  }
}
