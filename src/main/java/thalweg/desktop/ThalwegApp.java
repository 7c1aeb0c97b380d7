package thalweg.desktop;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Subscription;
import thalweg.desktop.action.Action;
import thalweg.desktop.action.Actions;
import thalweg.desktop.clock.FrameClock;
import thalweg.desktop.clock.ScreenPulse;
import thalweg.desktop.layout.LectureMode;
import thalweg.desktop.model.Workbench;
import thalweg.desktop.palette.ActionPalette;
import thalweg.desktop.palette.ShortcutSheet;
import thalweg.desktop.surface.SurfaceView;
import thalweg.desktop.task.BackgroundThreads;
import thalweg.desktop.task.Basins;
import thalweg.desktop.task.CriticalSearch;
import thalweg.desktop.theme.Appearance;
import thalweg.desktop.tour.Tour;
import thalweg.desktop.widget.Overlay;
import thalweg.desktop.window.Icons;
import thalweg.desktop.window.Keyboard;
import thalweg.desktop.window.MainWindow;
import thalweg.desktop.window.Opening;
import thalweg.desktop.window.PreferencesSync;
import thalweg.desktop.window.RunViewPreferences;
import thalweg.desktop.window.TourStops;
import thalweg.desktop.window.UndoGestures;
import thalweg.desktop.window.WholeDrags;
import thalweg.desktop.window.WindowContext;
import thalweg.desktop.window.WindowLayers;
import thalweg.desktop.window.WindowPlace;
import thalweg.desktop.window.WindowState;
import thalweg.landscape.Catalogue;
import thalweg.optimizer.OptimizerType;
import thalweg.optimizer.method.Optimizers;
import thalweg.session.Preferences.Place;
import thalweg.session.PreferencesFile;
import thalweg.session.UserLandscapes;
import thalweg.session.UserOptimizers;
import thalweg.text.Text;

/// The desktop program: everything is made and wired here.
public final class ThalwegApp extends Application {
  private static final String FIRST_LANDSCAPE = "bounded-saddle";

  /// Set to false, the tour is not shown, for pictures of a fresh window.
  private static final String TOUR = "thalweg.tour";

  /// Less is no window to work in, in pixels.
  private static final double LEAST_WIDTH = 480;

  private static final double LEAST_HEIGHT = 320;

  private final boolean has3d;
  private final WindowContext context;
  private final WindowState state = WindowState.first();
  private final Appearance appearance = new Appearance();
  private final LectureMode lecture = new LectureMode(state.sidePanels(), appearance);
  private Optional<Actions> actions = Optional.empty();
  private Subscription open = Subscription.EMPTY;
  private Optional<Opening> opening = Optional.empty();

  /// For this machine as it is.
  public ThalwegApp() {
    this(Platform.isSupported(ConditionalFeature.SCENE3D));
  }

  /// For a machine with or without 3D graphics.
  ThalwegApp(boolean has3d) {
    Catalogue catalogue = Catalogue.load();
    this.has3d = has3d;
    context =
        WindowContext.of(
            catalogue,
            UserLandscapes.ofUser(),
            UserOptimizers.ofUser(),
            catalogue.find(FIRST_LANDSCAPE).orElseThrow(),
            new ScreenPulse());
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
    try (BackgroundThreads meanwhile = BackgroundThreads.one("thalweg-opening")) {
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
    context.background().hold();
    Overlay overlay = new Overlay();
    Tour tour = new Tour();
    // First of all, as its ground is prepared meanwhile.
    Optional<SurfaceView> surface = has3d ? Optional.of(surface()) : Optional.empty();
    Actions all =
        WindowActions.of(
            context, state, surface.map(SurfaceView::camera), appearance, lecture, stage, tour);
    MainWindow window = new MainWindow(context, state, appearance, lecture, all, surface);
    all.help().shortcuts().does(() -> overlay.show(new ShortcutSheet(all.all())));
    all.help().palette().does(() -> overlay.show(new ActionPalette(all.all(), overlay::close)));
    all.help().tour().does(() -> tour.begin(TourStops.of(window, context.workbench())));
    actions = Optional.of(all);
    Place first = WindowPlace.first(Screen.getPrimary().getVisualBounds());
    WindowLayers layers =
        new WindowLayers(window, context.workbench(), context.rules(), tour, overlay, lecture);
    Scene scene = new Scene(layers.root(), first.width(), first.height());
    Optional<String> demo = Optional.ofNullable(getParameters().getNamed().get("demo"));
    PreferencesSync preferences =
        new PreferencesSync(
            demo.isPresent() ? Optional.empty() : Optional.of(PreferencesFile.ofUser()),
            stage,
            appearance,
            state.sidePanels(),
            lecture,
            new RunViewPreferences(state.runs(), context.workbench()),
            context.background());
    open =
        Subscription.combine(
            Keyboard.install(
                scene, all, context.workbench(), overlay::isOpen, lecture.onProperty()::get),
            appearance.applyTo(scene),
            layers.follow(appearance, stage, scene),
            WholeDrags.watch(scene.getRoot()),
            UndoGestures.watch(scene, context.history()),
            appearance.calmProperty().subscribe(context.workbench().playback()::setCalm),
            appearance::dispose,
            window::dispose,
            preferences::close,
            context::close,
            stage.focusedProperty().subscribe(context::look),
            stage.iconifiedProperty().subscribe(hidden -> context.clock().setVisible(!hidden)));
    stage.setTitle(Text.of("desktop").get("window.title"));
    stage.setScene(scene);
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    // What a window manager does not tell before a window is seen is the height of its title bar.
    stage.setX(first.x());
    stage.setY(first.y());
    Icons.give(stage, context.background(), context.clock());
    preferences.restore();
    stage.show();
    preferences.watch();
    // Else the chooser of landscapes has the focus, and with it the keys that play and step.
    window.requestFocus();
    Opening begun = new Opening(context, window, tour);
    opening = Optional.of(begun);
    begun.start();
    if (demo.isPresent()) {
      window.setSmooth(true);
      new Demo(context.workbench(), scene, Path.of(demo.get()), System.out, System.err).start();
    } else if (Boolean.parseBoolean(System.getProperty(TOUR, "true"))
        && !preferences.isTourSeen()) {
      preferences.noteTourSeen();
      all.help().tour().run();
    }
  }

  private SurfaceView surface() {
    return new SurfaceView(
        context.workbench(),
        context.preparation(),
        context.clock(),
        appearance,
        context.modelling(),
        context.trails());
  }

  @Override
  public void stop() {
    open.unsubscribe();
  }

  /// Whether everything stands in the window, and not only what comes first.
  boolean isComplete() {
    return opening.map(Opening::isComplete).orElse(false);
  }

  List<Action> actions() {
    return actions.map(Actions::all).orElse(List.of());
  }

  Catalogue landscapes() {
    return context.library().catalogue();
  }

  Workbench workbench() {
    return context.workbench();
  }

  Basins basins() {
    return context.basins();
  }

  CriticalSearch critical() {
    return context.critical();
  }

  FrameClock clock() {
    return context.clock();
  }

  WindowContext context() {
    return context;
  }

  WindowState state() {
    return state;
  }

  LectureMode lecture() {
    return lecture;
  }

  Appearance appearance() {
    return appearance;
  }
}
