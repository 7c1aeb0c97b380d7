package thalweg.desktop;

import java.util.List;
import java.util.Random;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import thalweg.desktop.action.Action;
import thalweg.desktop.action.Keys;

/// Does with the real pointer and real keys what comes to mind, all over the window; what that is
/// follows from a seed, but when it is done from the machine.
final class RandomHand {
  private static final Rectangle2D LEAST = new Rectangle2D(0, 0, 520, 360);
  private static final Rectangle2D MOST = new Rectangle2D(0, 0, 1440, 900);
  private static final double DOTS_BETWEEN = 9;

  private static final List<MouseButton> BUTTONS =
      List.of(MouseButton.PRIMARY, MouseButton.PRIMARY, MouseButton.PRIMARY, MouseButton.SECONDARY);

  private final WindowDriver window;
  private final QuickHand hand;
  private final Random random;
  private final RandomPlaces places;

  RandomHand(WindowDriver window, QuickHand hand, long seed) {
    this.window = window;
    this.hand = hand;
    random = new Random(seed);
    places = new RandomPlaces(window, random);
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
      hand.control(any(List.of(KeyCode.Z, KeyCode.Z, KeyCode.Y)));
    } else if (dice < 95) {
      resize();
    } else {
      hand.move(places.anywhere());
    }
    if (random.nextInt(4) == 0) {
      FxWait.await("a pulse", () -> true);
    }
  }

  private <T> T any(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private void click(int times) {
    hand.move(places.anywhere());
    MouseButton button = any(BUTTONS);
    for (int i = 0; i < times; i++) {
      hand.press(button);
      hand.release(button);
    }
  }

  /// Keys come between press and release, too.
  private void drag() {
    boolean shifted = random.nextInt(4) == 0;
    if (shifted) {
      hand.with(KeyCode.SHIFT, this::dragOnce);
    } else {
      dragOnce();
    }
  }

  private void dragOnce() {
    Point2D from = random.nextBoolean() ? places.start() : places.anywhere();
    Point2D to = places.anywhere();
    MouseButton button = any(BUTTONS);
    hand.move(from);
    hand.press(button);
    for (int i = 1; i <= DOTS_BETWEEN; i++) {
      hand.move(RandomPlaces.between(from, to, i / DOTS_BETWEEN));
      if (random.nextInt(20) == 0) {
        useKeys();
      }
    }
    hand.release(button);
  }

  private void wheel() {
    hand.move(places.anywhere());
    hand.wheel(random.nextInt(7) - 3);
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
        hand.with(held, () -> hand.key(keys.combination().getCode()));
      }
      case Keys.Typed sign -> {
        switch (sign.sign()) {
          case "?" -> hand.with(KeyCode.SHIFT, () -> hand.key(KeyCode.SLASH));
          case "+" -> hand.with(KeyCode.SHIFT, () -> hand.key(KeyCode.EQUALS));
          case "=" -> hand.key(KeyCode.EQUALS);
          default -> hand.key(KeyCode.MINUS);
        }
      }
    }
  }

  private void type(int keys) {
    for (int i = 0; i < keys; i++) {
      KeyCode next = any(any(List.of(Typed.LETTERS, Typed.SIGNS, Typed.MOVES)));
      if (random.nextInt(6) == 0) {
        hand.with(KeyCode.SHIFT, () -> hand.key(next));
      } else {
        hand.key(next);
      }
    }
  }

  private void paste() {
    if (random.nextInt(3) > 0) {
      hand.with(KeyCode.CONTROL, () -> hand.key(KeyCode.L));
    }
    hand.paste(any(Typed.FORMULAS));
    if (random.nextBoolean()) {
      hand.key(KeyCode.ENTER);
    }
  }

  /// By the palette: landscapes, optimizers, whatever has these letters.
  private void command() {
    hand.with(List.of(KeyCode.CONTROL, KeyCode.SHIFT), () -> hand.key(KeyCode.P));
    for (int i = 0; i < 3; i++) {
      hand.key(any(Typed.LETTERS));
    }
    for (int i = random.nextInt(6); i > 0; i--) {
      hand.key(KeyCode.DOWN);
    }
    hand.key(KeyCode.ENTER);
  }

  private void resize() {
    hand.resize(
        between(LEAST.getWidth(), MOST.getWidth()), between(LEAST.getHeight(), MOST.getHeight()));
  }

  private double between(double least, double most) {
    return Math.rint(least + random.nextDouble() * (most - least));
  }
}
