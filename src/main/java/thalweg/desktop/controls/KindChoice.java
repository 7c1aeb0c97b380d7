package thalweg.desktop.controls;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ChoiceBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import thalweg.desktop.widget.SettingControls;
import thalweg.optimizer.condition.ConditionType;

/// A choice of a kind of clipping or decay, and below it the setting of the chosen kind.
///
/// @param <T> what there are kinds of
final class KindChoice<T> {
  private final Consumer<T> chosen;
  private final ChoiceBox<ConditionType<T>> kind = new ChoiceBox<>();
  private final VBox setting = new VBox();
  private @Nullable SettingControls controls;
  private @Nullable T shown;
  private boolean showing;

  /// @param id of the choice
  /// @param accessibleText what a screen reader calls it
  /// @param all the kinds there are
  /// @param chosen told what the user chooses
  KindChoice(String id, String accessibleText, List<ConditionType<T>> all, Consumer<T> chosen) {
    this.chosen = chosen;
    kind.setId(id);
    kind.setAccessibleText(accessibleText);
    kind.getItems().setAll(all);
    kind.setConverter(new ChoiceNames<>(all, ConditionType::name));
    kind.setMaxWidth(Double.MAX_VALUE);
    kind.valueProperty()
        .subscribe(type -> {
          if (!showing && type != null) {
            chosen.accept(type.standard());
          }
        });
  }

  /// The choice itself, for a row with its name.
  ChoiceBox<ConditionType<T>> kind() {
    return kind;
  }

  /// The setting of the kind that is shown.
  VBox setting() {
    return setting;
  }

  /// Shows one, without calling back.
  void show(ConditionType<T> type, T described) {
    showing = true;
    shown = described;
    if (controls == null || !controls.isFor(type)) {
      kind.setValue(type);
      controls = new SettingControls(type, (name, value) -> set(type, name, value));
      setting.getChildren().setAll(controls);
    }
    controls.show(type.settings(described).values());
    showing = false;
  }

  private void set(ConditionType<T> type, String name, double value) {
    if (shown != null) {
      chosen.accept(type.with(shown, name, value));
    }
  }
}
