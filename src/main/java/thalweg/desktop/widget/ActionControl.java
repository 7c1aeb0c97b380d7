package thalweg.desktop.widget;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.stage.Window;
import thalweg.desktop.action.Action;
import thalweg.desktop.action.ActionState;
import thalweg.desktop.action.Keys;
import thalweg.text.Text;

/// Lets buttons stand for actions: what a button does, what it is called, its tooltip with the
/// keys, and whether it is disabled, busy or switched on are the action's.
///
/// A button follows its action while the window that it stands in is shown, and keeps no listener
/// before and afterwards: the models behind an action outlive views.
public final class ActionControl {
  /// What a control bears while its action is busy.
  private static final PseudoClass BUSY = PseudoClass.getPseudoClass("busy");

  private ActionControl() {}

  /// A button that runs an action.
  ///
  /// @param label what is written on it
  public static Button button(String label, Action action) {
    return install(new Button(label), action);
  }

  /// Lets a button run an action.
  ///
  /// @return the button
  public static <B extends ButtonBase> B install(B button, Action action) {
    return install(button, action, action.keys(), UnaryOperator.identity());
  }

  /// Lets a button run an action.
  ///
  /// @param keys those that the tooltip shows in the place of the action's
  /// @param spoken the accessible name, from what the action would do
  /// @return the button
  static <B extends ButtonBase> B install(
      B button, Action action, List<Keys> keys, UnaryOperator<String> spoken) {
    Tooltip tip = new Tooltip();
    button.setTooltip(tip);
    button.getProperties().put(Action.class, action);
    button.setOnAction(_ -> action.run());
    FocusBefore focus = new FocusBefore(button);
    follow(
        button,
        action.stateProperty(),
        state -> {
          if (!state.enabled()) {
            focus.giveBack();
          }
          button.setDisable(!state.enabled());
          button.pseudoClassStateChanged(BUSY, state.busy());
          button.setAccessibleText(spoken.apply(state.hint()));
          tip.setText(withKeys(state.hint(), keys));
        });
    return button;
  }

  /// A button that is down while an action is chosen.
  public static ToggleButton toggle(String label, Action action) {
    ToggleButton button = install(new ToggleButton(label), action);
    keepSelected(button, action, button::setSelected, action::run);
    return button;
  }

  /// One of several buttons of which one is down: a click on that one does nothing.
  public static ToggleButton segment(String label, Action action) {
    ToggleButton button = install(new ToggleButton(label), action);
    keepSelected(
        button,
        action,
        button::setSelected,
        () -> {
          if (!action.isChosen()) {
            action.run();
          }
        });
    return button;
  }

  /// A box that is ticked while an action is chosen.
  public static CheckBox check(Action action) {
    CheckBox box = install(new CheckBox(), action);
    keepSelected(box, action, box::setSelected, action::run);
    return box;
  }

  /// A click changes the button by itself, whether or not the action then holds.
  private static void keepSelected(
      ButtonBase button, Action action, Consumer<Boolean> select, Runnable click) {
    follow(button, action.stateProperty().map(ActionState::chosen), select);
    button.setOnAction(_ -> {
      click.run();
      select.accept(action.isChosen());
    });
  }

  /// The action that a control stands for, if it does.
  public static Optional<Action> of(Node control) {
    return Optional.ofNullable(control.getProperties().get(Action.class)).map(Action.class::cast);
  }

  /// What an action would do, and the first of some keys that bring it about.
  public static String withKeys(String hint, List<Keys> keys) {
    return keys.stream()
        .findFirst()
        .map(each -> Text.of("commands").get("hint.with.keys", hint, String.join("+", each.caps())))
        .orElse(hint);
  }

  /// Lets a control bear that an action is busy.
  public static void followBusy(Node control, Action action) {
    follow(control, action.busyProperty(), busy -> control.pseudoClassStateChanged(BUSY, busy));
  }

  /// Hands every value on while a node's window is shown, and the first one at once.
  public static <T> void follow(Node node, ObservableValue<T> value, Consumer<T> take) {
    value.when(isShown(node)).subscribe(take);
  }

  private static ObservableValue<Boolean> isShown(Node node) {
    return node.sceneProperty()
        .flatMap(Scene::windowProperty)
        .flatMap(Window::showingProperty)
        .orElse(false);
  }
}
