package thalweg.desktop.window;

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
import thalweg.desktop.controls.SurfaceToolbar;
import thalweg.desktop.controls.TopBar;
import thalweg.desktop.layout.Edge;
import thalweg.desktop.layout.Enlargement;
import thalweg.desktop.layout.Partition;
import thalweg.desktop.layout.SidePanel;
import thalweg.desktop.surface.SurfaceView;
import thalweg.desktop.telemetry.RunsPane;
import thalweg.desktop.theme.Appearance;
import thalweg.desktop.widget.Panel;
import thalweg.figure.Theme;
import thalweg.text.Text;

/// The window's content: where each panel stands.
public final class MainWindow extends BorderPane {
  private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");

  /// Below this height, in pixels, everything that is no picture takes less room.
  private static final double ROOMY = 820;

  private static final SidePanel.Extent LEFT = new SidePanel.Extent(0.13, 284, 400);
  private static final SidePanel.Extent RIGHT = new SidePanel.Extent(0.289, 380, 720);
  private static final SidePanel.Extent BOTTOM = new SidePanel.Extent(0.27, 184, 460);

  private final Text words = Text.of("desktop");
  private final WindowContext context;
  private final Appearance appearance;
  private final ObservableValue<Theme> theme;
  private final WindowViews views = new WindowViews();
  private final RunsPane runs;
  private final Partition partition;
  private final Enlargement enlargement;
  private Optional<SurfaceView> surface = Optional.empty();

  /// The content of a window on a workbench.
  ///
  /// @param has3d whether the machine can show a surface
  public MainWindow(WindowContext context, Appearance appearance, boolean has3d) {
    this.context = context;
    this.appearance = appearance;
    this.theme = appearance.themeProperty();
    getStyleClass().add("main-window");
    // First of all, as its ground is prepared meanwhile.
    StackPane middle = new StackPane(surface(has3d));
    setTop(
        views.keep(
            new TopBar(
                context.workbench(),
                context.library(),
                context.formulas(),
                context.history(),
                context.clock(),
                appearance,
                context.background()),
            TopBar::dispose));
    runs =
        views.keep(
            new RunsPane(
                context.workbench(),
                context.critical(),
                context.clock(),
                theme,
                context.background()),
            RunsPane::dispose);
    partition =
        new Partition(
            middle,
            List.of(
                new SidePanel(Edge.LEFT, () -> OptimizerColumn.of(context, theme, views), LEFT),
                new SidePanel(Edge.RIGHT, () -> GroundColumn.of(context, appearance, views), RIGHT),
                new SidePanel(Edge.BOTTOM, () -> runs, BOTTOM)));
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
                  context.workbench(),
                  context.critical(),
                  context.clock(),
                  appearance,
                  context.modelling(),
                  context.trailing()),
              SurfaceView::dispose);
      surface = Optional.of(view);
      return Panel.over(
              heading,
              view,
              views.keep(
                  new SurfaceToolbar(context.workbench(), context.critical(), view.camera()::reset),
                  SurfaceToolbar::dispose))
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
        views.keep(new PlaybackBar(context.workbench().playback()), PlaybackBar::dispose),
        views.keep(
            new StatusLine(context.workbench(), context.clock(), theme), StatusLine::dispose));
  }

  /// Smoothes the edges of the surface, or not.
  public void setSmooth(boolean smooth) {
    surface.ifPresent(view -> view.setSmooth(smooth));
  }

  /// Whether the surface can be seen, or never will be.
  public boolean isShowingGround() {
    return surface.isEmpty() || surface.get().isShowingGround();
  }

  /// Adds to the window what its first frame does without, a part at each call.
  ///
  /// @return whether there was one left
  public boolean furnish() {
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
  public Partition partition() {
    return partition;
  }

  /// The runs as charts or in a table.
  public RunsPane runs() {
    return runs;
  }

  /// The panel that has the room of all.
  Enlargement enlargement() {
    return enlargement;
  }

  /// Whether one optimizer is looked at closely.
  boolean isFollowing() {
    return context.workbench().visibility().followedProperty().get().isPresent();
  }

  /// Looks at none closely.
  void followNone() {
    context.workbench().visibility().followNone();
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
  public void dispose() {
    views.dispose();
  }
}
