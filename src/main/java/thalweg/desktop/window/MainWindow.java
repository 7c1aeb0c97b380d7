package thalweg.desktop.window;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Dimension2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import thalweg.desktop.action.Action;
import thalweg.desktop.action.Actions;
import thalweg.desktop.controls.SurfaceToolbar;
import thalweg.desktop.layout.Edge;
import thalweg.desktop.layout.LectureMode;
import thalweg.desktop.layout.MaximizedPanel;
import thalweg.desktop.layout.SplitLayout;
import thalweg.desktop.surface.SurfaceView;
import thalweg.desktop.telemetry.RunsPane;
import thalweg.desktop.theme.Appearance;
import thalweg.desktop.widget.Panel;
import thalweg.desktop.widget.PicturePane;
import thalweg.text.Text;

/// The window's content: where each panel stands.
public final class MainWindow extends BorderPane {
  private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");

  private static final PseudoClass LECTURE = PseudoClass.getPseudoClass("lecture");

  /// Below this height, in pixels, everything that is no picture takes less room.
  private static final double ROOMY = 820;

  /// What contour and charts leave to the surface at least.
  private static final Dimension2D LEAST_SURFACE = new Dimension2D(300, 220);

  /// What the optimizers leave to surface, contour and charts at least.
  private static final Dimension2D LEAST_GROUND = new Dimension2D(620, 400);

  private final Text words = Text.of("desktop");
  private final WindowContext context;
  private final WindowState state;
  private final Appearance appearance;
  private final LectureMode lecture;
  private final Actions actions;
  private final Optional<SurfaceView> surface;
  private final WindowViews views = new WindowViews();
  private final Fading fading;
  private final ObjectProperty<OptionalInt> contourMarks =
      new SimpleObjectProperty<>(this, "contourMarks", OptionalInt.empty());
  private final RunsPane runs;
  private final SplitLayout ground;
  private final SplitLayout partition;

  /// The content of a window on a workbench.
  ///
  /// @param lecture whether it is laid out for a lecture hall
  /// @param surface empty on a machine that can show none
  public MainWindow(
      WindowContext context,
      WindowState state,
      Appearance appearance,
      LectureMode lecture,
      Actions actions,
      Optional<SurfaceView> surface) {
    this.context = context;
    this.state = state;
    this.appearance = appearance;
    this.lecture = lecture;
    this.actions = actions;
    this.surface = surface;
    fading = views.keep(Fading.of(this, context.workbench(), context.formulas()), Fading::dispose);
    runs = runsPane();
    ground =
        new SplitLayout(
            new StackPane(surface.map(this::surface).orElseGet(this::notice)),
            LEAST_SURFACE,
            List.of(
                part(Edge.RIGHT, actions.space().foldRight(), this::contour),
                part(Edge.BOTTOM, actions.space().foldBottom(), () -> runs)));
    partition =
        new SplitLayout(
            views.keep(state.roomOfAll(ground), MaximizedPanel::dispose),
            LEAST_GROUND,
            List.of(part(Edge.LEFT, actions.space().foldLeft(), this::optimizers)));
    build();
  }

  private void build() {
    getStyleClass().add("main-window");
    partition.getStyleClass().add("stage");
    ground.getStyleClass().add("ground");
    HeadAndFoot edges = new HeadAndFoot(context, appearance, lecture, actions, views);
    BorderPane above = new BorderPane(partition);
    above.setTop(edges.head());
    ScrolledViews scrolled =
        views.keep(
            new ScrolledViews(above, edges.foot(), state.sidePanels(), appearance, lecture),
            ScrolledViews::dispose);
    setCenter(scrolled.room());
    setBottom(edges.foot());
    setMinSize(0, 0);
    views.keep(partition::dispose);
    views.keep(ground::dispose);
    runs.grounds().forEach(fading::follow);
    fading.follow(context.workbench().frameProperty().map(frame -> frame.experiment().landscape()));
    views.keep(lecture.onProperty().subscribe(this::show));
    // What had the focus is gone.
    views.keep(lecture.groundProperty().subscribe((_, _) -> requestFocus()));
    heightProperty().subscribe(now -> pseudoClassStateChanged(COMPACT, now.doubleValue() < ROOMY));
  }

