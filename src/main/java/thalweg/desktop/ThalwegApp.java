package thalweg.desktop;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.application.Application;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Subscription;
import thalweg.desktop.command.Command;
import thalweg.desktop.command.Overlay;
import thalweg.desktop.theme.Appearance;
import thalweg.desktop.tour.Tour;
import thalweg.landscape.Catalogue;
import thalweg.optimizer.OptimizerType;
import thalweg.optimizer.Optimizers;
import thalweg.session.KeptLandscapes;
import thalweg.session.PreferencesFile;
import thalweg.text.Text;

/// The desktop program: everything is made and wired here.
public final class ThalwegApp extends Application {
  private static final String FIRST_LANDSCAPE = "bounded-saddle";
  private static final String SMOOTH = "thalweg.smooth";

  /// Set to false, it keeps the tour from whoever makes pictures of a fresh window.
  private static final String TOUR = "thalweg.tour";

  private static final double WIDTH = 1440;
  private static final double HEIGHT = 900;
  private static final double LEAST_WIDTH = 1024;
  private static final double LEAST_HEIGHT = 700;

  private final boolean has3d;
  private final Desk desk;
  private final Appearance appearance = new Appearance();
  private Optional<Commands> commands = Optional.empty();
  private Subscription open = Subscription.EMPTY;
  private boolean complete;

  /// For this machine as it is.
  public ThalwegApp() {
    this(Platform.isSupported(ConditionalFeature.SCENE3D));
  }

  /// For a machine with or without 3D graphics.
  ThalwegApp(boolean has3d) {
    Catalogue catalogue = Catalogue.load();
    this.has3d = has3d;
    desk =
        Desk.of(catalogue, KeptLandscapes.ofUser(), catalogue.find(FIRST_LANDSCAPE).orElseThrow());
  }

  /// Opens the desktop and returns when it is closed.
  ///
  /// @param args `--demo=FILE` to play once and leave a picture
  public static void open(String[] args) {
    // JavaFX takes 3D away on software renderers unless it is told to go ahead before it starts.
    System.setProperty("prism.forceGPU", "true");
    // Where more regions change at once, JavaFX merges them and paints what lies between as well.
    System.setProperty("prism.dirtyregioncount", "15");
    // Letters with coloured edges make a software renderer stop and read back what lies below them.
    System.setProperty("prism.lcdtext", "false");
    try (Background meanwhile = new Background("thalweg-opening")) {
      // JavaFX needs a while to start, and one of two processors.
      meanwhile.execute(Catalogue::load);
      meanwhile.execute(() -> Optimizers.all().forEach(OptimizerType::standard));
      launch(ThalwegApp.class, args);
    } catch (UnsupportedOperationException noDisplay) {
      System.err.println(Text.of("desktop").get("window.no.display", noDisplay));
      System.exit(1);
    }
  }

  @Override
  public void start(Stage stage) {
    desk.background().hold();
    MainWindow window = new MainWindow(desk, appearance, has3d);
    Overlay overlay = new Overlay();
    Tour tour = new Tour(TourStops.of(window, desk.workbench()));
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    Scene scene =
        new Scene(
            new StackPane(window, tour, overlay),
            Math.min(WIDTH, screen.getWidth()),
            Math.min(HEIGHT, screen.getHeight()));
    Optional<String> demo = Optional.ofNullable(getParameters().getNamed().get("demo"));
    Remembrance remembrance =
        new Remembrance(
            demo.isPresent() ? Optional.empty() : Optional.of(PreferencesFile.ofUser()),
            stage,
            appearance,
            window.partition(),
            new RunsLook(window.runs(), desk.workbench()),
            desk.background());
    Commands all = new Commands(desk, window, stage, appearance, overlay, tour);
    commands = Optional.of(all);
    Shortcuts.install(scene, all.lasting(), overlay::isOpen);
    open =
        Subscription.combine(
            appearance.dress(scene),
            desk.history().watch(scene),
            appearance::dispose,
            window::dispose,
            remembrance::close,
            desk::close,
            stage.iconifiedProperty().subscribe(hidden -> desk.clock().setVisible(!hidden)));
    stage.setTitle(Text.of("desktop").get("window.title"));
    stage.setScene(scene);
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    Icons.give(stage, desk.background(), desk.clock());
    remembrance.restore();
    stage.show();
    remembrance.watch();
    // Else the chooser of landscapes has the focus, and with it the keys that play and step.
    window.requestFocus();
    new Headstart(window::isShowingGround, window::furnish, this::complete).start();
    smooth(window);
    if (demo.isPresent()) {
      window.setSmooth(true);
      new Demo(desk.workbench(), scene, Path.of(demo.get()), System.out, System.err).start();
    } else if (Boolean.parseBoolean(System.getProperty(TOUR, "true"))
        && !remembrance.isTourSeen()) {
      remembrance.noteTourSeen();
      tour.begin();
    }
  }

  private void complete() {
    desk.background().release();
    // Not before: the first second of a race is worth seeing in all panels.
    desk.workbench().playback().play();
    complete = true;
  }

  private static void smooth(MainWindow window) {
    String wanted = System.getProperty(SMOOTH);
    if (wanted == null) {
      new Headroom(() -> window.setSmooth(true)).start();
    } else {
      window.setSmooth(Boolean.parseBoolean(wanted));
    }
  }

  @Override
  public void stop() {
    open.unsubscribe();
  }

  /// Whether everything stands in the window, and not only what comes first.
  boolean isComplete() {
    return complete;
  }

  List<Command> commands() {
    return commands.map(Commands::all).orElse(List.of());
  }

  Catalogue landscapes() {
    return desk.shelf().catalogue();
  }

  Workbench workbench() {
    return desk.workbench();
  }

  Basins basins() {
    return desk.basins();
  }

  FrameClock clock() {
    return desk.clock();
  }

  Executor background() {
    return desk.background();
  }

  Executor modelling() {
    return desk.modelling();
  }

  Executor trailing() {
    return desk.trailing();
  }

  Appearance appearance() {
    return appearance;
  }
}
