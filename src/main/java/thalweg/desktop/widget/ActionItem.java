package thalweg.desktop.widget;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.stage.Window;
import thalweg.desktop.action.Action;
import thalweg.desktop.action.ActionState;

/// Entries of menus that stand for actions. An entry follows its action while its menu is open.
public final class ActionItem {
  private ActionItem() {}

  /// An entry that runs an action.
  ///
  /// @param label what is written there
  public static MenuItem of(String label, Action action) {
    return install(new MenuItem(label), action);
  }

  /// One of several entries of which one is marked.
  public static RadioMenuItem choice(String label, Action action) {
    RadioMenuItem item = install(new RadioMenuItem(label), action);
    keepSelected(item, action, item::setSelected);
    return item;
  }

  /// An entry that is ticked while an action is chosen.
  public static CheckMenuItem check(String label, Action action) {
    CheckMenuItem item = install(new CheckMenuItem(label), action);
    keepSelected(item, action, item::setSelected);
    return item;
  }

  /// A click changes the entry by itself, whether or not the action then holds.
  private static void keepSelected(MenuItem item, Action action, Consumer<Boolean> select) {
    follow(item, action.stateProperty().map(ActionState::chosen), select);
    item.setOnAction(_ -> {
      action.run();
      select.accept(action.isChosen());
    });
  }

  private static <I extends MenuItem> I install(I item, Action action) {
    item.getProperties().put(Action.class, action);
    item.setOnAction(_ -> action.run());
    follow(item, action.stateProperty(), state -> item.setDisable(!state.enabled()));
    return item;
  }

  private static <T> void follow(MenuItem item, ObservableValue<T> value, Consumer<T> take) {
    ObservableValue<Boolean> open =
        item.parentPopupProperty().flatMap(Window::showingProperty).orElse(false);
    value.when(open).subscribe(take);
  }
}
