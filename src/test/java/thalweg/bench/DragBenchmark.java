package thalweg.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.SubScene;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import thalweg.desktop.Pulses;
import thalweg.desktop.WindowDriver;
import thalweg.desktop.Workbench;
import thalweg.landscape.Point;
import thalweg.race.Frame;

/// Drags the start of four optimizers, a thousand steps each, over the surface and over the contour
/// of the real window, and measures how the window keeps up.
final class DragBenchmark {
  private static final int STEPS = 1000;
  private static final double SECONDS = 5;
  private static final double ROUNDS = 2;
  private static final double RADIUS = 1.2;
  private static final Path TARGET = Benchmarks.FOLDER.resolve("drag.json");

  private final WindowDriver window;
  private final Workbench workbench;

  private DragBenchmark(WindowDriver window) {
    this.window = window;
    this.workbench = window.workbench();
  }

  static void run() throws IOException, TimeoutException {
    try (WindowDriver window = WindowDriver.open()) {
      DragReport report = new DragBenchmark(window).measure();
      report.print(System.out);
      report.write(TARGET);
    }
  }

  private DragReport measure() {
    Pulses.run(() -> workbench.setSteps(STEPS));
    Pulses.await("the long race", () -> workbench.frame().reached() == STEPS);
    window.goTo(STEPS);
    ObservableValue<Optional<Frame>> onSurface = window.surface().shownProperty().map(Optional::of);
    drag("warm-up", window::onSurface, onSurface);
    return new DragReport(
        Machine.words(),
        List.of(
            drag("surface", window::onSurface, onSurface),
            drag("contour", window::onContour, window.contour().shownProperty())),
        Yardstick.measure((SubScene) window.find("SubScene"), SECONDS));
  }

  private DragReport.Drag drag(
      String view, Function<Point, Point2D> pixels, ObservableValue<Optional<Frame>> shown) {
    // Asked for beforehand: questions to the FX thread would disturb what is measured.
    List<Point2D> way = way(pixels);
    window.moveTo(pixels.apply(window.start()));
    window.press(MouseButton.PRIMARY);
    window.moveTo(way.getFirst());
    window.settle();
    Scene scene = window.scene();
    PointerRide ride = new PointerRide(Pulses.ask(Robot::new));
    FrameWatch frames = Pulses.ask(() -> new FrameWatch(scene));
    Followers followers = Pulses.ask(() -> new Followers(scene, workbench, ride, shown, frames));
    FxThreadProbe probe = new FxThreadProbe();
    probe.start();
    ride.along(SECONDS, share -> way.get((int) (share * way.size())));
    probe.close();
    Pace pace = frames.pace();
    window.release(MouseButton.PRIMARY);
    window.settle();
    Pulses.run(() -> {
      followers.close();
      frames.close();
    });
    return new DragReport.Drag(view, probe.waits(), probe.work(), pace, followers.delays());
  }

  private static List<Point2D> way(Function<Point, Point2D> pixels) {
    return java.util.stream.IntStream.range(0, 600)
        .mapToObj(i -> {
          double angle = Math.PI + 2 * Math.PI * ROUNDS * i / 600;
          Point2D place =
              pixels.apply(new Point(RADIUS * Math.cos(angle), RADIUS * Math.sin(angle)));
          return new Point2D(Math.rint(place.getX()), Math.rint(place.getY()));
        })
        .toList();
  }
}
