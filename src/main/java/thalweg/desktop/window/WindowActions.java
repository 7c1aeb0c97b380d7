package thalweg.desktop.window;

import java.util.ArrayList;
import java.util.List;
import javafx.stage.Stage;
import thalweg.desktop.action.Action;
import thalweg.desktop.model.Workbench;
import thalweg.desktop.surface.SurfaceView;
import thalweg.desktop.theme.Appearance;
import thalweg.desktop.tour.Tour;
import thalweg.desktop.widget.Overlay;

/// Everything that can be done in the window without a pointer: what keys, the sheet of shortcuts
/// and the palette are made from.
public final class WindowActions {
  private final WindowContext context;
  private final MainWindow window;
  private final List<Action> lasting = new ArrayList<>();

  /// All that can be done in a window.
  ///
  /// @param overlay shows the sheet of shortcuts and the palette
  public WindowActions(
      WindowContext context,
      MainWindow window,
      Stage stage,
      Appearance appearance,
      Overlay overlay,
      Tour tour) {
    this.context = context;
    this.window = window;
    Workbench workbench = context.workbench();
    lasting.addAll(PlaybackActions.of(workbench.playback(), workbench.explanation()));
    lasting.addAll(CameraActions.of(window.surface().map(SurfaceView::camera)));
    lasting.addAll(ViewActions.of(workbench, context.basins()));
    lasting.addAll(RunActions.of(workbench, window));
    lasting.addAll(StartActions.of(workbench));
    lasting.addAll(RaceActions.of(context, window));
    lasting.addAll(LayoutActions.of(window, stage, appearance, overlay, tour, this));
  }

  /// Those that have keys, and others that are always there.
  public List<Action> lasting() {
    return List.copyOf(lasting);
  }

  /// All of them, with one for every landscape that there is now.
  public List<Action> all() {
    List<Action> all = new ArrayList<>(lasting);
    all.addAll(LayoutActions.panels(window));
    all.addAll(RaceActions.landscapes(context));
    return all;
  }
}
