package thalweg.desktop;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import javafx.geometry.Point2D;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/// Works the window with the real pointer and real keys without waiting for what they do, and
/// remembers what it did last.
final class QuickHand {
  private static final int REMEMBERED = 60;

  private final WindowDriver window;
  private final Robot robot;
  private final Deque<String> last = new ArrayDeque<>();
  private int events;

  QuickHand(WindowDriver window) {
    this.window = window;
    robot = window.robot;
  }

  /// How many events it has sent.
  int events() {
    return events;
  }

  /// What it did last, for a failure.
  String last() {
    return String.join("\n", last);
  }

  private void send(String what, Runnable event) {
    events++;
    last.addLast(what);
    if (last.size() > REMEMBERED) {
      last.removeFirst();
    }
    FxWait.run(event);
  }

  void move(Point2D place) {
    send("move " + place.getX() + " " + place.getY(), () -> robot.mouseMove(place));
  }

  void press(MouseButton button) {
    send("press " + button, () -> robot.mousePress(button));
  }

  void release(MouseButton button) {
    send("release " + button, () -> robot.mouseRelease(button));
  }

  void wheel(int notches) {
    send("wheel " + notches, () -> robot.mouseWheel(notches));
  }

  void resize(double width, double height) {
    send("resize " + width + " " + height, () -> OpenProgram.resize(window.stage(), width, height));
  }

  void with(KeyCode held, Runnable deed) {
    with(List.of(held), deed);
  }

  void with(List<KeyCode> held, Runnable deed) {
    held.forEach(each -> send("hold " + each, () -> robot.keyPress(each)));
    try {
      deed.run();
    } finally {
      held.reversed().forEach(each -> send("let go " + each, () -> robot.keyRelease(each)));
    }
  }

  /// Only while the window has the keyboard: it may be somebody else's screen.
  void key(KeyCode key) {
    send(
        "key " + key,
        () -> {
          if (Window.getWindows().stream().anyMatch(Window::isFocused)) {
            robot.keyType(key);
          } else {
            window.stage().requestFocus();
          }
        });
  }

  /// Pastes over everything in the focused field.
  void paste(String formula) {
    send(
        "copy " + formula,
        () -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, formula)));
    with(
        KeyCode.CONTROL,
        () -> {
          key(KeyCode.A);
          key(KeyCode.V);
        });
  }

  /// Closes what has opened, as Escape does, and shows the whole window.
  void rest() {
    // What is written, a menu, the tour, a held start, an enlarged panel, the ground's bar, the
    // lecture and a followed run end one by one.
    for (int i = 0; i < 8; i++) {
      key(KeyCode.ESCAPE);
      FxWait.await("a pulse", () -> true);
    }
    FxWait.run(() -> {
      window.workbench().playback().pause();
      List.copyOf(Window.getWindows()).stream()
          .filter(PopupWindow.class::isInstance)
          .forEach(Window::hide);
      OpenProgram.place(window.stage(), OpenProgram.WIDE);
      window.stage().requestFocus();
    });
    FxWait.await(
        "the whole window", () -> window.scene().getWidth() == OpenProgram.WIDE.getWidth());
    FxWait.await("a pulse", () -> true);
  }

  /// Clicks without waiting for what that does.
  void click(Point2D place) {
    move(place);
    press(MouseButton.PRIMARY);
    release(MouseButton.PRIMARY);
  }

  /// Drags without waiting for what that does.
  void drag(Point2D from, Point2D to) {
    move(from);
    press(MouseButton.PRIMARY);
    move(RandomPlaces.between(from, to, 0.5));
    move(to);
    release(MouseButton.PRIMARY);
  }

  /// Types a key while Ctrl is held.
  void control(KeyCode key) {
    with(KeyCode.CONTROL, () -> key(key));
  }
}
