package thalweg.bench;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.DoubleFunction;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.robot.Robot;

/// Moves the real pointer sixty times a second and remembers when it was due at each pixel.
///
/// JavaFX moves the pointer only from the FX thread, so a busy thread moves it late. Times are
/// therefore those at which the pointer was due, not those at which it came.
final class PointerRide {
  private static final double MOVES_A_SECOND = 60;

  private final Map<Point2D, Long> due = new ConcurrentHashMap<>();
  private final Robot robot;

  PointerRide(Robot robot) {
    this.robot = robot;
  }

  /// Rides along a path.
  ///
  /// @param seconds how long
  /// @param path the pixel of the screen at a share of the way
  void along(double seconds, DoubleFunction<Point2D> path) {
    long begin = System.nanoTime();
    int moves = (int) (seconds * MOVES_A_SECOND);
    for (int i = 0; i < moves; i++) {
      long time = begin + (long) (i * 1e9 / MOVES_A_SECOND);
      Point2D pixel = path.apply((double) i / moves);
      while (System.nanoTime() < time) {
        LockSupport.parkNanos(time - System.nanoTime());
      }
      Platform.runLater(() -> {
        due.put(pixel, time);
        robot.mouseMove(pixel);
      });
    }
  }

  /// When the pointer was last due at a pixel, on the clock of [System#nanoTime()].
  Optional<Long> dueAt(double screenX, double screenY) {
    return Optional.ofNullable(due.get(new Point2D(Math.rint(screenX), Math.rint(screenY))));
  }
}
