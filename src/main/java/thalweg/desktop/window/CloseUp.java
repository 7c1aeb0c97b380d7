package thalweg.desktop.window;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import thalweg.desktop.action.Actions;
import thalweg.desktop.clock.FrameClock;
import thalweg.desktop.layout.Magnifier;
import thalweg.desktop.model.RunsDisplay;
import thalweg.desktop.model.RunsPresentation;
import thalweg.desktop.model.StepExplanation;
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

  private final ObservableValue<Boolean> explained;
  private final StepExplanation explanation;
  private final FrameClock clock;
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
    Workbench workbench = context.workbench();
    this.display = display;
    explanation = workbench.explanation();
    clock = context.clock();
    explained = explanation.wantedProperty();
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
    step.setMinHeight(Region.USE_PREF_SIZE);
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
    views.keep(
        explained.subscribe(asked -> {
          show(step, asked);
          show(probe, !asked);
          if (asked) {
            display.show(RunsPresentation.CLOSE_UP);
          }
        }));
    Runnable reveal = this::reveal;
    views.keep(explanation.seenProperty().subscribe(_ -> clock.request(reveal)));
  }

  /// The part that one is at is seen with its numbers.
  private void reveal() {
    Optional<Node> current = step.current();
    if (current.isPresent() && scroll.getContent() instanceof Region all) {
      scroll.applyCss();
      scroll.layout();
      Bounds part = all.sceneToLocal(current.get().localToScene(current.get().getLayoutBounds()));
      double high = scroll.getViewportBounds().getHeight();
      double beyond = all.getHeight() - high;
      double top = scroll.getVvalue() * beyond;
      if (beyond > 0 && part.getMaxY() > top + high) {
        scroll.setVvalue((part.getMaxY() - high) / beyond);
      } else if (beyond > 0 && part.getMinY() < top) {
        scroll.setVvalue(0);
      }
    }
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
