package thalweg.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.SubScene;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.util.Subscription;
import thalweg.desktop.Pulses;
import thalweg.desktop.WindowDriver;
import thalweg.landscape.Landscape;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Drags the slider of a landscape's parameter with the real pointer, and measures how often the
/// surface takes another shape under it.
final class ShapeBenchmark {
  private static final double SECONDS = 5;
  private static final double ROUNDS = 2;
  private static final Path TARGET = Path.of("target", "bench", "shape.json");

  private ShapeBenchmark() {}

  /// What the dragging cost.
  ///
  /// @param shapesASecond how often the surface stood there in another shape, with its runs
  /// @param fxThreadWork how long the FX thread worked at a stretch
  /// @param fxThreadWait how long others waited for the FX thread
  /// @param pace of the frames
  /// @param yardstick a bare turning mesh on the same machine in the same minute
  record Report(
      double shapesASecond,
      Distribution fxThreadWork,
      Distribution fxThreadWait,
      Pace pace,
      Pace yardstick) {

    void print(PrintStream out) {
      out.printf("%n%-34s %s%n", "", Distribution.heading());
      out.printf("%-34s %s%n", "work of the FX thread", fxThreadWork);
      out.printf("%-34s %s%n%n", "wait for the FX thread", fxThreadWait);
      out.printf("%-34s %10.1f a second%n", "shapes with their runs", shapesASecond);
      out.printf("%-34s %s%n", "dragging a parameter", pace);
      out.printf("%-34s %s%n", "bare turning mesh", yardstick);
    }
  }

  static void run() throws IOException, TimeoutException {
    try (WindowDriver window = WindowDriver.open()) {
      Landscape ravine = thalweg.landscape.Catalogue.load().find("ravine").orElseThrow();
      Pulses.run(() -> window.workbench().chooseLandscape(ravine));
      window.settle();
      drag(window);
      Report report = drag(window);
      report.print(System.out);
      Files.createDirectories(TARGET.getParent());
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build()
          .writeValue(TARGET.toFile(), report);
    }
  }

  private static Report drag(WindowDriver window) {
    Node track = window.find("#parameter-kappa .track");
    Point2D left = window.inside(track, 0.05, 0.5);
    Point2D right = window.inside(track, 0.95, 0.5);
    window.moveTo(window.middleOf(window.find("#parameter-kappa .thumb")));
    window.press(MouseButton.PRIMARY);
    Set<Landscape> seen = new HashSet<>();
    Subscription watching =
        Pulses.ask(() ->
            window.surface().shownProperty().subscribe(f -> seen.add(f.experiment().landscape())));
    FrameWatch frames = Pulses.ask(() -> new FrameWatch(window.scene()));
    PointerRide ride = new PointerRide(Pulses.ask(Robot::new));
    FxThreadProbe probe = new FxThreadProbe();
    probe.start();
    ride.along(
        SECONDS,
        share -> {
          double across = 0.5 - 0.5 * Math.cos(2 * Math.PI * ROUNDS * share);
          return new Point2D(
              Math.rint(left.getX() + across * (right.getX() - left.getX())), left.getY());
        });
    probe.close();
    Pace pace = frames.pace();
    double shapes = Math.rint(10 * Pulses.ask(seen::size) / SECONDS) / 10;
    window.release(MouseButton.PRIMARY);
    Pulses.run(() -> {
      watching.unsubscribe();
      frames.close();
    });
    window.settle();
    LockSupport.parkNanos(100_000_000);
    Pace yardstick = Yardstick.measure((SubScene) window.find("SubScene"), SECONDS);
    return new Report(shapes, probe.work(), probe.waits(), pace, yardstick);
  }
}
