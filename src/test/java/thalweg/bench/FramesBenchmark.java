package thalweg.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SubScene;
import javafx.scene.input.MouseButton;
import thalweg.desktop.FxWait;
import thalweg.desktop.WindowDriver;
import thalweg.desktop.model.BasinChoice;
import thalweg.desktop.model.Workbench;
import thalweg.landscape.Catalogue;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.optimizer.method.Optimizers;
import thalweg.race.Frame;

/// Plays scenes in the real window, some with the real pointer, and measures how the window keeps
/// up: beside a bare scene that turns the same mesh.
final class FramesBenchmark {
  private static final int STEPS = 1000;
  private static final int RACERS = 8;
  private static final double STEPS_A_SECOND = 200;
  private static final double SECONDS = 5;
  private static final double ROUNDS = 2;
  private static final double RADIUS = 1.2;

  private final WindowDriver window;
  private final Workbench workbench;
  private final List<FramesReport.Row> rows = new ArrayList<>();

  private FramesBenchmark(WindowDriver window) {
    this.window = window;
    this.workbench = window.workbench();
  }

  static void run() throws IOException, TimeoutException {
    System.out.println("Playing scenes in the window takes a minute.");
    try (WindowDriver window = WindowDriver.open()) {
      FramesReport report = new FramesBenchmark(window).play();
      report.print(System.out);
      report.write();
    }
  }

  private FramesReport play() {
    FxWait.run(() -> workbench.setSteps(STEPS));
    window.goTo(STEPS);
    // What the compiler does in the first seconds is not what somebody lives with.
    drag("warm-up", window::onSurface, onSurface());
    race("warm-up");
    rows.clear();
    rest();
    orbit();
    race("racing " + RACERS + " optimizers");
    window.goTo(STEPS);
    drag("dragging a start on the surface", window::onSurface, onSurface());
    drag("dragging a start on the contour", window::onContour, window.contour().shownProperty());
    basins();
    parameter();
    SubScene surface = (SubScene) window.find("SubScene");
    Scene all = window.scene();
    return new FramesReport(
        Machine.words(),
        rows,
        BareScene.measure(surface, surface.getWidth(), surface.getHeight(), SECONDS),
        BareScene.measure(surface, all.getWidth(), all.getHeight(), SECONDS));
  }

  private ObservableValue<Optional<Frame>> onSurface() {
    return window.surface().shownProperty().map(Optional::of);
  }

  /// Nothing moves; nobody asks the FX thread anything, either.
  private void rest() {
    window.settle();
    Scene scene = window.scene();
    FrameWatch frames = FxWait.ask(() -> new FrameWatch(scene));
    LockSupport.parkNanos((long) (SECONDS * 1e9));
    rows.add(FramesReport.Row.ofRest(frames));
    FxWait.run(frames::close);
  }

  private void orbit() {
    Node surface = window.surface();
    Point2D left = window.inside(surface, 0.2, 0.9);
    Point2D right = window.inside(surface, 0.8, 0.9);
    window.moveTo(left);
    window.press(MouseButton.PRIMARY);
    ride("orbiting", onSurface(), share -> rounded(left.interpolate(right, share)));
    FxWait.run(window.surface().camera()::reset);
    window.settle();
  }

  private void race(String name) {
    setRacers(RACERS);
    window.goTo(0);
    FxWait.run(() -> {
      workbench.playback().setSpeed(STEPS_A_SECOND);
      workbench.playback().play();
    });
    measure(name, onSurface(), _ -> LockSupport.parkNanos((long) (SECONDS * 1e9)));
    FxWait.run(() -> workbench.playback().pause());
    setRacers(4);
  }

  private void setRacers(int count) {
    FxWait.run(() ->
        IntStream.range(0, workbench.contenders().size())
            .forEach(index -> workbench.setRacing(index, index < count)));
    FxWait.await("the race", () -> workbench.frame().complete());
  }

  private void drag(
      String name, Function<Point, Point2D> pixels, ObservableValue<Optional<Frame>> shown) {
    // Asked for beforehand: questions to the FX thread would disturb what is measured.
    List<Point2D> way = way(pixels);
    window.moveTo(pixels.apply(window.start()));
    window.press(MouseButton.PRIMARY);
    window.moveTo(way.getFirst());
    window.settle();
    ride(name, shown, share -> way.get((int) (share * way.size())));
  }

  private static List<Point2D> way(Function<Point, Point2D> pixels) {
    return IntStream.range(0, 600)
        .mapToObj(i -> {
          double angle = Math.PI + 2 * Math.PI * ROUNDS * i / 600;
          Point2D place =
              pixels.apply(new Point(RADIUS * Math.cos(angle), RADIUS * Math.sin(angle)));
          return rounded(place);
        })
        .toList();
  }

  private static Point2D rounded(Point2D pixel) {
    return new Point2D(Math.rint(pixel.getX()), Math.rint(pixel.getY()));
  }

  private void basins() {
    FxWait.run(() ->
        window.basins().choose(Optional.of(BasinChoice.of(Optimizers.find("sam").orElseThrow()))));
    window.goTo(0);
    FxWait.run(() -> workbench.playback().play());
    measure(
        "racing, a basin map in the making",
        onSurface(),
        _ -> LockSupport.parkNanos((long) (SECONDS * 1e9)));
    FxWait.run(() -> window.basins().choose(Optional.empty()));
    window.goTo(STEPS);
  }

  private void parameter() {
    Landscape ravine = Catalogue.load().find("ravine").orElseThrow();
    FxWait.run(() -> workbench.chooseLandscape(ravine));
    window.goTo(STEPS);
    Node track = window.find("#parameter-kappa .track");
    Point2D left = window.inside(track, 0.05, 0.5);
    Point2D right = window.inside(track, 0.95, 0.5);
    window.moveTo(window.middleOf(window.find("#parameter-kappa .thumb")));
    window.press(MouseButton.PRIMARY);
    ride(
        "dragging a formula's parameter",
        onSurface(),
        share -> {
          double across = 0.5 - 0.5 * Math.cos(2 * Math.PI * ROUNDS * share);
          return new Point2D(
              Math.rint(left.getX() + across * (right.getX() - left.getX())), left.getY());
        });
  }

  private void ride(
      String name, ObservableValue<Optional<Frame>> shown, DoubleFunction<Point2D> path) {
    measure(name, shown, ride -> ride.along(SECONDS, path));
    window.release(MouseButton.PRIMARY);
    window.settle();
  }

  private void measure(
      String name, ObservableValue<Optional<Frame>> shown, Consumer<PointerRide> deed) {
    Scene scene = window.scene();
    PointerRide ride = new PointerRide();
    FrameWatch frames = FxWait.ask(() -> new FrameWatch(scene));
    FollowDelay followers =
        FxWait.ask(() -> new FollowDelay(scene, workbench, ride, shown, frames));
    FxThreadProbe probe = new FxThreadProbe();
    probe.start();
    deed.accept(ride);
    probe.close();
    FrameRate pace = frames.pace();
    Distribution intervals = frames.intervals();
    FxWait.run(() -> {
      followers.close();
      frames.close();
    });
    ride.close();
    rows.add(
        new FramesReport.Row(
            name,
            pace,
            intervals,
            probe.waits(),
            probe.work(),
            followers.delays(),
            followers.framesBehind()));
  }
}
