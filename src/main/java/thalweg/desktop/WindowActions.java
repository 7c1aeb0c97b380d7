package thalweg.desktop;

import java.util.List;
import java.util.Optional;
import javafx.stage.Stage;
import thalweg.desktop.action.Actions;
import thalweg.desktop.action.Camera;
import thalweg.desktop.action.CameraActions;
import thalweg.desktop.action.GroundActions;
import thalweg.desktop.action.HelpActions;
import thalweg.desktop.action.LandscapeActions;
import thalweg.desktop.action.LookActions;
import thalweg.desktop.action.PlaybackActions;
import thalweg.desktop.action.RaceActions;
import thalweg.desktop.action.RuleActions;
import thalweg.desktop.action.RunActions;
import thalweg.desktop.action.SpaceActions;
import thalweg.desktop.action.StartActions;
import thalweg.desktop.action.Switch;
import thalweg.desktop.action.WayBack;
import thalweg.desktop.layout.Edge;
import thalweg.desktop.layout.LectureMode;
import thalweg.desktop.layout.SidePanel;
import thalweg.desktop.model.RunVisibility;
import thalweg.desktop.model.Workbench;
import thalweg.desktop.theme.Appearance;
import thalweg.desktop.tour.Tour;
import thalweg.desktop.widget.EnlargedPanel;
import thalweg.desktop.window.WindowContext;
import thalweg.desktop.window.WindowState;

/// Hands in to the actions what they do in this program's window.
final class WindowActions {
  private WindowActions() {}

  /// @param camera empty on a machine that shows no surface
  static Actions of(
      WindowContext context,
      WindowState state,
      Optional<Camera> camera,
      Appearance appearance,
      LectureMode lecture,
      Stage stage,
      Tour tour) {
    Workbench workbench = context.workbench();
    return new Actions(
        PlaybackActions.of(workbench.playback(), workbench.explanation(), state.runs()),
        CameraActions.of(camera),
        GroundActions.of(workbench, context.critical(), context.basins()),
        RunActions.of(workbench.visibility(), workbench.explanation(), state.runs()),
        StartActions.of(workbench),
        RaceActions.of(
            workbench, context.history(), context.tuning(), context.escapes(), context.basins()),
        RuleActions.of(workbench, context.rules()),
        LandscapeActions.of(workbench, context.library(), context.formulas()),
        LookActions.of(appearance),
        space(state, lecture, stage, waysBack(state, lecture, tour, context)),
        HelpActions.awaited());
  }

  private static SpaceActions space(
      WindowState state, LectureMode lecture, Stage stage, List<WayBack> waysBack) {
    Switch fullScreen = new Switch(stage.fullScreenProperty(), stage::setFullScreen);
    return SpaceActions.of(
        fold(state.sidePanels().at(Edge.LEFT)),
        fold(state.sidePanels().at(Edge.RIGHT)),
        fold(state.sidePanels().at(Edge.BOTTOM)),
        () -> enlarge(state.enlarged(), fullScreen),
        fullScreen,
        new Switch(lecture.onProperty(), lecture::set),
        waysBack,
        state.enlarged()::actions);
  }

  private static Switch fold(SidePanel sidePanel) {
    return new Switch(sidePanel.foldedProperty(), sidePanel::fold);
  }

  /// The panel that is meant, else the window.
  private static void enlarge(EnlargedPanel enlarged, Switch fullScreen) {
    if (enlarged.activeProperty().getValue()) {
      enlarged.end();
    } else {
      enlarged.meant().ifPresentOrElse(enlarged::toggle, fullScreen::toggle);
    }
  }

  private static List<WayBack> waysBack(
      WindowState state, LectureMode lecture, Tour tour, WindowContext context) {
    Workbench workbench = context.workbench();
    RunVisibility visibility = workbench.visibility();
    return List.of(
        new WayBack(tour.underWayProperty(), tour::end),
        new WayBack(context.rules().openProperty(), context.rules()::close),
        new WayBack(workbench.nudgingProperty(), () -> workbench.setNudging(false)),
        new WayBack(state.enlarged().activeProperty(), state.enlarged()::end),
        new WayBack(lecture.groundProperty(), () -> lecture.showGround(false)),
        new WayBack(lecture.onProperty(), () -> lecture.set(false)),
        new WayBack(
            visibility.followedProperty().map(Optional::isPresent), visibility::followNone));
  }
}
