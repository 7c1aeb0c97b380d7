package thalweg.desktop;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import thalweg.desktop.action.Action;
import thalweg.desktop.action.Keys;

/// Does with the real pointer and real keys what comes to mind, all over the window; what that is
/// follows from a seed, but when it is done from the machine.
final class RandomHand {
  private static final Rectangle2D LEAST = new Rectangle2D(0, 0, 520, 360);
  private static final Rectangle2D MOST = new Rectangle2D(0, 0, 1440, 900);
  private static final int REMEMBERED = 60;
  private static final double DOTS_BETWEEN = 9;

  private static final List<MouseButton> BUTTONS =
      List.of(MouseButton.PRIMARY, MouseButton.PRIMARY, MouseButton.PRIMARY, MouseButton.SECONDARY);

  private final WindowDriver window;
  private final Robot robot;
  private final Random random;
  private final RandomPlaces places;
  private final Deque<String> last = new ArrayDeque<>();
  private int events;

  RandomHand(WindowDriver window, long seed) {
    this.window = window;
    robot = window.robot;
    random = new Random(seed);
    places = new RandomPlaces(window, random);
  }

  /// How many events it has sent.
  int events() {
    return events;
  }

  /// What it did last, for a failure.
  String last() {
    return String.join("\n", last);
  }

  /// Does one thing; now and then it lets the window draw first, at other times it is faster.
  void act() {
    int dice = random.nextInt(100);
    if (dice < 30) {
      click(1);
    } else if (dice < 34) {
      click(2);
    } else if (dice < 52) {
      drag();
    } else if (dice < 60) {
      wheel();
    } else if (dice < 74) {
      useKeys();
    } else if (dice < 82) {
      type(1 + random.nextInt(12));
    } else if (dice < 86) {
      paste();
    } else if (dice < 90) {
      command();
    } else if (dice < 93) {
      control(any(List.of(KeyCode.Z, KeyCode.Z, KeyCode.Y)));
    } else if (dice < 95) {
      resize();
    } else {
      move(places.anywhere());
    }
    if (random.nextInt(4) == 0) {
      FxWait.await("a pulse", () -> true);
    }
  }

  private <T> T any(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private void send(String what, Runnable event) {
    events++;
    last.addLast(what);
    if (last.size() > REMEMBERED) {
      last.removeFirst();
    }
    FxWait.run(event);
  }

  private void move(Point2D place) {
    send("move " + place.getX() + " " + place.getY(), () -> robot.mouseMove(place));
  }

  private void click(int times) {
    move(places.anywhere());
    MouseButton button = any(BUTTONS);
    for (int i = 0; i < times; i++) {
      send("press " + button, () -> robot.mousePress(button));
      send("release " + button, () -> robot.mouseRelease(button));
    }
  }

  /// Keys come between press and release, too.
  private void drag() {
    boolean shifted = random.nextInt(4) == 0;
    if (shifted) {
      with(KeyCode.SHIFT, this::dragOnce);
    } else {
      dragOnce();
    }
  }

  private void dragOnce() {
    Point2D from = random.nextBoolean() ? places.start() : places.anywhere();
    Point2D to = places.anywhere();
    MouseButton button = any(BUTTONS);
    move(from);
    send("press " + button, () -> robot.mousePress(button));
    for (int i = 1; i <= DOTS_BETWEEN; i++) {
      move(RandomPlaces.between(from, to, i / DOTS_BETWEEN));
      if (random.nextInt(20) == 0) {
        useKeys();
      }
    }
    send("release " + button, () -> robot.mouseRelease(button));
  }

  private void wheel() {
    move(places.anywhere());
    int notches = random.nextInt(7) - 3;
    send("wheel " + notches, () -> robot.mouseWheel(notches));
  }

  /// The keys of an action.
  private void useKeys() {
    Action action =
        any(
            FxWait.ask(
                () -> window.actions().stream().filter(each -> !each.keys().isEmpty()).toList()));
    switch (any(action.keys())) {
      case Keys.Pressed keys -> {
        boolean control = keys.caps().contains("Ctrl");
        boolean shift = keys.caps().contains("Shift");
        List<KeyCode> held =
            control && shift
                ? List.of(KeyCode.CONTROL, KeyCode.SHIFT)
                : control ? List.of(KeyCode.CONTROL) : shift ? List.of(KeyCode.SHIFT) : List.of();
        with(held, () -> key(keys.combination().getCode()));
      }
      case Keys.Typed sign -> {
        switch (sign.sign()) {
          case "?" -> with(KeyCode.SHIFT, () -> key(KeyCode.SLASH));
          case "+" -> with(KeyCode.SHIFT, () -> key(KeyCode.EQUALS));
          case "=" -> key(KeyCode.EQUALS);
          default -> key(KeyCode.MINUS);
        }
      }
    }
  }

  private void with(KeyCode held, Runnable deed) {
    with(List.of(held), deed);
  }

  private void with(List<KeyCode> held, Runnable deed) {
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

  private void type(int keys) {
    for (int i = 0; i < keys; i++) {
      KeyCode next = any(any(List.of(Typed.LETTERS, Typed.SIGNS, Typed.MOVES)));
      if (random.nextInt(6) == 0) {
        with(KeyCode.SHIFT, () -> key(next));
      } else {
        key(next);
      }
    }
  }

  private void paste() {
    if (random.nextInt(3) > 0) {
      with(KeyCode.CONTROL, () -> key(KeyCode.L));
    }
    paste(any(Typed.FORMULAS));
    if (random.nextBoolean()) {
      key(KeyCode.ENTER);
    }
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

  /// By the palette: landscapes, optimizers, whatever has these letters.
  private void command() {
    with(List.of(KeyCode.CONTROL, KeyCode.SHIFT), () -> key(KeyCode.P));
    for (int i = 0; i < 3; i++) {
      key(any(Typed.LETTERS));
    }
    for (int i = random.nextInt(6); i > 0; i--) {
      key(KeyCode.DOWN);
    }
    key(KeyCode.ENTER);
  }

  private void resize() {
    double width = between(LEAST.getWidth(), MOST.getWidth());
    double height = between(LEAST.getHeight(), MOST.getHeight());
    send(
        "resize " + width + " " + height,
        () -> {
          window.stage().setX(0);
          window.stage().setY(0);
          window.stage().setWidth(width);
          window.stage().setHeight(height);
        });
  }

  private double between(double least, double most) {
    return Math.rint(least + random.nextDouble() * (most - least));
  }

  /// Closes what has opened, as Escape does, and shows the whole window.
  void rest() {
    for (int i = 0; i < 4; i++) {
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
    send("press", () -> robot.mousePress(MouseButton.PRIMARY));
    send("release", () -> robot.mouseRelease(MouseButton.PRIMARY));
  }

  /// Drags without waiting for what that does.
  void drag(Point2D from, Point2D to) {
    move(from);
    send("press", () -> robot.mousePress(MouseButton.PRIMARY));
    move(RandomPlaces.between(from, to, 0.5));
    move(to);
    send("release", () -> robot.mouseRelease(MouseButton.PRIMARY));
  }

  /// Types a key while Ctrl is held.
  void control(KeyCode key) {
    with(KeyCode.CONTROL, () -> key(key));
  }
}
