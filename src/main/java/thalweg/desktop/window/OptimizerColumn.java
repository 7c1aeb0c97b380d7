package thalweg.desktop.window;

import javafx.beans.value.ObservableValue;
import thalweg.desktop.controls.ConditionsPanel;
import thalweg.desktop.controls.EscapesButton;
import thalweg.desktop.controls.FairRaceButton;
import thalweg.desktop.controls.OptimizerPanel;
import thalweg.desktop.model.Workbench;
import thalweg.desktop.widget.Panel;
import thalweg.figure.Theme;
import thalweg.text.Text;

/// The window's left column: who races, and what all runs have in common.
final class OptimizerColumn {
  private static final double WIDTH = 284;

  private OptimizerColumn() {}

  static Panel of(WindowContext context, ObservableValue<Theme> theme, WindowViews views) {
    Text words = Text.of("desktop");
    Workbench workbench = context.workbench();
    OptimizerPanel optimizers =
        views.keep(
            new OptimizerPanel(workbench, context.tuning(), context.clock(), theme),
            OptimizerPanel::dispose);
    ConditionsPanel conditions =
        views.keep(new ConditionsPanel(workbench), ConditionsPanel::dispose);
    EscapesButton seeds =
        views.keep(
            new EscapesButton(
                workbench, context.escapes(), context.clock(), theme, context.background()),
            EscapesButton::dispose);
    Panel column =
        Panel.above(
            words.get("panel.optimizers"), optimizers, new FairRaceButton(context.tuning()));
    column.setBottom(
        Panel.above(words.get("panel.conditions"), conditions, seeds, conditions.corner()));
    column.setMinWidth(WIDTH);
    column.setPrefWidth(WIDTH);
    return column;
  }
}
