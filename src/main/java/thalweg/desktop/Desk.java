package thalweg.desktop;

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
/// @param shelf which landscapes there are
/// @param basins where every start ends
/// @param tuning which learning rates are best
/// @param escapes when many seeds get away
/// @param history what can be undone
/// @param critical where the ground is level
/// @param steps what a step is made of
record Desk(
    Workbench workbench,
    FrameClock clock,
    Background background,
    Background modelling,
    Background trailing,
    Shelf shelf,
    Basins basins,
    Tuning tuning,
    Escapes escapes,
    History history,
    CriticalWork critical,
    StepWork steps)
    implements AutoCloseable {

  /// A desk with a landscape of the program's on it.
  ///
  /// @param kept those that the user keeps
  static Desk of(Catalogue program, KeptLandscapes kept, Landscape first) {
    Workbench workbench = new Workbench(first);
    FrameClock clock = new FrameClock(workbench);
    Background background = new Background("thalweg-drawing");
    return new Desk(
        workbench,
        clock,
        background,
        new Background("thalweg-modelling"),
        new Background("thalweg-trailing"),
        new Shelf(program, kept, workbench, clock, background),
        new Basins(workbench, clock),
        new Tuning(workbench, clock),
        new Escapes(workbench, clock),
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
