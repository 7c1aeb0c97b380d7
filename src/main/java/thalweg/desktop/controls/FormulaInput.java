package thalweg.desktop.controls;

import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import thalweg.desktop.model.Workbench;
import thalweg.desktop.widget.DraftField;
import thalweg.formula.syntax.PastedText;
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

  /// Text of several lines keeps its blanks between them, and loses its comments.
  @Override
  public void paste() {
    String text = Clipboard.getSystemClipboard().getString();
    if (text != null && text.lines().count() > 1) {
      replaceSelection(PastedText.inOneLine(text));
    } else {
      super.paste();
    }
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
