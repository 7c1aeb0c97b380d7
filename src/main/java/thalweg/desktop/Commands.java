package thalweg.desktop;

import java.util.ArrayList;
import java.util.List;
import javafx.stage.Stage;
import thalweg.desktop.command.Command;
import thalweg.desktop.command.Overlay;
import thalweg.desktop.theme.Appearance;
import thalweg.desktop.tour.Tour;

/// Everything that can be done in the window without a pointer: what keys, the sheet of shortcuts
/// and the palette are made from.
final class Commands {
  private final Desk desk;
  private final MainWindow window;
  private final List<Command> lasting = new ArrayList<>();

  /// @param overlay shows the sheet of shortcuts and the palette
  Commands(
      Desk desk,
      MainWindow window,
      Stage stage,
      Appearance appearance,
      Overlay overlay,
      Tour tour) {
    this.desk = desk;
    this.window = window;
    Workbench workbench = desk.workbench();
    lasting.addAll(PlaybackCommands.of(workbench.playback(), workbench.explanation()));
    lasting.addAll(CameraCommands.of(window.surface()));
    lasting.addAll(ViewCommands.of(workbench, desk.basins()));
    lasting.addAll(RunCommands.of(workbench, window));
    lasting.addAll(StartCommands.of(workbench));
    lasting.addAll(RaceCommands.of(desk, window));
    lasting.addAll(WindowCommands.of(window, stage, appearance, overlay, tour, this));
  }

  /// Those that have keys, and others that are always there.
  List<Command> lasting() {
    return List.copyOf(lasting);
  }

  /// All of them, with one for every landscape that there is now.
  List<Command> all() {
    List<Command> all = new ArrayList<>(lasting);
    all.addAll(WindowCommands.panels(window));
    all.addAll(RaceCommands.landscapes(desk));
    return all;
  }
}
