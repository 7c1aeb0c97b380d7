package thalweg.desktop.telemetry;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.HBox;
import thalweg.desktop.action.Action;
import thalweg.desktop.action.RunActions;
import thalweg.desktop.model.RunVisibility;
import thalweg.desktop.widget.ActionControl;
import thalweg.desktop.widget.ActionItem;
import thalweg.exchange.ResultCsv;
import thalweg.exchange.ResultMarkdown;
import thalweg.exchange.RunResult;
import thalweg.optimizer.OptimizerType;
import thalweg.race.Experiment;
import thalweg.text.Text;

/// What can be done with the rows of the table of results: copied, by buttons and by the menu;
/// hidden and drawn alone, by the menu.
final class ResultCopy extends HBox {
  private final Text words = Text.of("desktop");
  private final ResultsTable table;
  private final RunVisibility visibility;

  ResultCopy(ResultsTable table, RunActions actions, RunVisibility visibility) {
    this.table = table;
    this.visibility = visibility;
    build(actions);
    actions.copyCsv().does(() -> copy(ResultCsv::of));
    actions.copyMarkdown().does(() -> copy(ResultMarkdown::of));
    actions.hideResults().does(this::hide);
    actions.soloResult().does(this::drawAlone);
  }

  private void build(RunActions actions) {
    getStyleClass().add("panel-corner");
    getChildren()
        .addAll(button("csv", actions.copyCsv()), button("markdown", actions.copyMarkdown()));
    table.setContextMenu(
        new ContextMenu(
            item("results.csv", actions.copyCsv()),
            item("results.markdown", actions.copyMarkdown()),
            new SeparatorMenuItem(),
            item("results.hide", actions.hideResults()),
            item("results.alone", actions.soloResult()),
            item("results.all", actions.showAll())));
  }

  private Button button(String kind, Action action) {
    Button button = ActionControl.button(words.get("results." + kind), action);
    button.setId("copy-" + kind);
    button.getStyleClass().add("small-action");
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }

  private MenuItem item(String key, Action action) {
    return ActionItem.of(words.get(key), action);
  }

  private void copy(BiFunction<List<RunResult>, Experiment, String> print) {
    String words = print.apply(table.chosen(), table.experiment());
    Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, words));
  }

  private void hide() {
    selected().forEach(optimizer -> visibility.setShown(optimizer, false));
  }

  private void drawAlone() {
    visibility.showAll();
    selected().stream().findFirst().ifPresent(visibility::solo);
  }

  private List<OptimizerType> selected() {
    return table.getSelectionModel().getSelectedItems().stream()
        .map(ResultRow::optimizer)
        .distinct()
        .toList();
  }
}
