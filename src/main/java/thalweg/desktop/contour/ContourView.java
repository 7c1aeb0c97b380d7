package thalweg.desktop.contour;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import thalweg.desktop.clock.FrameClock;
import thalweg.desktop.clock.LatestWins;
import thalweg.desktop.model.Workbench;
import thalweg.desktop.task.BasinView;
import thalweg.desktop.task.Basins;
import thalweg.desktop.task.LandscapePreparation;
import thalweg.desktop.task.PreparedLandscape;
import thalweg.desktop.theme.Appearance;
import thalweg.desktop.widget.CriticalTip;
import thalweg.desktop.widget.KeyConsumer;
import thalweg.desktop.widget.PicturePane;
import thalweg.desktop.widget.StartGestures;
import thalweg.desktop.widget.StartPicker;
import thalweg.desktop.widget.ViewKeys;
import thalweg.figure.Viewport;
import thalweg.figure.color.HeightPalette;
import thalweg.figure.color.Palette;
import thalweg.landscape.Domain;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.race.Frame;
import thalweg.text.Text;

/// The landscape from above, with the runs on it.
public final class ContourView extends StackPane implements StartGestures.Field, KeyConsumer {

  private final Workbench workbench;
  private final LandscapePreparation preparation;
  private final Basins basins;
  private final FrameClock clock;
  private final ObservableValue<HeightPalette> palette;
  private final PicturePane<ContourPicture> picture;
  private final ContourScene scene;
  private final ContourOverlay overlay;
  private final LatestWins<SampledTerrain> groundWork;
  private final CriticalTip tip = new CriticalTip();
  private final ReadOnlyObjectWrapper<OptionalInt> drawnMarks =
      new ReadOnlyObjectWrapper<>(this, "drawnMarks", OptionalInt.empty());
  private final ReadOnlyObjectWrapper<Landscape> ground;
  private final Runnable update = this::draw;
  private Subscription subscription = Subscription.EMPTY;

  /// A view of a workbench.
  ///
  /// @param background samples and draws
  public ContourView(
      Workbench workbench,
      LandscapePreparation preparation,
      Basins basins,
      FrameClock clock,
      Appearance appearance,
      Executor background) {
    this.workbench = workbench;
    this.preparation = preparation;
    this.basins = basins;
    this.clock = clock;
    ground = new ReadOnlyObjectWrapper<>(this, "ground", workbench.landscape());
    palette = appearance.paletteProperty();
    scene = new ContourScene(workbench, preparation.critical(), basins, appearance.themeProperty());
    overlay = new ContourOverlay(workbench, clock, scene);
    picture = new PicturePane<>(background, clock);
    overlay.getTransforms().add(picture.stretchOld());
    groundWork = new LatestWins<>(background, clock, this::showGround);
    build();
    wire(appearance);
  }

  private void build() {
    getChildren().addAll(picture, overlay, tip);
    getStyleClass().add("contour");
    setAccessibleText(Text.of("desktop").get("contour.accessible"));
    setFocusTraversable(true);
    setMinSize(0, 0);
    picture.whenSeen((seen, width, height) -> {
      overlay.lieOver(seen.figure(), width, height);
      ground.set(seen.landscape());
    });
    new ContourGestures(this, workbench).install();
  }

  private void wire(Appearance appearance) {
    subscription =
        Subscription.combine(
            workbench.landscapeProperty().subscribe(_ -> prepareGround()),
            workbench.shapingProperty().subscribe((_, _) -> prepareGround()),
            workbench.frameProperty().subscribe(this::request),
            workbench.whenLookedAtDifferently(this::request),
            basins.stateProperty().subscribe(_ -> request()),
            workbench.startsProperty().subscribe(this::request),
            preparation.critical().stateProperty().subscribe(_ -> request()),
            workbench.layers().marksShownProperty().subscribe(this::request),
            workbench.playback().playheadProperty().subscribe(this::request),
            palette.subscribe((_, _) -> prepareGround()),
            appearance.themeProperty().subscribe(_ -> request()),
            overlay::dispose);
  }

  /// The race whose trails are seen; it may be that of a moment ago. Empty before there is one.
  public ObservableValue<Optional<Frame>> shownProperty() {
    return picture
        .shownProperty()
        .map(seen -> seen == null ? Optional.<Frame>empty() : seen.figure().frame())
        .orElse(Optional.empty());
  }

