package thalweg.desktop;

import java.util.Map;
import javafx.geometry.Point2D;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;

/// Works the program with the real pointer and real keys, and goes on once what they do has
/// arrived.
abstract sealed class Hand extends ScreenQueries permits WindowDriver {
  private final InputEvents arrivals;
  private boolean held;

  Hand(Robot robot, Stage stage) {
    super(robot);
    arrivals = new InputEvents(stage);
  }

  public void moveTo(Point2D place) {
    Point2D pixel = new Point2D(Math.rint(place.getX()), Math.rint(place.getY()));
    arrivals.awaitPointer(pixel, held, () -> robot.mouseMove(pixel));
  }

  public void press(MouseButton button) {
    held = true;
    arrivals.await(MouseEvent.MOUSE_PRESSED, 1, () -> robot.mousePress(button));
  }

  public void release(MouseButton button) {
    held = false;
    arrivals.await(MouseEvent.MOUSE_RELEASED, 1, () -> robot.mouseRelease(button));
  }

  public void click(Point2D place) {
    moveTo(place);
    press(MouseButton.PRIMARY);
    release(MouseButton.PRIMARY);
  }

  /// Clicks twice, faster than a busy machine answers.
  void doubleClick(Point2D place) {
    moveTo(place);
    arrivals.await(
        MouseEvent.MOUSE_CLICKED,
        2,
        () -> {
          robot.mouseClick(MouseButton.PRIMARY);
          robot.mouseClick(MouseButton.PRIMARY);
        });
  }

  /// Drags with a button from one place of the screen to another, over a place between.
  public void drag(MouseButton button, Point2D from, Point2D to) {
    moveTo(from);
    press(button);
    moveTo(from.midpoint(to));
    moveTo(to);
    release(button);
  }

  /// Drags with the first button and lets go so quickly that the display leaves out the last move.
  void flick(Point2D from, Point2D to) {
    moveTo(from);
    press(MouseButton.PRIMARY);
    held = false;
    arrivals.await(
        MouseEvent.MOUSE_RELEASED,
        1,
        () -> {
          robot.mouseMove(from.midpoint(to));
          robot.mouseMove(to);
          robot.mouseRelease(MouseButton.PRIMARY);
        });
  }

  public void wheel(Point2D place, int notches) {
    moveTo(place);
    arrivals.await(ScrollEvent.SCROLL, Math.abs(notches), () -> robot.mouseWheel(notches));
  }

  public void type(KeyCode key) {
    arrivals.await(KeyEvent.KEY_RELEASED, 1, () -> robot.keyType(key));
  }

  /// Does something while a key is held.
  void withKey(KeyCode key, Runnable action) {
    arrivals.await(KeyEvent.KEY_PRESSED, 1, () -> robot.keyPress(key));
    action.run();
    arrivals.await(KeyEvent.KEY_RELEASED, 1, () -> robot.keyRelease(key));
  }

  /// Writes over everything in a text field, as somebody does who pastes.
  void write(String selector, String text) {
    click(middleOf(find(selector)));
    FxWait.run(() -> {
      Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
      robot.keyPress(KeyCode.CONTROL);
      robot.keyType(KeyCode.A);
      robot.keyType(KeyCode.V);
      robot.keyRelease(KeyCode.CONTROL);
    });
  }

  /// Lets go of buttons that are still down.
  void letGo() {
    held = false;
    FxWait.run(() -> robot.mouseRelease(MouseButton.PRIMARY, MouseButton.SECONDARY));
    arrivals.close();
  }
}
