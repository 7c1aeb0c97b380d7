package thalweg.desktop.window;

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
import thalweg.desktop.action.Action;
import thalweg.desktop.action.Keys;
import thalweg.desktop.action.Topic;
import thalweg.desktop.layout.Edge;
import thalweg.desktop.layout.SidePanel;
import thalweg.desktop.palette.ActionPalette;
import thalweg.desktop.palette.ShortcutSheet;
import thalweg.desktop.theme.Appearance;
import thalweg.desktop.tour.Tour;
import thalweg.desktop.widget.Overlay;
import thalweg.desktop.widget.Panel;
import thalweg.figure.color.HeightPalette;
import thalweg.text.Text;

/// The window itself: how it looks, how its space is divided, and where to find everything.
final class LayoutActions {
  private static final Text WORDS = Text.of("commands");

  private final MainWindow window;
  private final Stage stage;
  private final Tour tour;

  private LayoutActions(MainWindow window, Stage stage, Tour tour) {
    this.window = window;
    this.stage = stage;
    this.tour = tour;
  }

  /// @param overlay shows sheet and palette
  /// @param actions all there are, these included
  static List<Action> of(
      MainWindow window,
      Stage stage,
      Appearance appearance,
      Overlay overlay,
      Tour tour,
      WindowActions actions) {
    List<Action> all = new ArrayList<>();
    all.add(action("theme", appearance::toggle).on(Keys.of(KeyCode.T)));
    all.addAll(new LayoutActions(window, stage, tour).space());
    all.addAll(looks(appearance));
    all.add(action("tour", tour::begin));
    all.add(
        action("shortcuts", () -> overlay.show(new ShortcutSheet(actions.all())))
            .on(Keys.typed("?"), Keys.of(KeyCode.F1)));
    all.add(
        action("palette", () -> overlay.show(new ActionPalette(actions.all(), overlay::close)))
            .on(Keys.of(KeyCode.P, Keys.SHORTCUT, Keys.SHIFT)));
    return all;
  }

  private static List<Action> looks(Appearance appearance) {
    List<Action> all = new ArrayList<>();
    all.add(
        action("theme.system", () -> appearance.choose(Optional.empty()))
            .when(() -> appearance.chosenThemeProperty().get().isPresent()));
    all.add(action("calm", () -> appearance.calm(Optional.of(!appearance.calmProperty().get()))));
    for (HeightPalette palette : HeightPalette.values()) {
      all.add(
          new Action(
              "window.palette." + palette.id(),
              Topic.WINDOW,
              WORDS.get("window.heights", palette.label()),
              () -> appearance.paint(palette)));
    }
    return all;
  }

  private List<Action> space() {
    List<Action> all = new ArrayList<>();
    all.add(fold(Edge.LEFT, KeyCode.DIGIT1));
    all.add(fold(Edge.RIGHT, KeyCode.DIGIT2));
    all.add(fold(Edge.BOTTOM, KeyCode.DIGIT3));
    all.add(action("enlarge", this::enlarge).on(Keys.of(KeyCode.F11)));
    all.add(
        action("restore", this::restore)
            .when(
                () -> tour.isUnderWay() || window.enlargement().isActive() || window.isFollowing())
            .on(Keys.of(KeyCode.ESCAPE)));
    all.add(action("full", this::fullScreen).on(Keys.of(KeyCode.F11, Keys.SHIFT)));
    return all;
  }

  /// One for every panel that can have the whole window.
  static List<Action> panels(MainWindow window) {
    return panelsOf(window)
        .map(panel ->
            new Action(
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

  private Action fold(Edge edge, KeyCode key) {
    SidePanel sidePanel = window.partition().sidePanel(edge);
    return action("fold." + edge.id(), () -> sidePanel.fold(!sidePanel.foldedProperty().get()))
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

  private static Action action(String name, Runnable deed) {
    String id = "window." + name;
    return new Action(id, Topic.WINDOW, WORDS.get(id), deed);
  }
}