  /// Lays the views out for a lecture hall, or for the desk.
  private void show(boolean hall) {
    pseudoClassStateChanged(LECTURE, hall);
    ground.setBare(hall);
    partition.setBare(hall);
    // What had the focus may be gone.
    requestFocus();
  }

  private SplitLayout.Part part(Edge edge, Action folding, Supplier<Region> maker) {
    return new SplitLayout.Part(state.sidePanels().at(edge), folding, maker);
  }

  private Panel surface(SurfaceView view) {
    views.keep(view::dispose);
    fading.follow(view.groundProperty());
    views.keep(
        Fading.of(
            view,
            context.workbench(),
            view.shownProperty().map(frame -> frame.experiment().landscape())));
    Panel panel =
        Panel.over(
            words.get("panel.surface"),
            view,
            views.keep(
                new SurfaceToolbar(
                    context.critical(),
                    view.drawnMarksProperty(),
                    contourMarks,
                    actions.ground().marks(),
                    actions.camera().whole()),
                SurfaceToolbar::dispose));
    panel.getStyleClass().add("view");
    return panel.enlargeable(state.enlarged());
  }

  private Panel notice() {
    Label what = new Label(words.get("surface.no3d"));
    Label remedy = new Label(words.get("surface.no3d.hint"));
    what.setWrapText(true);
    remedy.setWrapText(true);
    VBox notice = new VBox(what, remedy);
    notice.getStyleClass().add("notice");
    notice.setId("no-3d");
    return Panel.above(words.get("panel.surface"), notice);
  }

  private Region optimizers() {
    OptimizerColumn column =
        new OptimizerColumn(context, appearance.themeProperty(), actions, views);
    Region built = column.build();
    column.wire(context.tuning(), views);
    return built;
  }

  private Region contour() {
    ContourPanel contour = new ContourPanel(context, appearance, actions, views);
    Region built = contour.build(state.enlarged());
    contour.wire(views);
    fading.follow(contour.groundProperty());
    contourMarks.bind(contour.drawnMarksProperty());
    return built;
  }

  private RunsPane runsPane() {
    CloseUp closeUp =
        new CloseUp(context, state.runs(), appearance.themeProperty(), actions, views);
    Region place = closeUp.build();
    closeUp.wire(views);
    return views.keep(
        new RunsPane(
            context.workbench(),
            context.critical(),
            state.runs(),
            actions,
            state.enlarged(),
            context.clock(),
            appearance.themeProperty(),
            context.background(),
            place),
        RunsPane::dispose);
  }

  /// Smoothes the edges of the surface, or not.
  public void setSmooth(boolean smooth) {
    surface.ifPresent(view -> view.setSmooth(smooth));
  }

  /// Whether the surface can be seen, or never will be.
  public boolean isShowingGround() {
    return surface.isEmpty() || surface.get().isShowingGround();
  }

  /// Whether every picture that can be seen has been drawn.
  public boolean isDrawn() {
    return lookupAll("." + PicturePane.BLANK).stream().noneMatch(MainWindow::isSeen);
  }

  /// Whether a node and all that it is in are visible.
  static boolean isSeen(Node node) {
    return Stream.iterate(node, Objects::nonNull, Node::getParent).allMatch(Node::isVisible);
  }

  /// Adds to the window what its first frame does without, a part at each call.
  ///
  /// @return whether there was one left
  public boolean populate() {
    boolean populated = partition.populate() || ground.populate();
    if (!populated) {
      surface.ifPresent(SurfaceView::refine);
    }
    return populated;
  }

  /// Where the ground is seen in space; empty on a machine that shows none.
  Optional<SurfaceView> surface() {
    return surface;
  }

  /// Where surface, contour and charts stand, beside the optimizers.
  Region ground() {
    return ground;
  }

  /// Lets every view go of its models.
  public void dispose() {
    views.dispose();
  }
}
