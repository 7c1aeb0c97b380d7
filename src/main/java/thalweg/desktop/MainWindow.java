package thalweg.desktop;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import thalweg.desktop.controls.PlaybackBar;
import thalweg.desktop.controls.StatusLine;
import thalweg.desktop.controls.SurfaceCorner;
import thalweg.desktop.controls.TopBar;
import thalweg.desktop.layout.Edge;
import thalweg.desktop.layout.Enlargement;
import thalweg.desktop.layout.Partition;
import thalweg.desktop.layout.Wing;
import thalweg.desktop.surface.SurfaceView;
import thalweg.desktop.telemetry.RunsPane;
import thalweg.desktop.theme.Appearance;
import thalweg.desktop.theme.Panel;
import thalweg.figure.Theme;
import thalweg.text.Text;

/// The window's content: where each panel stands.
final class MainWindow extends BorderPane {
  private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");

  /// Below this height, in pixels, everything that is no picture takes less room.
  private static final double ROOMY = 820;

  private static final Wing.Extent LEFT = new Wing.Extent(0.13, 284, 400);
  private static final Wing.Extent RIGHT = new Wing.Extent(0.289, 380, 720);
  private static final Wing.Extent BOTTOM = new Wing.Extent(0.27, 184, 460);

  private final Text words = Text.of("desktop");
  private final Desk desk;
  private final Appearance appearance;
  private final ObservableValue<Theme> theme;
  private final Views views = new Views();
  private final RunsPane runs;
  private final Partition partition;
  private final Enlargement enlargement;
  private Optional<SurfaceView> surface = Optional.empty();

  /// @param has3d whether the machine can show a surface
  MainWindow(Desk desk, Appearance appearance, boolean has3d) {
    this.desk = desk;
    this.appearance = appearance;
    this.theme = appearance.themeProperty();
    getStyleClass().add("main-window");
    // First of all, as its ground is prepared meanwhile.
    StackPane middle = new StackPane(surface(has3d));
    setTop(
        views.keep(
            new TopBar(
                desk.workbench(),
                desk.shelf(),
                desk.history(),
                desk.clock(),
                appearance,
                desk.background()),
            TopBar::dispose));
    runs =
        views.keep(
            new RunsPane(desk.workbench(), desk.clock(), theme, desk.background()),
            RunsPane::dispose);
    partition =
        new Partition(
            middle,
            List.of(
                new Wing(Edge.LEFT, () -> OptimizerColumn.of(desk, theme, views), LEFT),
                new Wing(Edge.RIGHT, () -> GroundColumn.of(desk, appearance, views), RIGHT),
                new Wing(Edge.BOTTOM, () -> runs, BOTTOM)));
    partition.getStyleClass().add("stage");
    enlargement = new Enlargement(partition);
    setCenter(enlargement);
    setBottom(playback());
    heightProperty().subscribe(now -> pseudoClassStateChanged(COMPACT, now.doubleValue() < ROOMY));
  }

  private Panel surface(boolean has3d) {
    String heading = words.get("panel.surface");
    if (has3d) {
      SurfaceView view =
          views.keep(
              new SurfaceView(
                  desk.workbench(), desk.clock(), appearance, desk.modelling(), desk.trailing()),
              SurfaceView::dispose);
      surface = Optional.of(view);
      return Panel.over(
              heading,
              view,
              views.keep(new SurfaceCorner(desk.workbench(), view::reset), SurfaceCorner::dispose))
          .enlargeable();
    }
    Label what = new Label(words.get("surface.no3d"));
    Label remedy = new Label(words.get("surface.no3d.hint"));
    what.setWrapText(true);
    remedy.setWrapText(true);
    VBox notice = new VBox(what, remedy);
    notice.getStyleClass().add("notice");
    notice.setId("no-3d");
    return Panel.above(heading, notice);
  }

  private Node playback() {
    return new VBox(
        views.keep(new PlaybackBar(desk.workbench().playback()), PlaybackBar::dispose),
        views.keep(new StatusLine(desk.workbench(), desk.clock(), theme), StatusLine::dispose));
  }

  /// Smoothes the edges of the surface, or not.
  void setSmooth(boolean smooth) {
    surface.ifPresent(view -> view.setSmooth(smooth));
  }

  /// Whether the surface can be seen, or never will be.
  boolean isShowingGround() {
    return surface.isEmpty() || surface.get().isShowingGround();
  }

  /// Adds to the window what its first frame does without, a part at each call.
  ///
  /// @return whether there was one left
  boolean furnish() {
    boolean furnished = partition.furnish();
    if (!furnished) {
      surface.ifPresent(SurfaceView::refine);
    }
    return furnished;
  }

  /// Where the ground is seen in space; empty on a machine that shows none.
  Optional<SurfaceView> surface() {
    return surface;
  }

  /// The middle and what is around it.
  Partition partition() {
    return partition;
  }

  /// The runs as charts or in a table.
  RunsPane runs() {
    return runs;
  }

  /// The panel that has the room of all.
  Enlargement enlargement() {
    return enlargement;
  }

  /// Whether one optimizer is looked at closely.
  boolean isFollowing() {
    return desk.workbench().attention().followedProperty().get().isPresent();
  }

  /// Looks at none closely.
  void followNone() {
    desk.workbench().attention().followNone();
  }

  /// Presses a button.
  void press(String id) {
    if (lookup("#" + id) instanceof ButtonBase button) {
      button.fire();
    }
  }

  /// Gives the focus to a control, and lets the whole of what is written there be written over.
  void focus(String id) {
    Node control = lookup("#" + id);
    if (control != null) {
      control.requestFocus();
    }
    if (control instanceof TextField field) {
      field.selectAll();
    }
  }

  /// Lets every view go of its models.
  void dispose() {
    views.dispose();
  }
}
