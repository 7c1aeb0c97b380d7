package thalweg.desktop.surface;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import thalweg.desktop.clock.FrameClock;
import thalweg.desktop.model.Workbench;
import thalweg.desktop.widget.PicturePane;
import thalweg.race.Frame;

/// The runs over the picture of the surface: drawn off the FX thread, as they are seen from where
/// the camera is to stand, so that camera and runs can move at once.
final class RunsOverlay {
  private final Workbench workbench;
  private final PicturePane<SurfaceRuns> pane;
  private final Consumer<SurfaceProjection> seen;
  private final TrailCache layer = new TrailCache();
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
    pane = new PicturePane<>(background, clock);
    pane.setManaged(false);
    pane.shownProperty().subscribe(this::appear);
    shown = new ReadOnlyObjectWrapper<>(this, "shown", workbench.frame());
  }

  PicturePane<SurfaceRuns> pane() {
    return pane;
  }

  /// The race whose runs are seen; it may be that of a moment ago.
  ReadOnlyObjectProperty<Frame> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /// Another ground lies under the runs. Those of another race are seen on it no longer.
  void showGround(SurfaceModel under) {
    ground = Optional.of(under);
    frame = frame.filter(runs -> workbench.isOn(under.landscape(), runs.experiment()));
    if (!workbench.isOn(under.landscape(), shown.get().experiment())) {
      pane.setVisible(false);
    }
    take();
  }

  /// Takes the newest runs, if they are on this ground.
  void take() {
    ground
        .flatMap(under -> workbench.frameOn(under.landscape()))
        .map(computed -> workbench.spotlight().onTop(workbench.visibility().shown(computed)))
        .ifPresent(newest -> frame = Optional.of(newest));
  }

  /// Draws the runs as they are seen up to the playhead.
  void draw(SurfaceProjection projection) {
    pane.show(
        new SurfaceRuns(
            layer, projection, frame, workbench.spotlight(), workbench.playback().playhead()));
  }

  private void appear(@Nullable SurfaceRuns drawn) {
    if (drawn != null && ground.filter(drawn.projection().ground()::equals).isPresent()) {
      pane.setVisible(true);
      seen.accept(drawn.projection());
      drawn.frame().ifPresent(shown::set);
    }
  }
}
