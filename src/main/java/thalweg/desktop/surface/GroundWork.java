package thalweg.desktop.surface;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import thalweg.desktop.FrameClock;
import thalweg.desktop.LatestWins;
import thalweg.desktop.Workbench;
import thalweg.figure.HeightPalette;
import thalweg.figure.Palette;
import thalweg.landscape.Landscape;

/// Has the ground built anew, off the FX thread, whenever landscape or palette change: coarsely
/// while the window opens and while somebody changes its shape.
final class GroundWork {
  private final Workbench workbench;
  private final ObservableValue<HeightPalette> palette;
  private final LatestWins<Ground> work;
  private final Subscription subscription;
  private boolean opening = true;

  /// @param modelling builds
  /// @param built told of each ground, on the FX thread
  GroundWork(
      Workbench workbench,
      ObservableValue<HeightPalette> palette,
      Executor modelling,
      FrameClock clock,
      Consumer<Ground> built) {
    this.workbench = workbench;
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
    Landscape landscape = workbench.landscape();
    boolean coarse = opening || workbench.shapingProperty().get();
    Palette colors = palette.getValue().palette();
    work.submit(
        () -> Ground.of(landscape, colors, coarse ? Ground.Detail.COARSE : Ground.Detail.FINE));
  }
}
