package thalweg.desktop.action;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import thalweg.desktop.clock.FrameClock;
import thalweg.desktop.clock.HandDriven;
import thalweg.desktop.clock.HandPulse;
import thalweg.desktop.model.History;
import thalweg.desktop.model.RuleEditing;
import thalweg.desktop.model.RunsDisplay;
import thalweg.desktop.model.Workbench;
import thalweg.desktop.task.Basins;
import thalweg.desktop.task.CriticalSearch;
import thalweg.desktop.task.EscapeCounting;
import thalweg.desktop.task.FormulaSurvey;
import thalweg.desktop.task.LandscapeLibrary;
import thalweg.desktop.task.LandscapePreparation;
import thalweg.desktop.task.RateTuning;
import thalweg.landscape.Catalogue;
import thalweg.session.UserLandscapes;

/// Every action over real models, without a window: what a window would do is noted.
final class ActionBench implements AutoCloseable {
  final Workbench workbench = new Workbench(Catalogue.load().find("himmelblau").orElseThrow());
  final HandDriven worker = new HandDriven();
  final HandDriven deliveries = new HandDriven();
  final RateTuning tuning = new RateTuning(workbench, worker, deliveries);
  final History history = new History(workbench);
  final RuleEditing rules = new RuleEditing(workbench);
  final RunsDisplay runs = new RunsDisplay();
  final BooleanProperty tour = new SimpleBooleanProperty();
  final BooleanProperty enlarged = new SimpleBooleanProperty();
  final List<Action> panels = new ArrayList<>();

  /// What the window was asked to do.
  final List<String> asked = new ArrayList<>();

  final StillLook look = new StillLook();
  final Actions actions;
  private final FrameClock clock = new FrameClock(workbench, new HandPulse());
  private final CriticalSearch critical = new CriticalSearch(workbench, worker, deliveries);
  private final LandscapePreparation preparation = new LandscapePreparation(critical);
  private final FormulaSurvey formulas =
      new FormulaSurvey(workbench, preparation, worker, deliveries);
  private final Basins basins = new Basins(workbench, preparation, worker, clock);
  private final EscapeCounting escapes = new EscapeCounting(workbench, worker, clock);

  ActionBench() {
    this(true);
  }

  /// @param has3d whether there is a surface
  ActionBench(boolean has3d) {
    LandscapeLibrary library =
        new LandscapeLibrary(
            Catalogue.load(),
            new UserLandscapes(Path.of("target", "no-such-folder")),
            workbench,
            clock,
            worker);
    actions =
        new Actions(
            PlaybackActions.of(workbench.playback(), workbench.explanation(), runs),
            CameraActions.of(has3d ? Optional.of(new NotingCamera(asked)) : Optional.empty()),
            GroundActions.of(workbench, critical, basins),
            RunActions.of(workbench.visibility(), workbench.explanation(), runs),
            StartActions.of(workbench),
            RaceActions.of(workbench, history, tuning, escapes, basins),
            RuleActions.of(workbench, rules),
            LandscapeActions.of(workbench, library, formulas),
            LookActions.of(look),
            space(),
            HelpActions.awaited());
  }

  private SpaceActions space() {
    return SpaceActions.of(
        someSwitch(),
        someSwitch(),
        someSwitch(),
        () -> asked.add("enlarge"),
        someSwitch(),
        someSwitch(),
        List.of(
            new WayBack(tour, () -> tour.set(false)),
            new WayBack(enlarged, () -> enlarged.set(false)),
            new WayBack(
                workbench.visibility().followedProperty().map(Optional::isPresent),
                workbench.visibility()::followNone)),
        () -> panels);
  }

  private static Switch someSwitch() {
    BooleanProperty on = new SimpleBooleanProperty();
    return new Switch(on, on::set);
  }

  /// The action of a name.
  Action action(String id) {
    return actions.all().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
  }

  @Override
  public void close() {
    history.close();
    tuning.close();
    escapes.close();
    basins.close();
    critical.close();
    formulas.close();
    clock.close();
  }
}
