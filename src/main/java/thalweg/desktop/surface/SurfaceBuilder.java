package thalweg.desktop.surface;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import thalweg.desktop.clock.FrameClock;
import thalweg.desktop.clock.LatestWins;
import thalweg.desktop.model.Workbench;
import thalweg.desktop.task.LandscapePreparation;
import thalweg.desktop.task.PreparedLandscape;
import thalweg.desktop.task.Recent;
import thalweg.figure.color.HeightPalette;
import thalweg.figure.color.Palette;
import thalweg.landscape.Landscape;
import thalweg.race.Experiment;

/// Has the ground built anew, off the FX thread, whenever landscape or palette change: coarsely
/// while the window opens and while the user changes its shape.
final class SurfaceBuilder {
  /// How many fine surfaces are kept, for a user who goes to and fro between landscapes, undoes and
  /// redoes: a renderer has to work out a mesh anew that it has not seen before.
  static final int KEPT = 3;

  /// All that a fine surface follows from.
  private record Key(Landscape landscape, Palette palette) {}

  private final Workbench workbench;
  private final LandscapePreparation preparation;
  private final ObservableValue<HeightPalette> palette;
  private final LatestWins<OpenedSurface> work;
  private final Recent<Key, SurfaceModel> fine = new Recent<>(KEPT);
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
      Consumer<OpenedSurface> built) {
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
    Palette colors = palette.getValue().palette();
    int opened = workbench.openingProperty().get();
    Experiment wanted = workbench.experiment();
    // The first surface is not to wait for runs.
    Experiment raced = opening ? wanted.withEntrants(List.of()) : wanted;
    boolean coarse = opening || workbench.shapingProperty().get();
    work.submit(() ->
        OpenedSurface.of(
            coarse
                ? SurfaceModel.of(prepared, colors, SurfaceModel.Detail.COARSE)
                : fine(prepared, colors),
            opened,
            raced));
  }

  private SurfaceModel fine(PreparedLandscape prepared, Palette colors) {
    return fine.of(
        new Key(prepared.landscape(), colors),
        _ -> SurfaceModel.of(prepared, colors, SurfaceModel.Detail.FINE));
  }
}
