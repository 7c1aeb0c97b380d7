package thalweg.desktop.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination.Modifier;
import thalweg.desktop.action.Action;
import thalweg.desktop.action.Camera;
import thalweg.desktop.action.Camera.Side;
import thalweg.desktop.action.Keys;
import thalweg.desktop.action.Topic;
import thalweg.text.Text;

/// From where the surface is seen.
final class CameraActions {
  private static final Text WORDS = Text.of("commands");

  private final Optional<Camera> camera;
  private final List<Action> all = new ArrayList<>();

  private CameraActions(Optional<Camera> camera) {
    this.camera = camera;
  }

  /// @param camera empty on a machine that shows none
  static List<Action> of(Optional<Camera> camera) {
    CameraActions actions = new CameraActions(camera);
    actions.addSides();
    actions.addWays("turn", Camera::turn, Keys.SHORTCUT);
    actions.addWays("move", Camera::move, Keys.SHORTCUT, Keys.SHIFT);
    actions.addDistances();
    return actions.all;
  }

  private void addSides() {
    add("whole", Camera::reset, Keys.of(KeyCode.R));
    add("front", Side.FRONT, KeyCode.DIGIT1, KeyCode.NUMPAD1);
    add("side", Side.SIDE, KeyCode.DIGIT3, KeyCode.NUMPAD3);
    add("top", Side.TOP, KeyCode.DIGIT7, KeyCode.NUMPAD7);
  }

  private void add(String name, Side side, KeyCode key, KeyCode onPad) {
    add(name, view -> view.lookFrom(side), Keys.of(key), Keys.of(onPad));
  }

  private void addWays(String name, Way way, Modifier... modifiers) {
    add(name + ".left", view -> way.go(view, -1, 0), Keys.of(KeyCode.LEFT, modifiers));
    add(name + ".right", view -> way.go(view, 1, 0), Keys.of(KeyCode.RIGHT, modifiers));
    add(name + ".up", view -> way.go(view, 0, -1), Keys.of(KeyCode.UP, modifiers));
    add(name + ".down", view -> way.go(view, 0, 1), Keys.of(KeyCode.DOWN, modifiers));
  }

  private void addDistances() {
    add(
        "nearer",
        view -> view.approach(1),
        Keys.of(KeyCode.PLUS, Keys.SHORTCUT),
        Keys.of(KeyCode.EQUALS, Keys.SHORTCUT),
        Keys.of(KeyCode.EQUALS, Keys.SHORTCUT, Keys.SHIFT),
        Keys.of(KeyCode.ADD, Keys.SHORTCUT));
    add(
        "farther",
        view -> view.approach(-1),
        Keys.of(KeyCode.MINUS, Keys.SHORTCUT),
        Keys.of(KeyCode.SUBTRACT, Keys.SHORTCUT));
  }

  private void add(String name, Consumer<Camera> deed, Keys... keys) {
    String id = "view." + name;
    all.add(
        new Action(id, Topic.CAMERA, WORDS.get(id), () -> camera.ifPresent(deed))
            .when(camera::isPresent)
            .on(keys));
  }

  /// Moves the picture by steps to the right and down.
  private interface Way {
    void go(Camera view, int right, int down);
  }
}
