package thalweg.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.DoubleFunction;
import javafx.geometry.Point2D;

/// Moves the real pointer sixty times a second and remembers when it was at each pixel.
final class PointerRide implements AutoCloseable {
  private static final double MOVES_A_SECOND = 60;

  private final Map<Point2D, Long> times = new ConcurrentHashMap<>();
  private final Process hand;
  private final PrintStream pixels;

  PointerRide() {
    try {
      hand =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Djava.awt.headless=false",
                  "-cp",
                  System.getProperty("java.class.path"),
                  PointerProcess.class.getName())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      hand.inputReader(StandardCharsets.US_ASCII).readLine();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    pixels = new PrintStream(hand.getOutputStream(), true, StandardCharsets.US_ASCII);
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
      times.put(pixel, System.nanoTime());
      pixels.printf("%d %d%n", (int) pixel.getX(), (int) pixel.getY());
    }
  }

  /// When the pointer was last sent to a pixel, on the clock of [System#nanoTime()].
  Optional<Long> sentAt(double screenX, double screenY) {
    return Optional.ofNullable(times.get(new Point2D(Math.rint(screenX), Math.rint(screenY))));
  }

  @Override
  public void close() {
    pixels.close();
    hand.destroy();
  }
}
