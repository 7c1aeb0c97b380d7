package thalweg.desktop.telemetry;

import java.util.Locale;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import thalweg.desktop.action.Action;
import thalweg.desktop.action.PlaybackActions;
import thalweg.desktop.action.RunActions;
import thalweg.desktop.model.RunsDisplay;
import thalweg.desktop.model.RunsPresentation;
import thalweg.desktop.widget.ActionControl;
import thalweg.text.Text;

/// Chooses what is looked at closely: the place under the pointer, the step of a run, one run or
/// the results of all; and the charts, where these have no room beside it.
final class RunsTabs extends HBox {
  RunsTabs(PlaybackActions playback, RunActions runs, RunsDisplay display) {
    ToggleButton charts = tab(RunsPresentation.CHARTS, runs);
    charts.visibleProperty().bind(display.tabbedProperty());
    charts.managedProperty().bind(charts.visibleProperty());
    getChildren()
        .addAll(
            charts,
            tab("close-up-probe", Text.of("step").get("probe"), playback.probe()),
            tab("close-up-step", Text.of("step").get("step"), playback.explain()),
            tab(RunsPresentation.ONE, runs),
            tab(RunsPresentation.RESULTS, runs));
    getStyleClass().add("segments");
    setMinWidth(USE_PREF_SIZE);
  }

  private static ToggleButton tab(RunsPresentation view, RunActions runs) {
    String name = view.name().toLowerCase(Locale.ROOT);
    return tab("runs-" + name, Text.of("desktop").get("runs." + name), runs.views().of(view));
  }

  private static ToggleButton tab(String id, String label, Action action) {
    ToggleButton button = ActionControl.segment(label, action);
    button.setId(id);
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }
}
