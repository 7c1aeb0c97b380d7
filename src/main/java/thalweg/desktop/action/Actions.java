package thalweg.desktop.action;

import java.util.List;
import java.util.stream.Stream;

/// Everything that can be done in the window, declared once: buttons, keys, menus and the palette
/// are made from this. What the actions do is handed in where the window is put together.
public record Actions(
    PlaybackActions playback,
    CameraActions camera,
    GroundActions ground,
    RunActions runs,
    StartActions starts,
    RaceActions race,
    RuleActions rules,
    LandscapeActions landscapes,
    LookActions look,
    SpaceActions space,
    HelpActions help)
    implements ActionGroup {
  @Override
  public List<Action> all() {
    return Stream.of(
            playback, camera, ground, runs, starts, race, rules, landscapes, look, space, help)
        .map(ActionGroup::all)
        .flatMap(List::stream)
        .toList();
  }

  /// Those that have keys; they are the same as long as the window is open.
  public List<Action> keyed() {
    return all().stream().filter(each -> !each.keys().isEmpty()).toList();
  }
}
