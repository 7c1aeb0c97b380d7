package thalweg.desktop.action;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCode;

/// How the window's space is divided.
///
/// @param foldLeft folds the optimizers, or opens them
/// @param foldRight folds the contour, or opens it
/// @param foldBottom folds charts and close-up, or opens them
/// @param enlarge gives the panel under the pointer the whole window, or takes it back
/// @param restore ends what is open for a while
/// @param fullScreen fills the screen, or not
/// @param lecture lays the window out for a lecture hall, or as it was before
/// @param panels one for each panel that there is now
public record SpaceActions(
    Action foldLeft,
    Action foldRight,
    Action foldBottom,
    Action enlarge,
    Action restore,
    Action fullScreen,
    Action lecture,
    Supplier<List<Action>> panels)
    implements ActionGroup {
  /// Gives the panel under the pointer the whole window, or takes it back.
  public static final Keys ENLARGE = Keys.of(KeyCode.F11);

  /// The actions of a window.
  ///
  /// @param left whether the optimizers are folded
  /// @param right whether the contour is folded
  /// @param bottom whether charts and close-up are folded
  /// @param enlarged gives the panel under the pointer the whole window, or takes it back
  /// @param fullScreen whether the window fills the screen
  /// @param lecture whether the window is laid out for a lecture hall
  /// @param waysBack what can be open for a while; the first that is open ends first
  /// @param panels made by [#enlarge(String, ObservableValue, Runnable)]
  public static SpaceActions of(
      Switch left,
      Switch right,
      Switch bottom,
      Runnable enlarged,
      Switch fullScreen,
      Switch lecture,
      List<WayBack> waysBack,
      Supplier<List<Action>> panels) {
    return new SpaceActions(
        fold("left", left, KeyCode.DIGIT1),
        fold("right", right, KeyCode.DIGIT2),
        fold("bottom", bottom, KeyCode.DIGIT3),
        action("enlarge", enlarged).on(ENLARGE),
        action("restore", () -> restore(waysBack))
            .when(anyOpen(waysBack))
            .on(Keys.of(KeyCode.ESCAPE)),
        action("full", fullScreen::toggle)
            .chosenWhile(fullScreen.onProperty())
            .on(Keys.of(KeyCode.F11, Keys.SHIFT)),
        action("lecture", lecture::toggle)
            .chosenWhile(lecture.onProperty())
            .on(Keys.of(KeyCode.F5)),
        panels);
  }

  private static Action fold(String side, Switch folded, KeyCode key) {
    return action("fold." + side, folded::toggle)
        .chosenWhile(folded.onProperty())
        .on(Keys.of(key, Keys.SHORTCUT));
  }

  private static ObservableValue<Boolean> anyOpen(List<WayBack> waysBack) {
    ObservableValue<Boolean> any = new Constant(false);
    for (WayBack each : waysBack) {
      any = any.flatMap(on -> on ? new Constant(true) : each.openProperty());
    }
    return any;
  }

  private static void restore(List<WayBack> waysBack) {
    waysBack.stream()
        .filter(each -> each.openProperty().getValue())
        .findFirst()
        .ifPresent(each -> each.back().run());
  }

  /// Gives one panel the whole window, or takes it back.
  ///
  /// @param panel its name
  /// @param large whether it has the whole window
  public static Action enlarge(String panel, ObservableValue<Boolean> large, Runnable toggle) {
    return Action.of(Topic.WINDOW, "window.enlarge.panel", panel, List.of(panel), toggle)
        .chosenWhile(large);
  }

  private static Action action(String name, Runnable deed) {
    return Action.of(Topic.WINDOW, "window." + name, deed);
  }

  @Override
  public List<Action> all() {
    return Stream.concat(
            Stream.of(foldLeft, foldRight, foldBottom, enlarge, restore, fullScreen, lecture),
            panels.get().stream())
        .toList();
  }
}
