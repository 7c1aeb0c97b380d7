package thalweg.desktop.window;

import thalweg.desktop.clock.FrameClock;
import thalweg.desktop.model.History;
import thalweg.desktop.model.Workbench;
import thalweg.desktop.task.BackgroundThread;
import thalweg.desktop.task.Basins;
import thalweg.desktop.task.CriticalWork;
import thalweg.desktop.task.EscapeCounting;
import thalweg.desktop.task.LandscapeLibrary;
import thalweg.desktop.task.RateTuning;
import thalweg.desktop.task.StepWork;
import thalweg.landscape.Catalogue;
import thalweg.landscape.Landscape;
import thalweg.session.KeptLandscapes;

/// Everything behind the window: its models, the clock that moves them, and the work that they have
/// done elsewhere.
///
/// @param workbench what is raced
/// @param clock when views draw
/// @param background draws pictures, and reads and writes what is kept
/// @param modelling builds meshes, which are not to wait for pictures
/// @param trailing draws the runs over the surface, which are to wait for neither
/// @param library which landscapes there are
/// @param basins where every start ends
/// @param tuning which learning rates are best
/// @param escapes when many seeds get away
/// @param history what can be undone
/// @param critical where the ground is level
/// @param steps what a step is made of
public record WindowContext(
    Workbench workbench,
    FrameClock clock,
    BackgroundThread background,
    BackgroundThread modelling,
    BackgroundThread trailing,
    LandscapeLibrary library,
    Basins basins,
    RateTuning tuning,
    EscapeCounting escapes,
    History history,
    CriticalWork critical,
    StepWork steps)
    implements AutoCloseable {

  /// What stands behind a window that opens with a landscape of the program's.
  ///
  /// @param kept those that the user keeps
  public static WindowContext of(Catalogue program, KeptLandscapes kept, Landscape first) {
    Workbench workbench = new Workbench(first);
    FrameClock clock = new FrameClock(workbench);
    BackgroundThread background = new BackgroundThread("thalweg-drawing");
    return new WindowContext(
        workbench,
        clock,
        background,
        new BackgroundThread("thalweg-modelling"),
        new BackgroundThread("thalweg-trailing"),
        new LandscapeLibrary(program, kept, workbench, clock, background),
        new Basins(workbench, clock),
        new RateTuning(workbench, clock),
        new EscapeCounting(workbench, clock),
        new History(workbench),
        new CriticalWork(workbench, clock),
        new StepWork(workbench, clock));
  }

  @Override
  public void close() {
    history.close();
    tuning.cancel();
    escapes.close();
    basins.close();
    critical.close();
    steps.close();
    clock.close();
    background.close();
    modelling.close();
    trailing.close();
  }
}
