package thalweg.desktop.window;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import thalweg.desktop.action.Actions;
import thalweg.desktop.layout.Magnifier;
import thalweg.desktop.model.RunsDisplay;
import thalweg.desktop.model.RunsPresentation;
import thalweg.desktop.model.Workbench;
import thalweg.desktop.probe.ProbePanel;
import thalweg.desktop.probe.SectionChoice;
import thalweg.desktop.step.StepPanel;
import thalweg.figure.Theme;

/// The probe, or the step that is explained in its place.
final class CloseUp {
  /// The room, in pixels, for which letters are made; in a larger one they are larger.
  private static final double WIDTH = 560;

  private static final double HEIGHT = 380;
  private static final double MOST = 2.5;

  private final Workbench workbench;
  private final ObservableValue<Boolean> explained;
  private final RunsDisplay display;
  private final ProbePanel probe;
  private final StepPanel step;
  private final SectionChoice cuts;
  private final ScrollPane scroll = new ScrollPane();

  CloseUp(
      WindowContext context,
      RunsDisplay display,
      ObservableValue<Theme> theme,
      Actions actions,
      WindowViews views) {
    workbench = context.workbench();
    this.display = display;
    explained = workbench.explanation().wantedProperty();
    cuts = new SectionChoice(actions.ground());
    probe =
        views.keep(
            new ProbePanel(
                workbench,
                context.preparation(),
                context.clock(),
                theme,
                context.background(),
                context.probing(),
                cuts),
            ProbePanel::dispose);
    step =
        views.keep(
            new StepPanel(workbench, actions.playback(), context.clock(), theme),
            StepPanel::dispose);
  }

  Region build() {
    VBox.setVgrow(probe, Priority.ALWAYS);
    probe.setMinHeight(Region.USE_PREF_SIZE);
    VBox.setVgrow(step, Priority.ALWAYS);
    scroll.setContent(new VBox(probe, step));
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    // It follows the focus of what is in it.
    scroll.setFocusTraversable(false);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().addAll("column", "edge-to-edge");
    return new Magnifier(scroll, CloseUp::magnification);
  }

  /// Words that fill a window are read from farther away.
  static double magnification(double width, double height) {
    return Math.clamp(Math.min(width / WIDTH, height / HEIGHT), 1, MOST);
  }

  void wire(WindowViews views) {
    views.keep(Fading.of(probe, workbench, probe.groundProperty()));
    views.keep(
        explained.subscribe(asked -> {
          show(step, asked);
          show(probe, !asked);
          if (asked) {
            display.show(RunsPresentation.CLOSE_UP);
          }
        }));
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
