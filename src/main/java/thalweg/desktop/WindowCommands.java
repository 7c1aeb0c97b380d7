package thalweg.desktop;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import thalweg.desktop.command.Command;
import thalweg.desktop.command.CommandPalette;
import thalweg.desktop.command.Keys;
import thalweg.desktop.command.Overlay;
import thalweg.desktop.command.ShortcutSheet;
import thalweg.desktop.command.Topic;
import thalweg.desktop.layout.Edge;
import thalweg.desktop.layout.Wing;
import thalweg.desktop.theme.Appearance;
import thalweg.desktop.theme.Panel;
import thalweg.desktop.tour.Tour;
import thalweg.figure.HeightPalette;
import thalweg.text.Text;

/// The window itself: how it looks, how its space is divided, and where to find everything.
final class WindowCommands {
  private static final Text WORDS = Text.of("commands");

  private final MainWindow window;
  private final Stage stage;
  private final Tour tour;

  private WindowCommands(MainWindow window, Stage stage, Tour tour) {
    this.window = window;
    this.stage = stage;
    this.tour = tour;
  }

  /// @param overlay shows sheet and palette
  /// @param commands all there are, these included
  static List<Command> of(
      MainWindow window,
      Stage stage,
      Appearance appearance,
      Overlay overlay,
      Tour tour,
      Commands commands) {
    List<Command> all = new ArrayList<>();
    all.add(command("theme", appearance::toggle).on(Keys.of(KeyCode.T)));
    all.addAll(new WindowCommands(window, stage, tour).space());
    all.addAll(looks(appearance));
    all.add(command("tour", tour::begin));
    all.add(
        command("shortcuts", () -> overlay.show(new ShortcutSheet(commands.all())))
            .on(Keys.typed("?"), Keys.of(KeyCode.F1)));
    all.add(
        command("palette", () -> overlay.show(new CommandPalette(commands.all(), overlay::close)))
            .on(Keys.of(KeyCode.P, Keys.SHORTCUT, Keys.SHIFT)));
    return all;
  }

  private static List<Command> looks(Appearance appearance) {
    List<Command> all = new ArrayList<>();
    all.add(
        command("theme.system", () -> appearance.choose(Optional.empty()))
            .when(() -> appearance.chosenThemeProperty().get().isPresent()));
    all.add(command("calm", () -> appearance.calm(Optional.of(!appearance.calmProperty().get()))));
    for (HeightPalette palette : HeightPalette.values()) {
      all.add(
          new Command(
              "window.palette." + palette.id(),
              Topic.WINDOW,
              WORDS.get("window.heights", palette.label()),
              () -> appearance.paint(palette)));
    }
    return all;
  }

  private List<Command> space() {
    List<Command> all = new ArrayList<>();
    all.add(fold(Edge.LEFT, KeyCode.DIGIT1));
    all.add(fold(Edge.RIGHT, KeyCode.DIGIT2));
    all.add(fold(Edge.BOTTOM, KeyCode.DIGIT3));
    all.add(command("enlarge", this::enlarge).on(Keys.of(KeyCode.F11)));
    all.add(
        command("restore", this::restore)
            .when(
                () -> tour.isUnderWay() || window.enlargement().isActive() || window.isFollowing())
            .on(Keys.of(KeyCode.ESCAPE)));
    all.add(command("full", this::fullScreen).on(Keys.of(KeyCode.F11, Keys.SHIFT)));
    return all;
  }

  /// One for every panel that can have the whole window.
  static List<Command> panels(MainWindow window) {
    return panelsOf(window)
        .map(panel ->
            new Command(
                "window.enlarge." + panel.name(),
                Topic.WINDOW,
                WORDS.get("window.enlarge.panel", panel.name()),
                panel::enlarge))
        .toList();
  }

  private void restore() {
    if (tour.isUnderWay()) {
      tour.end();
    } else if (!window.enlargement().isActive()) {
      window.followNone();
    } else {
      window.enlargement().end();
    }
  }

  private Command fold(Edge edge, KeyCode key) {
    Wing wing = window.partition().wing(edge);
    return command("fold." + edge.id(), () -> wing.fold(!wing.foldedProperty().get()))
        .on(Keys.of(key, Keys.SHORTCUT));
  }

  private static Stream<Panel> panelsOf(MainWindow window) {
    return window.lookupAll(".enlargeable").stream()
        .filter(Panel.class::isInstance)
        .map(Panel.class::cast)
        .sorted(Comparator.comparing(Panel::name));
  }

  /// The panel under the pointer or with the focus, else the window.
  private void enlarge() {
    if (window.enlargement().isActive()) {
      window.enlargement().end();
    } else {
      Optional<Panel> meant = find(Node::isHover).or(() -> find(this::hasFocus));
      meant.ifPresentOrElse(Panel::enlarge, this::fullScreen);
    }
  }

  private Optional<Panel> find(Predicate<Panel> wanted) {
    return panelsOf(window).filter(wanted).findFirst();
  }

  private boolean hasFocus(Panel panel) {
    Node owner = window.getScene().getFocusOwner();
    return Stream.iterate(owner, Objects::nonNull, Node::getParent).anyMatch(panel::equals);
  }

  private void fullScreen() {
    stage.setFullScreen(!stage.isFullScreen());
  }

  private static Command command(String name, Runnable deed) {
    String id = "window." + name;
    return new Command(id, Topic.WINDOW, WORDS.get(id), deed);
  }
}
