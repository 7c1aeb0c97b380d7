package thalweg.desktop.telemetry;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import thalweg.desktop.model.RunVisibility;
import thalweg.exchange.ResultCsv;
import thalweg.exchange.ResultMarkdown;
import thalweg.exchange.RunResult;
import thalweg.text.Text;

/// What can be done with the rows of the table of results: copied, by buttons, by the menu and by
/// the usual keys; hidden and drawn alone, by the menu.
final class ResultCopy extends HBox {
  private final Text words = Text.of("desktop");
  private final ResultsTable table;
  private final RunVisibility visibility;

  ResultCopy(ResultsTable table, RunVisibility visibility) {
    this.table = table;
    this.visibility = visibility;
    getStyleClass().add("panel-corner");
    getChildren().addAll(button("csv", ResultCsv::of), button("markdown", ResultMarkdown::of));
    table.setContextMenu(
        new ContextMenu(
            item("results.csv", () -> copy(ResultCsv::of)),
            item("results.markdown", () -> copy(ResultMarkdown::of)),
            new SeparatorMenuItem(),
            item("results.hide", this::hide),
            item("results.alone", this::drawAlone),
            item("results.all", visibility::showAll)));
    // The table itself would swallow Escape.
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::type);
  }

  private Button button(String kind, Function<List<RunResult>, String> print) {
    Button button = new Button(words.get("results." + kind));
    button.setId("copy-" + kind);
    button.getStyleClass().add("small-action");
    button.setTooltip(new Tooltip(words.get("results.copy.hint")));
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(_ -> copy(print));
    return button;
  }

  private MenuItem item(String key, Runnable action) {
    MenuItem item = new MenuItem(words.get(key));
    item.setOnAction(_ -> action.run());
    return item;
  }

  private void type(KeyEvent event) {
    if (event.isShortcutDown() && event.getCode() == KeyCode.C) {
      copy(ResultCsv::of);
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      visibility.followNone();
    }
  }

  private void copy(Function<List<RunResult>, String> print) {
    Clipboard.getSystemClipboard()
        .setContent(Map.of(DataFormat.PLAIN_TEXT, print.apply(table.chosen())));
  }

  private void hide() {
    selected().forEach(optimizer -> visibility.setShown(optimizer, false));
  }

  private void drawAlone() {
    visibility.showAll();
    selected().stream().findFirst().ifPresent(visibility::solo);
  }

  private List<String> selected() {
    return table.getSelectionModel().getSelectedItems().stream()
        .map(ResultRow::optimizer)
        .distinct()
        .toList();
  }
}
