package thalweg.desktop.widget;

import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import thalweg.desktop.action.Action;
import thalweg.desktop.action.OptimizerActions;

/// A button that stands for the runs of an optimizer: one with an eye hides them by a click and
/// follows them by one with Shift, one with their name the other way round; a click with Alt draws
/// them alone. While it has the focus, Space is the click, H hides, S draws alone (solo), F
/// follows.
public abstract class RunButton extends Button implements KeyConsumer {
  private static final Set<KeyCode> KEYS = Set.of(KeyCode.S, KeyCode.H, KeyCode.F);

  private final OptimizerActions actions;
  private final Action plain;
  private final Action shifted;

  /// @param plain what a click does
  /// @param shifted what a click with Shift does
  protected RunButton(OptimizerActions actions, Action plain, Action shifted) {
    this.actions = actions;
    this.plain = plain;
    this.shifted = shifted;
  }

  /// Lets clicks and keys do that; called once, while the button is made.
  ///
  /// @param spoken the accessible name, from what a click would do
  protected final void install(UnaryOperator<String> spoken) {
    ActionControl.install(this, plain, plain.keys(), spoken);
    addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
    addEventHandler(KeyEvent.KEY_PRESSED, this::type);
  }

  /// What a button by itself ignores.
  private void click(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY && event.isAltDown()) {
      actions.solo().run();
    } else if (event.getButton() == MouseButton.PRIMARY && event.isShiftDown()) {
      shifted.run();
    }
  }

  private void type(KeyEvent event) {
    if (uses(event)) {
      Action wanted =
          switch (event.getCode()) {
            case S -> actions.solo();
            case H -> actions.hide();
            default -> actions.follow();
          };
      wanted.run();
      event.consume();
    }
  }

  @Override
  public final boolean uses(KeyEvent event) {
    return KEYS.contains(event.getCode()) && !event.isShortcutDown();
  }
}
