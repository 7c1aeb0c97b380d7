package thalweg.desktop.window;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import thalweg.desktop.action.Action;
import thalweg.desktop.action.Actions;
import thalweg.desktop.action.RaceActions;
import thalweg.desktop.controls.ConditionsPanel;
import thalweg.desktop.controls.EscapesPanel;
import thalweg.desktop.controls.OptimizerPanel;
import thalweg.desktop.controls.RaceAllButtons;
import thalweg.desktop.controls.RuleNotice;
import thalweg.desktop.model.Starts;
import thalweg.desktop.model.Workbench;
import thalweg.desktop.task.DerivedState;
import thalweg.desktop.task.RateTuning;
import thalweg.desktop.widget.ActionControl;
import thalweg.desktop.widget.Panel;
import thalweg.figure.Theme;
import thalweg.text.Text;

/// The window's left column: who races, and what all runs have in common.
final class OptimizerColumn {
  private final Text words = Text.of("desktop");
  private final RaceActions actions;
  private final Workbench workbench;
  private final OptimizerPanel optimizers;
  private final ConditionsPanel conditions;
  private final RuleNotice notice;
  private final Button newRule;
  private final RaceAllButtons everyone;
  private final Button fair;
  private final Button seeds;
  private final EscapesPanel escapes;

  OptimizerColumn(
      WindowContext context, ObservableValue<Theme> theme, Actions all, WindowViews views) {
    actions = all.race();
    workbench = context.workbench();
    optimizers =
        views.keep(
            new OptimizerPanel(workbench, actions, all.rules(), context.clock(), theme),
            OptimizerPanel::dispose);
    notice =
        views.keep(
            new RuleNotice(context.rules().removal(), context.optimizers()), RuleNotice::dispose);
    newRule = newRule(all.rules().make());
    conditions =
        views.keep(new ConditionsPanel(workbench, actions.seed()), ConditionsPanel::dispose);
    everyone = new RaceAllButtons(actions);
    fair = small("fair-race", "", actions.fair());
    seeds = small("escapes", words.get("escapes.button"), actions.seeds());
    escapes =
        views.keep(
            new EscapesPanel(
                workbench, context.escapes(), context.clock(), theme, context.background(), seeds),
            EscapesPanel::dispose);
  }

  private static Button newRule(Action make) {
    Button button = ActionControl.button(Text.of("desktop").get("rule.new.button"), make);
    button.setId("new-rule");
    button.getStyleClass().add("new-rule");
    button.setMaxWidth(Double.MAX_VALUE);
    return button;
  }

  private static Button small(String id, String label, Action action) {
    Button button = ActionControl.button(label, action);
    button.setId(id);
    button.getStyleClass().add("small-button");
    return button;
  }

  Panel build() {
    // What is always seen, wherever the list is scrolled.
    BorderPane list = new BorderPane(optimizers);
    list.setBottom(new VBox(notice, newRule));
    Panel column = Panel.above(words.get("panel.optimizers"), list, everyone, fair);
    column.setBottom(Panel.above(words.get("panel.conditions"), conditions, seeds));
    return column;
  }

  void wire(RateTuning tuning, WindowViews views) {
    actions.seeds().does(escapes::open);
    Runnable tell = () -> show(tuning.stateProperty().get());
    views.keep(tuning.stateProperty().subscribe(_ -> tell.run()));
    views.keep(workbench.startsProperty().subscribe((_, _) -> tell.run()));
    views.keep(workbench.selectedProperty().subscribe((_, _) -> tell.run()));
  }

  /// Of a failure as much as has room.
  private void show(DerivedState<?> state) {
    fair.setText(said(state));
    fair.setMinWidth(state.failure().isPresent() ? 0 : Region.USE_PREF_SIZE);
  }

  private String said(DerivedState<?> state) {
    return state
        .failure()
        .map(why -> words.get("fair.failed", why))
        .orElseGet(() -> state.isRunning() ? words.get("fair.busy") : offered());
  }

  /// Of several starts the one is named that rates are tuned for.
  private String offered() {
    Starts starts = workbench.startList();
    return starts.points().size() > 1
        ? words.get("fair.button.start", starts.selected() + 1)
        : words.get("fair.button");
  }
}
