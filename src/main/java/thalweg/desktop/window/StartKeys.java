package thalweg.desktop.window;

import java.util.function.BooleanSupplier;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.Subscription;
import thalweg.desktop.model.Workbench;
import thalweg.landscape.Domain;
import thalweg.landscape.Point;
import thalweg.landscape.RoundPlace;

/// Arrow keys move the selected start while its ring is seen to be selected, with Shift ten times
/// as far. A press of the mouse anywhere but on a ring leaves them to time again.
final class StartKeys {
  /// How far a key moves a start, as a share of the domain's sides.
  private static final double NUDGE = 1.0 / 400;

  private static final double FAR = 10;

  /// Of the way that a key moves it.
  private static final double FINE = 1e-3;

  private final Workbench workbench;

  private StartKeys(Workbench workbench) {
    this.workbench = workbench;
  }

  /// Lets keys move starts until unsubscribed; to be installed before other keys of the scene.
  ///
  /// @param focused may have a use of its own for a key
  /// @param suspended whether something else has the keyboard for itself
  public static Subscription install(
      Scene scene, Workbench workbench, FocusedControl focused, BooleanSupplier suspended) {
    StartKeys keys = new StartKeys(workbench);
    EventHandler<KeyEvent> press =
        event -> {
          if (!event.isConsumed() && !suspended.getAsBoolean() && !focused.uses(event)) {
            keys.press(event);
          }
        };
    // Before the views, which say that the press was on a ring.
    EventHandler<MouseEvent> elsewhere = _ -> workbench.setNudging(false);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, press);
    scene.addEventFilter(MouseEvent.MOUSE_PRESSED, elsewhere);
    return () -> {
      scene.removeEventFilter(KeyEvent.KEY_PRESSED, press);
      scene.removeEventFilter(MouseEvent.MOUSE_PRESSED, elsewhere);
    };
  }

  private void press(KeyEvent event) {
    if (!workbench.nudgingProperty().get() || !isNudge(event)) {
      return;
    }
    double far = event.isShiftDown() ? FAR : 1;
    switch (event.getCode()) {
      case LEFT -> nudge(-far, 0);
      case RIGHT -> nudge(far, 0);
      case DOWN -> nudge(0, -far);
      case UP -> nudge(0, far);
      default -> {}
    }
    event.consume();
  }

  private static boolean isNudge(KeyEvent event) {
    return event.getCode().isArrowKey() && !event.isShortcutDown() && !event.isAltDown();
  }

  private void nudge(double across, double up) {
    Domain domain = workbench.landscape().domain();
    Point old = workbench.startList().selectedPoint();
    workbench.moveStart(
        workbench.startList().selected(),
        new Point(
            nudged(old.x(), across * NUDGE * domain.width()),
            nudged(old.y(), up * NUDGE * domain.height())));
  }

  /// A coordinate that is moved has no more digits than tell where it is; another keeps its own.
  static double nudged(double old, double by) {
    return by == 0 ? old : RoundPlace.round(old + by, FINE * Math.abs(by));
  }
}
