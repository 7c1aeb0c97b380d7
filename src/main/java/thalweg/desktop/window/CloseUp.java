package thalweg.desktop.window;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import thalweg.desktop.action.Actions;
import thalweg.desktop.model.Workbench;
import thalweg.desktop.probe.ProbePanel;
import thalweg.desktop.probe.SectionChoice;
import thalweg.desktop.step.CloseUpChoice;
import thalweg.desktop.step.StepPanel;
import thalweg.desktop.widget.Panel;
import thalweg.figure.Theme;
import thalweg.text.Text;

/// The probe, or the step that is explained in its place.
final class CloseUp {
  private final ObservableValue<Boolean> explained;
  private final ProbePanel probe;
  private final StepPanel step;
  private final SectionChoice cuts;
  private final CloseUpChoice choice;

  CloseUp(WindowContext context, ObservableValue<Theme> theme, Actions actions, WindowViews views) {
    Workbench workbench = context.workbench();
    explained = workbench.explanation().wantedProperty();
    probe =
        views.keep(
            new ProbePanel(
                workbench,
                context.preparation(),
                context.clock(),
                theme,
                context.background(),
                context.probing()),
            ProbePanel::dispose);
    step =
        views.keep(
            new StepPanel(workbench, actions.playback(), context.clock(), theme),
            StepPanel::dispose);
    cuts = new SectionChoice(actions.ground());
    choice = new CloseUpChoice(actions.playback());
  }

  Panel build() {
    VBox.setVgrow(probe, Priority.ALWAYS);
    Panel panel = Panel.above(Text.of("step").get("panel"), new VBox(probe, step), cuts, choice);
    panel.setMinHeight(Region.USE_PREF_SIZE);
    return panel;
  }

  void wire(WindowViews views) {
    views.keep(
        explained.subscribe(asked -> {
          show(step, asked);
          show(probe, !asked);
          show(cuts, !asked);
        }));
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
