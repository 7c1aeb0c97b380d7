package thalweg.desktop;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Application;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.stage.Stage;
import thalweg.critical.CriticalSet;
import thalweg.desktop.action.Action;
import thalweg.desktop.clock.FrameClock;
import thalweg.desktop.contour.ContourView;
import thalweg.desktop.layout.LectureMode;
import thalweg.desktop.model.Workbench;
import thalweg.desktop.surface.SurfaceView;
import thalweg.desktop.task.Basins;
import thalweg.desktop.theme.Appearance;
import thalweg.desktop.window.WindowState;
import thalweg.landscape.Catalogue;
import thalweg.landscape.Point;
import thalweg.race.Frame;
import thalweg.session.Preferences;

/// The real program in a real window, worked with the real pointer and real keys and seen on the
/// real screen.
public final class WindowDriver extends Hand implements AutoCloseable {
  private static final Preferences DARK =
      Preferences.FIRST.withTourSeen(true).withLook("dark", null, null);

  private final OpenProgram program;
  private final LoggedErrors mishaps;
  private final Consumer<WindowDriver> end;

  /// @param mishaps watched from before the program opened
  /// @param end what becomes of the window when it is needed no more
  WindowDriver(OpenProgram program, LoggedErrors mishaps, Consumer<WindowDriver> end) {
    super(program.robot(), program.stage());
    this.program = program;
    this.mishaps = mishaps;
    this.end = end;
  }

  /// A window in the dark, paused at the first step of a race that is computed to its end. Tests
  /// share it: each finds it as the first one did.
  static WindowDriver shared() {
    return SharedWindow.borrow(DARK, OpenProgram.SMALL);
  }

  /// A window as [#shared()], larger.
  static WindowDriver wide() {
    return SharedWindow.borrow(DARK, OpenProgram.WIDE);
  }

  /// A window as [#shared()], of its own.
  public static WindowDriver open() {
    return open(ThalwegApp::new);
  }

  /// A window as [#open()], as small as that of [#shared()].
  static WindowDriver openSmall() {
    return openSmall(ThalwegApp::new);
  }

  /// The same with another program in it.
  static WindowDriver openSmall(Supplier<Application> program) {
    return over(() -> OpenProgram.of(program, DARK, OpenProgram.SMALL));
  }

  /// A window of its own with another program in it.
  static WindowDriver open(Supplier<Application> program) {
    return over(() -> OpenProgram.of(program, DARK, OpenProgram.WIDE));
  }

  /// Opens the program as somebody left it.
  static WindowDriver openAsLeft(Preferences left) {
    return over(() -> OpenProgram.of(ThalwegApp::new, left, OpenProgram.WIDE));
  }

  /// Opens the program as the one before left it.
  static WindowDriver openAgain() {
    return over(() -> OpenProgram.ofNext(ThalwegApp::new, OpenProgram.WIDE));
  }

  private static WindowDriver over(Supplier<OpenProgram> opening) {
    SharedWindow.dismiss();
    LoggedErrors mishaps = new LoggedErrors();
    mishaps.watch();
    return over(opening.get(), mishaps, window -> window.program.close());
  }

  /// Waits until a program that is opening stands there whole.
  static WindowDriver over(OpenProgram program, LoggedErrors mishaps, Consumer<WindowDriver> end) {
    WindowDriver window = new WindowDriver(program, mishaps, end);
    try {
      window.prepare();
    } catch (AssertionError failure) {
      // Nobody closes what was not opened, and the next test would find two programs.
      program.close();
      throw failure;
    }
    return window;
  }

  private void prepare() {
    FxWait.await("all of the window", program.app()::isComplete);
    FxWait.await("the first race", () -> workbench().frame().complete());
    FxWait.await("its critical points", () -> !critical().points().isEmpty());
    goTo(0);
  }

  @Override
  public void close() {
    try {
      letGo();
      end.accept(this);
    } finally {
      mishaps.report();
    }
  }

  /// What has gone wrong behind the window so far.
  List<String> mishaps() {
    return mishaps.messages();
  }

  Stage stage() {
    return program.stage();
  }

  Appearance appearance() {
    return program.app().appearance();
  }

  LectureMode lecture() {
    return program.app().lecture();
  }

  WindowState state() {
    return program.app().state();
  }

  public Workbench workbench() {
    return program.app().workbench();
  }

  /// The critical points of the landscape that is shown, as far as they are known.
  CriticalSet critical() {
    return program.app().critical().on(workbench().landscape());
  }

  public Basins basins() {
    return program.app().basins();
  }

  /// Shows a frame as if the simulation had published it.
  public void accept(Frame frame) {
    workbench().accept(frame);
  }

  List<Action> actions() {
    return program.app().actions();
  }

  Catalogue landscapes() {
    return program.app().landscapes();
  }

  /// What builds the ground.
  Executor modelling() {
    return program.app().context().modelling();
  }

  /// What looks at the place under the pointer.
  Executor probing() {
    return program.app().context().probing();
  }

  public FrameClock clock() {
    return program.app().clock();
  }

  public Scene scene() {
    return program.stage().getScene();
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
    return FxWait.ask(() -> view.localToScreen(view.pixelOf(point)));
  }

  /// Where a point of the domain is seen on the contour, in the screen's coordinates.
  public Point2D onContour(Point point) {
    ContourView view = contour();
    return FxWait.ask(() -> view.localToScreen(view.pixelOf(point)));
  }

  public Point start() {
    return FxWait.ask(() -> workbench().starts().getFirst());
  }

  /// Shows a step, as if somebody had gone there.
  public void goTo(int step) {
    FxWait.run(() -> workbench().playback().scrubTo(step));
    settle();
  }

  /// Gives the window another size, at the screen's corner, and waits until it is laid out.
  void resize(double width, double height) {
    FxWait.run(() -> OpenProgram.resize(stage(), width, height));
    FxWait.await("the size", () -> scene().getWidth() == width);
    settle();
  }

  /// Waits until nothing is left to compute, draw or show.
  public void settle() {
    IdleWindow stillness = new IdleWindow(program.app());
    try {
      FxWait.await("a still window", stillness);
    } finally {
      FxWait.run(stillness::close);
    }
  }
}
