package thalweg.desktop.contour;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import thalweg.desktop.clock.FrameClock;
import thalweg.desktop.model.StepView;
import thalweg.desktop.model.Workbench;
import thalweg.desktop.widget.NudgeRing;
import thalweg.figure.Viewport;
import thalweg.figure.contour.ContourFigure;
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

  /// What is seen under it; it may be that of a moment ago.
  private Optional<ContourFigure> seen = Optional.empty();

  /// Where that shows its plot.
  private Optional<Viewport> plot = Optional.empty();

  ContourOverlay(Workbench workbench, FrameClock clock, ContourScene scene) {
    this.workbench = workbench;
    this.scene = scene;
    setMouseTransparent(true);
    nudged.setManaged(false);
    getChildren().addAll(probe, step, nudged);
    Runnable probing = this::placeProbe;
    Runnable arrows = this::placeStep;
    Runnable nudging = this::placeNudged;
    subscription =
        Subscription.combine(
            workbench.layers().probeProperty().subscribe(_ -> clock.request(probing)),
            workbench.layers().cutProperty().subscribe(() -> clock.request(probing)),
            workbench.nudgingProperty().subscribe(() -> clock.request(nudging)),
            workbench.explanation().seenProperty().subscribe(_ -> clock.request(arrows)));
  }

  /// Lets go of the workbench.
  void dispose() {
    subscription.unsubscribe();
  }

  /// Puts everything where a picture shows it.
  ///
  /// @param width of the picture, in device-independent pixels
  /// @param height of the picture, in device-independent pixels
  void lieOver(ContourFigure picture, int width, int height) {
    seen = Optional.of(picture);
    plot = Optional.of(picture.viewport(width, height));
    placeProbe();
    placeStep();
    placeNudged();
  }

  private void placeNudged() {
    int selected = workbench.startList().selected();
    Optional<Point2D> ring =
        seen.map(ContourFigure::starts)
            .filter(starts -> workbench.nudgingProperty().get() && selected < starts.size())
            .flatMap(starts -> plot.map(view -> ContourTips.pixel(starts.get(selected), view)))
            .filter(at -> plot.orElseThrow().contains(at.getX(), at.getY()));
    nudged.setVisible(ring.isPresent());
    ring.ifPresent(at -> {
      nudged.setLayoutX(at.getX());
      nudged.setLayoutY(at.getY());
    });
  }

  private void placeProbe() {
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
    Optional<StepView> told = scene.ground().flatMap(under -> workbench.stepOn(under.landscape()));
    Domain ground = workbench.landscape().domain();
    plot.filter(_ -> told.isPresent())
        .ifPresentOrElse(view -> step.show(told, view, marks(), ground), step::hide);
  }

  private List<Point> marks() {
    return scene.seenMarks(getWidth(), getHeight()).drawn().stream()
        .map(CriticalPoint::point)
        .toList();
  }
}
