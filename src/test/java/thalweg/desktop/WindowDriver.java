package thalweg.desktop;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.robot.Robot;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.testfx.api.FxToolkit;
import thalweg.desktop.command.Command;
import thalweg.desktop.contour.ContourView;
import thalweg.desktop.surface.SurfaceView;
import thalweg.desktop.theme.Appearance;
import thalweg.landscape.Catalogue;
import thalweg.landscape.Point;
import thalweg.race.Frame;
import thalweg.session.Preferences;
import thalweg.session.PreferencesFile;

/// The real program in a real window, worked with the real pointer and real keys and seen on the
/// real screen. Each test opens it afresh.
public final class WindowDriver implements AutoCloseable {
  static {
    // Whoever runs a benchmark has preferences, which are nobody else's.
    if (System.getProperty("thalweg.folder") == null) {
      System.setProperty("thalweg.folder", "target/user");
    }
  }

  private final Mishaps mishaps = new Mishaps();
  private final Stage stage;
  private final Robot robot;
  private final ThalwegApp app;
  private final Arrivals arrivals;
  private boolean held;

  private WindowDriver(Supplier<Application> program) throws TimeoutException {
    Display.require();
    mishaps.watch();
    stage = FxToolkit.registerPrimaryStage();
    robot = Pulses.ask(Robot::new);
    Pulses.run(this::forgetSize);
    app = (ThalwegApp) FxToolkit.setupApplication(program);
    arrivals = new Arrivals(stage);
  }

  /// JavaFX has one first stage for all tests, and it keeps the size that the last one gave it.
  private void forgetSize() {
    stage.setWidth(1440);
    stage.setHeight(900);
    stage.centerOnScreen();
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
    try {
      WindowDriver window = new WindowDriver(program);
      window.prepare();
      return window;
    } catch (TimeoutException late) {
      throw new AssertionError("the window did not open", late);
    }
  }

  private void prepare() throws TimeoutException {
    try {
      Pulses.await("the first race", () -> workbench().frame().complete());
      Pulses.await(
          "its critical points",
          () -> !workbench().survey().criticalProperty().get().points().isEmpty());
      goTo(0);
    } catch (AssertionError failure) {
      // Nobody closes what was not opened, and the next test would find two programs.
      FxToolkit.cleanupApplication(app);
      throw failure;
    }
  }

  @Override
  public void close() throws TimeoutException {
    Pulses.run(() -> robot.mouseRelease(MouseButton.PRIMARY, MouseButton.SECONDARY));
    arrivals.close();
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

  public Basins basins() {
    return app.basins();
  }

  /// Shows a frame as if the simulation had published it.
  public void accept(Frame frame) {
    workbench().accept(frame);
  }

  List<Command> commands() {
    return app.commands();
  }

  Catalogue landscapes() {
    return app.landscapes();
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

  /// All words under a node, in order.
  public String words(Node node) {
    return Pulses.ask(() -> texts(node).map(Text::getText).collect(Collectors.joining(" ")));
  }

  private static Stream<Text> texts(Node node) {
    return switch (node) {
      case Text text -> Stream.of(text);
      case Parent parent -> parent.getChildrenUnmodifiable().stream().flatMap(WindowDriver::texts);
      default -> Stream.empty();
    };
  }

  /// The node of a CSS selector.
  public Node find(String selector) {
    return seek(selector).orElseThrow(() -> new AssertionError("the window has no " + selector));
  }

  /// The node of a CSS selector that can be seen, in the window or in one of its popups.
  Optional<Node> seek(String selector) {
    return Pulses.ask(() ->
        Window.getWindows().stream()
            .flatMap(each -> each.getScene().getRoot().lookupAll(selector).stream())
            .filter(WindowDriver::isShown)
            .findFirst());
  }

  private static boolean isShown(Node node) {
    Stream<Node> above = Stream.iterate(node, Objects::nonNull, Node::getParent);
    return above.allMatch(Node::isVisible);
  }

  /// A place inside a node, in the screen's coordinates and on a whole pixel.
  ///
  /// @param across from 0, the left edge, to 1
  /// @param down from 0, the upper edge, to 1
  public Point2D inside(Node node, double across, double down) {
    Bounds bounds = Pulses.ask(() -> node.localToScreen(node.getLayoutBounds()));
    return new Point2D(
        Math.rint(bounds.getMinX() + across * bounds.getWidth()),
        Math.rint(bounds.getMinY() + down * bounds.getHeight()));
  }

  public Point2D middleOf(Node node) {
    return inside(node, 0.5, 0.5);
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

  public void wheel(Point2D place, int notches) {
    moveTo(place);
    arrivals.await(ScrollEvent.SCROLL, Math.abs(notches), () -> robot.mouseWheel(notches));
  }

  public void type(KeyCode key) {
    arrivals.await(KeyEvent.KEY_RELEASED, 1, () -> robot.keyType(key));
  }

  /// Does something while a key is held.
  void withKey(KeyCode key, Runnable deed) {
    arrivals.await(KeyEvent.KEY_PRESSED, 1, () -> robot.keyPress(key));
    deed.run();
    arrivals.await(KeyEvent.KEY_RELEASED, 1, () -> robot.keyRelease(key));
  }

  /// Writes over everything in a text field, as somebody does who pastes.
  void write(String selector, String text) {
    click(middleOf(find(selector)));
    Pulses.run(() -> {
      Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
      robot.keyPress(KeyCode.CONTROL);
      robot.keyType(KeyCode.A);
      robot.keyType(KeyCode.V);
      robot.keyRelease(KeyCode.CONTROL);
    });
  }

  /// Waits until nothing is left to compute, draw or show.
  public void settle() {
    Node all = Pulses.ask(() -> scene().getRoot());
    Pulses.await("a still window", new Stillness(app, () -> capture(all)));
  }

  /// What the screen shows where a node is.
  public Screenshot look(Node node) {
    return Pulses.ask(() -> capture(node));
  }

  private Screenshot capture(Node node) {
    Bounds bounds = node.localToScreen(node.getLayoutBounds());
    Rectangle2D place =
        new Rectangle2D(
            Math.ceil(bounds.getMinX()),
            Math.ceil(bounds.getMinY()),
            Math.floor(bounds.getWidth()),
            Math.floor(bounds.getHeight()));
    return Screenshot.of(place, robot.getScreenCapture(null, place, false));
  }
}
