package thalweg.desktop.controls;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import thalweg.desktop.model.Workbench;
import thalweg.optimizer.OptimizerType;
import thalweg.optimizer.typed.TypableLines;
import thalweg.optimizer.typed.UntypableReason;
import thalweg.text.Text;

/// Offers the methods whose lines may be begun with. Those that cannot be typed stand below, each
/// with the reason.
final class RuleSources extends MenuButton {
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
    getItems().add(new SeparatorMenuItem());
    remark(words.get("rule.from.others"));
    reasons(all)
        .forEach((reason, names) ->
            remark(words.get("rule.from." + reason.name().toLowerCase(Locale.ROOT), names)));
  }

  /// The names of the methods that cannot be typed, by the reason for it.
  private static Map<UntypableReason, String> reasons(List<OptimizerType> types) {
    return types.stream()
        .filter(type -> TypableLines.of(type).isEmpty())
        .collect(
            Collectors.groupingBy(
                UntypableReason::of,
                () -> new EnumMap<>(UntypableReason.class),
                Collectors.mapping(OptimizerType::brief, Collectors.joining(", "))));
  }

  /// A line that cannot be chosen.
  private void remark(String said) {
    MenuItem line = new MenuItem(said);
    line.setDisable(true);
    line.getStyleClass().add("remark");
    getItems().add(line);
  }

  private MenuItem item(OptimizerType type) {
    MenuItem item = new MenuItem(type.name());
    item.setId("rule-from-" + type.id());
    item.setOnAction(_ -> chosen.accept(type));
    return item;
  }
}
