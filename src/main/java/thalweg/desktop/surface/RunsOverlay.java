package thalweg.desktop.surface;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import thalweg.desktop.clock.FrameClock;
import thalweg.desktop.model.Workbench;
import thalweg.desktop.widget.PicturePane;
import thalweg.figure.Figure;
import thalweg.race.Frame;

/// The runs over the picture of the surface: drawn off the FX thread, as they are seen from where
/// the camera is to stand, so that camera and runs can move at once.
final class RunsOverlay {
  private final Workbench workbench;
  private final PicturePane pane;
  private final Consumer<SurfaceProjection> seen;
  private final RunsLayer layer = new RunsLayer();
  private final ReadOnlyObjectWrapper<Frame> shown;
  private Optional<Frame> frame = Optional.empty();
  private Optional<SurfaceModel> ground = Optional.empty();

  /// @param background draws
  /// @param seen told from where the runs are seen that have just appeared
  RunsOverlay(
      Workbench workbench,
      FrameClock clock,
      Executor background,
      Consumer<SurfaceProjection> seen) {
    this.workbench = workbench;
    this.seen = seen;
    pane = new PicturePane(background, clock);
    pane.setManaged(false);
    pane.shownProperty().subscribe(this::appear);
    shown = new ReadOnlyObjectWrapper<>(this, "shown", workbench.frame());
  }

  PicturePane pane() {
    return pane;
  }

  /// The race whose runs are seen; it may be that of a moment ago.
  ReadOnlyObjectProperty<Frame> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /// Another ground lies under the runs.
  ///
  /// @param another whether it is another landscape's: runs on the old one are no longer seen
  void showGround(SurfaceModel under, boolean another) {
    ground = Optional.of(under);
    frame = frame.filter(runs -> isOn(under, runs));
    if (another) {
      pane.setVisible(false);
    }
    take(workbench.frame());
  }

  /// Takes other runs, if they are on this ground. While the ground changes shape, runs that are
  /// ahead of it count as being on it: else none would be seen until it rests.
  void take(Frame computed) {
    if (ground.filter(under -> isOn(under, computed)).isPresent()) {
      frame = Optional.of(workbench.spotlight().onTop(workbench.visibility().shown(computed)));
    }
  }

  private boolean isOn(SurfaceModel under, Frame runs) {
    return workbench.shapingProperty().get() || under.carries(runs);
  }

  /// Draws the runs as they are seen up to the playhead.
  void draw(SurfaceProjection projection) {
    pane.show(
        new SurfaceRuns(
            layer, projection, frame, workbench.spotlight(), workbench.playback().playhead()));
  }

  private void appear(Figure figure) {
    if (figure instanceof SurfaceRuns drawn
        && ground.filter(drawn.projection().ground()::equals).isPresent()) {
      pane.setVisible(true);
      seen.accept(drawn.projection());
      drawn.frame().ifPresent(shown::set);
    }
  }
}
