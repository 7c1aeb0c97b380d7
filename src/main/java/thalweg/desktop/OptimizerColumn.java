package thalweg.desktop;

import javafx.beans.value.ObservableValue;
import thalweg.desktop.controls.ConditionsPanel;
import thalweg.desktop.controls.EscapesButton;
import thalweg.desktop.controls.FairRaceButton;
import thalweg.desktop.controls.OptimizerPanel;
import thalweg.desktop.theme.Panel;
import thalweg.figure.Theme;
import thalweg.text.Text;

/// The window's left column: who races, and what all runs have in common.
final class OptimizerColumn {
  private static final double WIDTH = 284;

  private OptimizerColumn() {}

  static Panel of(Desk desk, ObservableValue<Theme> theme, Views views) {
    Text words = Text.of("desktop");
    Workbench workbench = desk.workbench();
    OptimizerPanel optimizers =
        views.keep(
            new OptimizerPanel(workbench, desk.tuning(), desk.clock(), theme),
            OptimizerPanel::dispose);
    ConditionsPanel conditions =
        views.keep(new ConditionsPanel(workbench), ConditionsPanel::dispose);
    EscapesButton seeds =
        views.keep(
            new EscapesButton(workbench, desk.escapes(), desk.clock(), theme, desk.background()),
            EscapesButton::dispose);
    Panel column =
        Panel.above(words.get("panel.optimizers"), optimizers, new FairRaceButton(desk.tuning()));
    column.setBottom(
        Panel.above(words.get("panel.conditions"), conditions, seeds, conditions.corner()));
    column.setMinWidth(WIDTH);
    column.setPrefWidth(WIDTH);
    return column;
  }
}
