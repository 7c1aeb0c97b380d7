package thalweg.desktop.contour;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import thalweg.desktop.clock.FrameClock;
import thalweg.desktop.model.StepView;
import thalweg.desktop.model.Workbench;
import thalweg.desktop.widget.NudgeRing;
import thalweg.figure.Viewport;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.Domain;
import thalweg.landscape.LocalShape;
import thalweg.landscape.Point;
import thalweg.landscape.SectionDirections;

/// What lies over the picture of the contour: the probe, the arrows of a step, and the ring around
/// the start that arrow keys move.
final class ContourOverlay extends StackPane {
  private final Workbench workbench;
  private final ContourScene scene;
  private final ProbeMark probe = new ProbeMark();
  private final ContourStepMark step = new ContourStepMark();
  private final NudgeRing nudged = new NudgeRing();
  private final Subscription subscription;

  ContourOverlay(Workbench workbench, FrameClock clock, ContourScene scene) {
    this.workbench = workbench;
    this.scene = scene;
    setMouseTransparent(true);
    nudged.setManaged(false);
    getChildren().addAll(probe, step, nudged);
    Runnable probing = this::placeProbe;
    Runnable arrows = this::placeStep;
    Runnable nudging = this::placeNudged;
    Runnable all = this::place;
    subscription =
        Subscription.combine(
            workbench.layers().probeProperty().subscribe(_ -> clock.request(probing)),
            workbench.layers().cutProperty().subscribe(() -> clock.request(probing)),
            workbench.nudgingProperty().subscribe(() -> clock.request(nudging)),
            workbench.explanation().seenProperty().subscribe(_ -> clock.request(arrows)),
            layoutBoundsProperty().subscribe(_ -> clock.request(all)));
  }

  /// Lets go of the workbench.
  void dispose() {
    subscription.unsubscribe();
  }

  /// Puts everything where it is seen now.
  void place() {
    placeProbe();
    placeStep();
    placeNudged();
  }

  private void placeNudged() {
    Point start = workbench.startList().selectedPoint();
    Optional<Viewport> plot =
        scene
            .viewport(getWidth(), getHeight())
            .filter(_ -> workbench.nudgingProperty().get())
            .filter(view -> view.contains(view.px(start.x()), view.py(start.y())));
    nudged.setVisible(plot.isPresent());
    plot.ifPresent(view -> {
      nudged.setLayoutX(view.px(start.x()));
      nudged.setLayoutY(view.py(start.y()));
    });
  }

  private void placeProbe() {
    Optional<Viewport> plot = scene.viewport(getWidth(), getHeight());
    Optional<Point> at = workbench.layers().probe();
    Optional<SampledTerrain> ground = scene.ground();
    if (plot.isEmpty() || at.isEmpty() || ground.isEmpty()) {
      probe.hide();
      return;
    }
    LocalShape shape = LocalShape.at(ground.get().landscape().field(), at.get());
    SectionDirections cut = workbench.layers().cutProperty().get();
    probe.show(at.get(), cut.through(ground.get().terrain().heights(), shape), plot.get());
  }

  private void placeStep() {
    Optional<StepView> seen = scene.ground().flatMap(under -> workbench.stepOn(under.landscape()));
    Optional<Viewport> plot =
        seen.isEmpty() ? Optional.empty() : scene.viewport(getWidth(), getHeight());
    Domain ground = workbench.landscape().domain();
    plot.ifPresentOrElse(view -> step.show(seen, view, marks(), ground), step::hide);
  }

  private List<Point> marks() {
    return scene.seenMarks(getWidth(), getHeight()).drawn().stream()
        .map(CriticalPoint::point)
        .toList();
  }
}
