package thalweg.desktop.window;

import java.util.List;
import thalweg.desktop.clock.FrameClock;
import thalweg.desktop.clock.Pulse;
import thalweg.desktop.model.History;
import thalweg.desktop.model.RuleEditing;
import thalweg.desktop.model.Workbench;
import thalweg.desktop.task.BackgroundThreads;
import thalweg.desktop.task.Basins;
import thalweg.desktop.task.CriticalSearch;
import thalweg.desktop.task.DraftLibrary;
import thalweg.desktop.task.EscapeCounting;
import thalweg.desktop.task.FormulaSurvey;
import thalweg.desktop.task.LandscapeLibrary;
import thalweg.desktop.task.LandscapePreparation;
import thalweg.desktop.task.OptimizerLibrary;
import thalweg.desktop.task.RateTuning;
import thalweg.desktop.task.StepWork;
import thalweg.landscape.Catalogue;
import thalweg.landscape.Landscape;
import thalweg.optimizer.KnownOptimizers;
import thalweg.optimizer.method.Optimizers;
import thalweg.session.OptimizerDrafts;
import thalweg.session.UserLandscapes;
import thalweg.session.UserOptimizers;

/// Everything behind the window: its models, the clock that moves them, and the work that they have
/// done elsewhere.
///
/// @param workbench what is raced
/// @param clock when views draw
/// @param background draws pictures, and reads and writes what is kept
/// @param modelling builds meshes, which are not to wait for pictures
/// @param trails draws the runs over the surface, which are to wait for neither
/// @param probing looks at the place under the pointer
/// @param library which landscapes there are
/// @param optimizers keeps the optimizers that the user types
/// @param rules the optimizer that the user types now
/// @param drafts keeps what is unfinished of it
/// @param basins where every start ends
/// @param tuning which learning rates are best
/// @param escapes when many seeds get away
/// @param history what can be undone
/// @param critical the critical points
/// @param preparation heights and critical points of the landscape that is shown
/// @param formulas landscapes of typed formulas
/// @param steps what a step is made of
/// @param workers threads for all that takes long
public record WindowContext(
    Workbench workbench,
    FrameClock clock,
    BackgroundThreads background,
    BackgroundThreads modelling,
    BackgroundThreads trails,
    BackgroundThreads probing,
    LandscapeLibrary library,
    OptimizerLibrary optimizers,
    RuleEditing rules,
    DraftLibrary drafts,
    Basins basins,
    RateTuning tuning,
    EscapeCounting escapes,
    History history,
    CriticalSearch critical,
    LandscapePreparation preparation,
    FormulaSurvey formulas,
    StepWork steps,
    List<BackgroundThreads> workers)
    implements AutoCloseable {

  /// What stands behind a window that opens with a landscape of the program's.
  ///
  /// @param kept those that the user keeps
  /// @param own the optimizers that the user keeps
  /// @param pulse of the screen that the window is on
  public static WindowContext of(
      Catalogue program, UserLandscapes kept, UserOptimizers own, Landscape first, Pulse pulse) {
    Workbench workbench = new Workbench(first, own.beside(new KnownOptimizers(Optimizers.all())));
    OptimizerDrafts unfinished = OptimizerDrafts.beside(own);
    RuleEditing rules = new RuleEditing(workbench, DraftLibrary.earlier(unfinished));
    FrameClock clock = new FrameClock(workbench, pulse);
    BackgroundThreads background = BackgroundThreads.one("thalweg-drawing");
    // Of its own for each kind of work: a long one keeps no other waiting.
    BackgroundThreads searching = BackgroundThreads.most("thalweg-searching");
    BackgroundThreads basins = BackgroundThreads.most("thalweg-basins");
    BackgroundThreads tuning = BackgroundThreads.most("thalweg-tuning");
    BackgroundThreads escapes = BackgroundThreads.most("thalweg-escapes");
    BackgroundThreads stepping = BackgroundThreads.one("thalweg-stepping");
    CriticalSearch critical = new CriticalSearch(workbench, searching, clock);
    LandscapePreparation preparation = new LandscapePreparation(critical);
    return new WindowContext(
        workbench,
        clock,
        background,
        BackgroundThreads.one("thalweg-modelling"),
        BackgroundThreads.one("thalweg-trails"),
        BackgroundThreads.one("thalweg-probing"),
        new LandscapeLibrary(program, kept, workbench, clock, background),
        new OptimizerLibrary(workbench, own, clock, background),
        rules,
        new DraftLibrary(rules.unfinished(), unfinished, background),
        new Basins(workbench, preparation, basins, clock),
        new RateTuning(workbench, tuning, clock),
        new EscapeCounting(workbench, escapes, clock),
        new History(workbench),
        critical,
        preparation,
        new FormulaSurvey(workbench, preparation, searching, clock),
        new StepWork(workbench, stepping, clock),
        List.of(searching, basins, tuning, escapes, stepping));
  }

  /// Looks for what the user has done in another window, when this one is come back to.
  ///
  /// @param focused whether it is
  public void look(boolean focused) {
    if (focused) {
      optimizers.look(history::offer);
    }
  }

  @Override
  public void close() {
    rules.close();
    drafts.close();
    rules.dispose();
    optimizers.close();
    history.close();
    tuning.close();
    escapes.close();
    basins.close();
    critical.close();
    formulas.close();
    steps.close();
    clock.close();
    background.close();
    modelling.close();
    trails.close();
    probing.close();
    workers.forEach(BackgroundThreads::close);
  }
}