  /// The landscape whose picture is seen; it may be that of a moment ago, while that of the next is
  /// sampled or drawn.
  public ReadOnlyObjectProperty<Landscape> groundProperty() {
    return ground.getReadOnlyProperty();
  }

  /// How many marks of critical points are drawn, where not all are that are in sight.
  public ReadOnlyObjectProperty<OptionalInt> drawnMarksProperty() {
    return drawnMarks.getReadOnlyProperty();
  }

  /// Lets go of the workbench.
  public void dispose() {
    subscription.unsubscribe();
  }

  private void prepareGround() {
    PreparedLandscape prepared = preparation.of(workbench.landscape());
    boolean coarse = workbench.shapingProperty().get();
    int opening = workbench.openingProperty().get();
    Palette colors = palette.getValue().palette();
    groundWork.submit(() -> SampledTerrain.of(prepared, opening, coarse, colors));
  }

  private void showGround(SampledTerrain sampled) {
    tip.hide();
    scene.showGround(sampled);
    if (getScene() == null || getWidth() < 1 || getHeight() < 1) {
      // Nothing is drawn that could be seen.
      ground.set(sampled.landscape());
    }
    request();
  }

  private void request() {
    clock.request(update);
  }

  private void draw() {
    scene.picture().ifPresent(picture::show);
    drawnMarks.set(scene.seenMarks(getWidth(), getHeight()).count());
  }

  /// Shows the whole domain.
  public void showAll() {
    scene.ground().ifPresent(ground -> look(ground.landscape().domain()));
  }

  Domain visible() {
    return scene.visible();
  }

  /// Shows another part of the plane.
  void look(Domain shown) {
    tip.hide();
    scene.look(shown);
    request();
  }

  /// Where the plot lies in this view; empty before there is one.
  Optional<Viewport> viewport() {
    return scene.viewport(getWidth(), getHeight());
  }

  @Override
  public Point2D pixelOf(Point point) {
    return viewport()
        .map(view -> ContourTips.pixel(point, view))
        .orElse(new Point2D(Double.NaN, Double.NaN));
  }

  @Override
  public OptionalInt startNear(double px, double py) {
    return StartPicker.near(
        workbench.starts().stream().map(this::pixelOf).toList(),
        px,
        py,
        workbench.startList().selected());
  }

  @Override
  public Optional<Point> pointAt(double px, double py) {
    return viewport().filter(plot -> plot.contains(px, py)).map(plot -> plot.point(px, py));
  }

  /// Asks about the point at a pixel, if it lies in the plot; beside the mark of a needle about its
  /// tip.
  void probe(double px, double py) {
    // Outside the domain there is no ground to ask about.
    viewport()
        .map(plot -> new ContourMarks(scene.marked(), plot))
        .flatMap(each -> each.needle(px, py, workbench.landscape()))
        .or(() -> pointAt(px, py))
        .filter(workbench.landscape().domain()::contains)
        .ifPresentOrElse(workbench.layers()::probeAt, workbench.layers()::forgetProbe);
  }

  /// The pointer has left.
  void forgetProbe() {
    workbench.layers().forgetProbe();
    tip.hide();
  }

  /// Tells of the critical point whose mark is near a pixel, if there is one, or else how the run
  /// ends that starts there, if a map shows it.
  void showTipAt(double px, double py) {
    Optional<BasinView> map =
        basins.view().filter(each -> each.landscape().equals(workbench.landscape()));
    Optional<ContourTips> tips =
        viewport().map(plot -> new ContourTips(workbench.landscape(), scene.marked(), map, plot));
    tip.show(tips.flatMap(each -> each.at(new Point2D(px, py))), px, py, getWidth());
  }

  @Override
  public boolean uses(KeyEvent event) {
    KeyCode key = event.getCode();
    return !ViewKeys.way(event).equals(Point2D.ZERO)
        || key == KeyCode.R
        || ViewKeys.nearer(event) != 0;
  }

  @Override
  public Optional<Point> dragged(int index, double px, double py) {
    return viewport().map(view -> view.point(px, py));
  }

  @Override
  public Point fineness(double px, double py) {
    return viewport().map(Viewport::pixel).orElse(new Point(0, 0));
  }
}
