package thalweg.desktop.action;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination.Modifier;
import thalweg.desktop.action.Camera.Side;

/// From where the surface is seen.
///
/// @param whole shows the whole surface again
/// @param others those that keys and palette alone show
public record CameraActions(Action whole, List<Action> others) implements ActionGroup {
  /// The actions of a camera.
  ///
  /// @param camera empty on a machine that shows no surface: then none is enabled
  public static CameraActions of(Optional<Camera> camera) {
    Builder actions = new Builder(camera);
    return new CameraActions(
        actions.action("whole", Camera::reset, Keys.of(KeyCode.R)),
        Stream.of(
                actions.sides(),
                actions.ways("turn", Camera::turn, Keys.SHORTCUT),
                actions.ways("move", Camera::move, Keys.SHORTCUT, Keys.SHIFT),
                actions.distances())
            .flatMap(List::stream)
            .toList());
  }

  @Override
  public List<Action> all() {
    return Stream.concat(Stream.of(whole), others.stream()).toList();
  }

  /// Moves the picture by steps to the right and down.
  private interface Way {
    void go(Camera camera, int right, int down);
  }

  private record Builder(Optional<Camera> camera) {
    List<Action> sides() {
      return List.of(
          side("front", Side.FRONT, KeyCode.DIGIT1, KeyCode.NUMPAD1),
          side("side", Side.SIDE, KeyCode.DIGIT3, KeyCode.NUMPAD3),
          side("top", Side.TOP, KeyCode.DIGIT7, KeyCode.NUMPAD7));
    }

    private Action side(String name, Side side, KeyCode key, KeyCode onPad) {
      return action(name, view -> view.lookFrom(side), Keys.of(key), Keys.of(onPad));
    }

    List<Action> ways(String name, Way way, Modifier... modifiers) {
      return List.of(
          action(name + ".left", view -> way.go(view, -1, 0), Keys.of(KeyCode.LEFT, modifiers)),
          action(name + ".right", view -> way.go(view, 1, 0), Keys.of(KeyCode.RIGHT, modifiers)),
          action(name + ".up", view -> way.go(view, 0, -1), Keys.of(KeyCode.UP, modifiers)),
          action(name + ".down", view -> way.go(view, 0, 1), Keys.of(KeyCode.DOWN, modifiers)));
    }

    List<Action> distances() {
      return List.of(
          action(
              "nearer",
              view -> view.approach(1),
              Keys.of(KeyCode.PLUS, Keys.SHORTCUT),
              Keys.of(KeyCode.EQUALS, Keys.SHORTCUT),
              Keys.of(KeyCode.ADD, Keys.SHORTCUT)),
          action(
              "farther",
              view -> view.approach(-1),
              Keys.of(KeyCode.MINUS, Keys.SHORTCUT),
              Keys.of(KeyCode.SUBTRACT, Keys.SHORTCUT)));
    }

    Action action(String name, Consumer<Camera> deed, Keys... keys) {
      return Action.of(Topic.CAMERA, "view." + name, () -> camera.ifPresent(deed))
          .when(new Constant(camera.isPresent()))
          .on(keys);
    }
  }
}
