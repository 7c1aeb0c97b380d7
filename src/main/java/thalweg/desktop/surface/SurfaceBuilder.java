package thalweg.desktop.surface;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import thalweg.desktop.clock.FrameClock;
import thalweg.desktop.clock.LatestWins;
import thalweg.desktop.model.Workbench;
import thalweg.desktop.task.LandscapePreparation;
import thalweg.desktop.task.PreparedLandscape;
import thalweg.figure.color.HeightPalette;
import thalweg.figure.color.Palette;

/// Has the ground built anew, off the FX thread, whenever landscape or palette change: coarsely
/// while the window opens and while the user changes its shape.
final class SurfaceBuilder {
  private final Workbench workbench;
  private final LandscapePreparation preparation;
  private final ObservableValue<HeightPalette> palette;
  private final LatestWins<SurfaceModel> work;
  private final Subscription subscription;
  private boolean opening = true;

  /// @param modelling builds
  /// @param built told of each ground, on the FX thread
  SurfaceBuilder(
      Workbench workbench,
      LandscapePreparation preparation,
      ObservableValue<HeightPalette> palette,
      Executor modelling,
      FrameClock clock,
      Consumer<SurfaceModel> built) {
    this.workbench = workbench;
    this.preparation = preparation;
    this.palette = palette;
    work = new LatestWins<>(modelling, clock, built);
    subscription =
        Subscription.combine(
            workbench.landscapeProperty().subscribe((_, _) -> build()),
            workbench.shapingProperty().subscribe((_, _) -> build()),
            palette.subscribe((_, _) -> build()));
    build();
  }

  /// The window is open: from now on the ground is as fine as it is meant to be.
  void refine() {
    opening = false;
    build();
  }

  /// Lets go of the workbench.
  void dispose() {
    subscription.unsubscribe();
  }

  private void build() {
    PreparedLandscape prepared = preparation.of(workbench.landscape());
    boolean coarse = opening || workbench.shapingProperty().get();
    Palette colors = palette.getValue().palette();
    work.submit(() ->
        SurfaceModel.of(
            prepared, colors, coarse ? SurfaceModel.Detail.COARSE : SurfaceModel.Detail.FINE));
  }
}
