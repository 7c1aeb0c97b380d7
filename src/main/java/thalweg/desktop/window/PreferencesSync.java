package thalweg.desktop.window;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import javafx.animation.PauseTransition;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import thalweg.desktop.layout.Edge;
import thalweg.desktop.layout.LectureMode;
import thalweg.desktop.layout.SidePanel;
import thalweg.desktop.layout.SidePanels;
import thalweg.desktop.model.LandscapeLayers;
import thalweg.desktop.model.LetterSize;
import thalweg.desktop.theme.Appearance;
import thalweg.figure.Theme;
import thalweg.figure.color.HeightPalette;
import thalweg.session.Preferences;
import thalweg.session.Preferences.Place;
import thalweg.session.Preferences.Side;
import thalweg.session.PreferencesFile;

/// Brings the window back as the user left it, and keeps how it is left. What changes is written a
/// moment later, in the background, and once more at the end; what another window has changed
/// meanwhile stays. Belongs to the FX thread.
public final class PreferencesSync {
  private static final Duration SOON = Duration.seconds(0.5);
  private static final Duration SETTLED = Duration.seconds(0.1);

  private final Optional<PreferencesFile> file;
  private final Stage stage;
  private final Appearance appearance;
  private final SidePanels sidePanels;
  private final LectureMode lecture;
  private final RunViewPreferences runs;
  private final Executor background;
  private final PauseTransition pause = new PauseTransition(SOON);
  private final AtomicReference<@Nullable Preferences> newest = new AtomicReference<>();
  private Preferences kept;
  private Preferences written;
  private Subscription subscription = Subscription.EMPTY;

  /// Reads what was left; nothing is restored yet.
  ///
  /// @param file empty for a window that comes and goes without a trace
  /// @param lecture how the window is arranged at the desk
  /// @param background writes
  public PreferencesSync(
      Optional<PreferencesFile> file,
      Stage stage,
      Appearance appearance,
      SidePanels sidePanels,
      LectureMode lecture,
      RunViewPreferences runs,
      Executor background) {
    this.file = file;
    this.stage = stage;
    this.appearance = appearance;
    this.sidePanels = sidePanels;
    this.lecture = lecture;
    this.runs = runs;
    this.background = background;
    kept = file.map(PreferencesFile::read).orElse(Preferences.FIRST);
    written = kept;
    pause.setOnFinished(_ -> changed());
  }

  /// Brings back what was left; before the window is shown.
  public void restore() {
    Place place = kept.place();
    if (place != null) {
      List<Rectangle2D> screens =
          Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
      Place seen = WindowPlace.on(screens, place);
      stage.setX(seen.x());
      stage.setY(seen.y());
      stage.setWidth(seen.width());
      stage.setHeight(seen.height());
    }
    Optional.ofNullable(kept.theme()).flatMap(PreferencesSync::theme).ifPresent(appearance::choose);
    Optional.ofNullable(kept.palette()).flatMap(HeightPalette::of).ifPresent(appearance::paint);
    appearance.calm(Optional.ofNullable(kept.reduceMotion()));
    Optional.ofNullable(kept.letters()).map(LetterSize::near).ifPresent(appearance::letter);
    Optional.ofNullable(kept.runs()).ifPresent(runs::restore);
    Optional.ofNullable(kept.contoursBelow()).ifPresent(layers()::project);
    for (Edge edge : Edge.values()) {
      Side side = kept.wings().get(name(edge));
      if (side != null) {
        Double size = side.size();
        SidePanel sidePanel = sidePanels.at(edge);
        sidePanel.resize(size == null ? OptionalDouble.empty() : OptionalDouble.of(size));
        sidePanel.fold(side.folded());
      }
    }
  }

  /// What stands at an edge. A size of what stood there in an earlier version says nothing.
  private static String name(Edge edge) {
    return switch (edge) {
      case LEFT -> "optimizers";
      case RIGHT -> "contour";
      case BOTTOM -> "charts";
    };
  }

  private static Optional<Theme> theme(String name) {
    return List.of(Theme.values()).stream().filter(each -> id(each).equals(name)).findFirst();
  }

  private static String id(Theme theme) {
    return theme.name().toLowerCase(Locale.ROOT);
  }

  /// Notes every change from now on; once the window is shown.
  public void watch() {
    maximize();
    subscription =
        Subscription.combine(
            stage.xProperty().subscribe(this::note),
            stage.yProperty().subscribe(this::note),
            stage.widthProperty().subscribe(this::note),
            stage.heightProperty().subscribe(this::note),
            stage.maximizedProperty().subscribe(this::note),
            appearance.chosenThemeProperty().subscribe(this::note),
            appearance.chosenCalmProperty().subscribe(this::note),
            appearance.paletteProperty().subscribe(this::note),
            appearance.lettersProperty().subscribe(this::note),
            layers().projectedProperty().subscribe(this::note),
            runs.watch(this::note));
    for (Edge edge : Edge.values()) {
      SidePanel sidePanel = sidePanels.at(edge);
      subscription = subscription.and(sidePanel.sizeProperty().subscribe(this::note));
      subscription = subscription.and(sidePanel.foldedProperty().subscribe(this::note));
    }
  }

  /// A moment after the window is shown: one that is maximized before it stands on the screen has
  /// no other size to go back to.
  private void maximize() {
    if (kept.maximized()) {
      PauseTransition standing = new PauseTransition(SETTLED);
      standing.setOnFinished(_ -> stage.setMaximized(true));
      standing.play();
    }
  }

  private void note() {
    pause.playFromStart();
  }

  /// Whether the user has been shown around.
  public boolean isTourSeen() {
    return kept.tourSeen();
  }

  /// The user has been shown around, or does not want to be.
  public void noteTourSeen() {
    kept = kept.withTourSeen(true);
    note();
  }

  private void changed() {
    take();
    newest.set(kept);
    background.execute(this::write);
  }

  /// One thread at a time, and always the newest.
  private synchronized void write() {
    Preferences now = newest.getAndSet(null);
    if (now != null && !now.equals(written)) {
      Preferences before = written;
      written = now;
      file.ifPresent(each -> each.replace(before, now));
    }
  }

  private void take() {
    LectureMode.Arrangement desk = lecture.atDesk();
    Map<String, Side> sides = new HashMap<>();
    desk.sides()
        .forEach((edge, side) ->
            sides.put(
                name(edge),
                new Side(
                    side.size().isPresent() ? side.size().getAsDouble() : null, side.folded())));
    boolean free = !stage.isMaximized() && !stage.isFullScreen() && !stage.isIconified();
    boolean known = stage.getWidth() > 0 && stage.getHeight() > 0;
    Place place =
        free && known
            ? new Place(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight())
            : kept.place();
    kept =
        kept.withWindow(place, stage.isMaximized())
            .withLook(
                appearance.chosenThemeProperty().get().map(PreferencesSync::id).orElse(null),
                appearance.paletteProperty().get().id(),
                appearance.chosenCalmProperty().get().orElse(null))
            .withLetters(factor(desk.letters()))
            .withContoursBelow(layers().projectedProperty().get() ? null : false)
            .withWings(sides)
            .withRuns(runs.now());
  }

  private LandscapeLayers layers() {
    return runs.workbench().layers();
  }

  private static @Nullable Double factor(LetterSize size) {
    return size.equals(LetterSize.NORMAL) ? null : size.factor();
  }

  /// Writes what is left, while nothing else writes any more.
  public void close() {
    subscription.unsubscribe();
    pause.stop();
    take();
    newest.set(kept);
    write();
  }
}
