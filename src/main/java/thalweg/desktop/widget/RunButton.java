package thalweg.desktop.widget;

import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import thalweg.desktop.action.OptimizerActions;

/// A button that stands for the runs of an optimizer: a click hides them, one with Alt draws them
/// alone, one with Shift follows them. While it has the focus, Space is the click, S the one with
/// Alt (solo), F the one with Shift (follow).
public abstract class RunButton extends Button implements KeyConsumer {
  private final OptimizerActions actions;

  protected RunButton(OptimizerActions actions) {
    this.actions = actions;
  }

  /// Lets clicks and keys do that; called once, while the button is made.
  ///
  /// @param spoken the accessible name, from what a click would do
  protected final void install(UnaryOperator<String> spoken) {
    ActionControl.install(this, actions.hide(), actions.hide().keys(), spoken);
    addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
    addEventHandler(KeyEvent.KEY_PRESSED, this::type);
  }

  /// What a button by itself ignores.
  private void click(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY && event.isAltDown()) {
      actions.solo().run();
    } else if (event.getButton() == MouseButton.PRIMARY && event.isShiftDown()) {
      actions.follow().run();
    }
  }

  private void type(KeyEvent event) {
    if (uses(event)) {
      (event.getCode() == KeyCode.S ? actions.solo() : actions.follow()).run();
      event.consume();
    }
  }

  @Override
  public final boolean uses(KeyEvent event) {
    boolean known = event.getCode() == KeyCode.S || event.getCode() == KeyCode.F;
    return known && !event.isShortcutDown();
  }
}
