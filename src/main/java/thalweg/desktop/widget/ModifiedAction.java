package thalweg.desktop.widget;

import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// What a button that stands for runs does: one thing at a click, others at a click with Alt or
/// Shift held, which a button by itself ignores. While it has the focus, Space is the click, S the
/// one with Alt (solo), F the one with Shift (follow).
public final class ModifiedAction {
  private ModifiedAction() {}

  /// Lets a button do that.
  public static void install(
      ButtonBase button, Runnable click, Runnable altClick, Runnable shiftClick) {
    button.setOnAction(_ -> click.run());
    button.addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          if (event.getButton() == MouseButton.PRIMARY && event.isAltDown()) {
            altClick.run();
          } else if (event.getButton() == MouseButton.PRIMARY && event.isShiftDown()) {
            shiftClick.run();
          }
        });
    button.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.S && !event.isShortcutDown()) {
            altClick.run();
            event.consume();
          } else if (event.getCode() == KeyCode.F && !event.isShortcutDown()) {
            shiftClick.run();
            event.consume();
          }
        });
  }
}
