package thalweg.desktop;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.application.Application;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.testfx.api.FxToolkit;
import thalweg.critical.CriticalSet;
import thalweg.desktop.action.Action;
import thalweg.desktop.clock.FrameClock;
import thalweg.desktop.contour.ContourView;
import thalweg.desktop.model.Workbench;
import thalweg.desktop.surface.SurfaceView;
import thalweg.desktop.task.Basins;
import thalweg.desktop.theme.Appearance;
import thalweg.landscape.Catalogue;
import thalweg.landscape.Point;
import thalweg.race.Frame;
import thalweg.session.Preferences;
import thalweg.session.PreferencesFile;

/// The real program in a real window, worked with the real pointer and real keys and seen on the
/// real screen. Each test opens it afresh.
public final class WindowDriver extends Hand implements AutoCloseable {
  static {
    // Whoever runs a benchmark has preferences, which are nobody else's.
    if (System.getProperty("thalweg.folder") == null) {
      System.setProperty("thalweg.folder", "target/user");
    }
  }

  private final Mishaps mishaps;
  private final Stage stage;
  private final ThalwegApp app;

  private WindowDriver(Robot robot, Stage stage, ThalwegApp app, Mishaps mishaps) {
    super(robot, stage);
    this.stage = stage;
    this.app = app;
    this.mishaps = mishaps;
  }

  /// Opens the program in the dark, paused at the first step of a race that is computed to its end.
  public static WindowDriver open() {
    return open(ThalwegApp::new);
  }

  public static WindowDriver open(Supplier<Application> program) {
    return openAsLeft(Preferences.FIRST.withTourSeen(true).withLook("dark", null, null), program);
  }

  /// Opens the program as somebody left it.
  static WindowDriver openAsLeft(Preferences left) {
    return openAsLeft(left, ThalwegApp::new);
  }

  private static WindowDriver openAsLeft(Preferences left, Supplier<Application> program) {
    PreferencesFile.ofUser().write(left);
    return openAgain(program);
  }

  /// Opens the program as the one before left it.
  static WindowDriver openAgain() {
    return openAgain(ThalwegApp::new);
  }

  private static WindowDriver openAgain(Supplier<Application> program) {
    Display.require();
    Mishaps mishaps = new Mishaps();
    mishaps.watch();
    try {
      Stage stage = FxToolkit.registerPrimaryStage();
      Robot robot = Pulses.ask(Robot::new);
      Pulses.run(() -> forgetSize(stage));
      ThalwegApp app = (ThalwegApp) FxToolkit.setupApplication(program);
      WindowDriver window = new WindowDriver(robot, stage, app, mishaps);
      window.prepare();
      return window;
    } catch (TimeoutException late) {
      throw new AssertionError("the window did not open", late);
    }
  }

  /// JavaFX has one first stage for all tests, and it keeps the size that the last one gave it.
  private static void forgetSize(Stage stage) {
    stage.setWidth(1440);
    stage.setHeight(900);
    stage.centerOnScreen();
  }

  private void prepare() throws TimeoutException {
    try {
      Pulses.await("all of the window", app::isComplete);
      Pulses.await("the first race", () -> workbench().frame().complete());
      Pulses.await("its critical points", () -> !critical().points().isEmpty());
      goTo(0);
    } catch (AssertionError failure) {
      // Nobody closes what was not opened, and the next test would find two programs.
      FxToolkit.cleanupApplication(app);
      throw failure;
    }
  }

  @Override
  public void close() throws TimeoutException {
    letGo();
    FxToolkit.cleanupApplication(app);
    mishaps.report();
  }

  Stage stage() {
    return stage;
  }

  Appearance appearance() {
    return app.appearance();
  }

  public Workbench workbench() {
    return app.workbench();
  }

  /// The critical points of the landscape that is shown, as far as they are known.
  CriticalSet critical() {
    return app.critical().on(workbench().landscape());
  }

  public Basins basins() {
    return app.basins();
  }

  /// Shows a frame as if the simulation had published it.
  public void accept(Frame frame) {
    workbench().accept(frame);
  }

  List<Action> actions() {
    return app.actions();
  }

  Catalogue landscapes() {
    return app.landscapes();
  }

  /// What builds the ground.
  Executor modelling() {
    return app.modelling();
  }

  public FrameClock clock() {
    return app.clock();
  }

  public Scene scene() {
    return stage.getScene();
  }

  public SurfaceView surface() {
    return (SurfaceView) find(".surface");
  }

  public ContourView contour() {
    return (ContourView) find(".contour");
  }

  /// Where a point of the domain is seen on the surface, in the screen's coordinates.
  public Point2D onSurface(Point point) {
    SurfaceView view = surface();
    return Pulses.ask(() -> view.localToScreen(view.pixelOf(point)));
  }

  /// Where a point of the domain is seen on the contour, in the screen's coordinates.
  public Point2D onContour(Point point) {
    ContourView view = contour();
    return Pulses.ask(() -> view.localToScreen(view.pixelOf(point)));
  }

  public Point start() {
    return Pulses.ask(() -> workbench().starts().getFirst());
  }

  /// Shows a step, as if somebody had gone there.
  public void goTo(int step) {
    Pulses.run(() -> workbench().playback().scrubTo(step));
    settle();
  }

  /// Waits until nothing is left to compute, draw or show.
  public void settle() {
    Node all = Pulses.ask(() -> scene().getRoot());
    Pulses.await("a still window", new Stillness(app, () -> capture(all)));
  }
}
