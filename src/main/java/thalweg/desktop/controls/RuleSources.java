package thalweg.desktop.controls;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import thalweg.desktop.model.Workbench;
import thalweg.optimizer.OptimizerType;
import thalweg.optimizer.typed.TypableLines;
import thalweg.text.Text;

/// Offers the methods whose lines may be begun with. Those that cannot be typed stand below, and it
/// is said why.
final class RuleSources extends MenuButton {
  /// As wide as the names of most methods.
  private static final int A_ROW = 3;

  private final Text words = Text.of("desktop");
  private final Workbench workbench;
  private final Consumer<OptimizerType> chosen;

  /// @param chosen is told whose lines are wanted
  RuleSources(Workbench workbench, Consumer<OptimizerType> chosen) {
    this.workbench = workbench;
    this.chosen = chosen;
    setId("rule-from");
    getStyleClass().add("small-menu");
    setText(words.get("rule.from"));
    setAccessibleText(words.get("rule.from.hint"));
    setMinWidth(USE_PREF_SIZE);
    // Methods are asked for their lines when they are first wanted: that takes a while.
    setOnShowing(_ -> offer());
    getItems().add(new MenuItem());
  }

  private void offer() {
    List<OptimizerType> all = workbench.types();
    getItems()
        .setAll(
            all.stream()
                .filter(type -> TypableLines.of(type).isPresent())
                .map(this::item)
                .toList());
    List<String> others =
        all.stream()
            .filter(type -> TypableLines.of(type).isEmpty())
            .map(OptimizerType::brief)
            .toList();
    MenuItem rest = new MenuItem(words.get("rule.from.others", inRows(others)));
    rest.setDisable(true);
    getItems().add(rest);
  }

  private static String inRows(List<String> names) {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < names.size(); i++) {
      rows.append(i == 0 ? "" : i % A_ROW == 0 ? ",\n" : ", ").append(names.get(i));
    }
    return rows.toString();
  }

  private MenuItem item(OptimizerType type) {
    MenuItem item = new MenuItem(type.name());
    item.setId("rule-from-" + type.id());
    item.setOnAction(_ -> chosen.accept(type));
    return item;
  }
}
