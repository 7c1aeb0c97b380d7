package thalweg.desktop.contour;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import thalweg.desktop.BasinView;
import thalweg.desktop.Basins;
import thalweg.desktop.FrameClock;
import thalweg.desktop.LatestWins;
import thalweg.desktop.StartHand;
import thalweg.desktop.StepView;
import thalweg.desktop.Turns;
import thalweg.desktop.Workbench;
import thalweg.desktop.picture.PicturePane;
import thalweg.desktop.theme.Appearance;
import thalweg.desktop.theme.CriticalTip;
import thalweg.desktop.theme.CriticalWords;
import thalweg.desktop.theme.PixelPath;
import thalweg.figure.ContourFigure;
import thalweg.figure.Ground;
import thalweg.figure.HeightPalette;
import thalweg.figure.Palette;
import thalweg.figure.Terrain;
import thalweg.figure.TerrainLayer;
import thalweg.figure.Theme;
import thalweg.figure.Viewport;
import thalweg.landscape.Cut;
import thalweg.landscape.Domain;
import thalweg.landscape.HeightField;
import thalweg.landscape.Landscape;
import thalweg.landscape.LocalShape;
import thalweg.landscape.Point;
import thalweg.race.Frame;
import thalweg.terrain.CriticalCurve;
import thalweg.terrain.CriticalSet;
import thalweg.text.Text;

/// The landscape from above, with the runs on it.
public final class ContourView extends StackPane implements StartHand.Field {
  private static final int FINE = 257;
  private static final int COARSE = 97;
  private static final double REACH = 14;
  private static final double MARK_REACH = 10;

  private final Workbench workbench;
  private final Basins basins;
  private final FrameClock clock;
  private final ObservableValue<Theme> theme;
  private final ObservableValue<HeightPalette> palette;
  private final PicturePane picture;
  private final LatestWins<Sampled> groundWork;
  private final CriticalTip tip = new CriticalTip();
  private final TerrainLayer layer = new TerrainLayer();
  private final Runnable update = this::draw;
  private final ProbeMark probe = new ProbeMark();
  private final Runnable probeUpdate = this::placeProbe;
  private final StepMark step = new StepMark();
  private final Runnable stepUpdate = this::placeStep;
  private Subscription subscription = Subscription.EMPTY;
  private @Nullable Sampled ground;
  private Domain visible;

  private record Sampled(Landscape landscape, Terrain terrain) {}

  /// A view of a workbench.
  ///
  /// @param background samples and draws
  public ContourView(
      Workbench workbench,
      Basins basins,
      FrameClock clock,
      Appearance appearance,
      Executor background) {
    this.workbench = workbench;
    this.basins = basins;
    this.clock = clock;
    this.theme = appearance.themeProperty();
    this.palette = appearance.paletteProperty();
    picture = new PicturePane(background, clock);
    groundWork = new LatestWins<>(background, clock, this::showGround);
    visible = workbench.landscape().domain();
    build();
    wire();
  }

  private void build() {
    getChildren().addAll(picture, probe, step, tip);
    getStyleClass().add("contour");
    setAccessibleText(Text.of("desktop").get("contour.accessible"));
    setFocusTraversable(true);
    setMinSize(0, 0);
    new ContourGestures(this, new StartHand(workbench, this)).install();
  }

  private void wire() {
    subscription =
        Subscription.combine(
            workbench.landscapeProperty().subscribe(_ -> prepareGround()),
            workbench.shapingProperty().subscribe((_, _) -> prepareGround()),
            workbench.frameProperty().subscribe(this::request),
            workbench.whenLookedAtDifferently(this::request),
            basins.viewProperty().subscribe(this::request),
            workbench.startsProperty().subscribe(this::request),
            workbench.survey().criticalProperty().subscribe(this::request),
            workbench.survey().marksShownProperty().subscribe(this::request),
            workbench
                .playback()
                .playheadProperty()
                .subscribe(() -> clock.request(Turns.Turn.CONTOUR, update)),
            workbench.survey().probeProperty().subscribe(_ -> clock.request(probeUpdate)),
            workbench.survey().cutProperty().subscribe(() -> clock.request(probeUpdate)),
            palette.subscribe((_, _) -> prepareGround()),
            workbench.explanation().seenProperty().subscribe(_ -> clock.request(stepUpdate)),
            layoutBoundsProperty().subscribe(_ -> clock.request(stepUpdate)),
            theme.subscribe(_ -> request()));
  }

  /// The race whose trails are seen; it may be that of a moment ago. Empty before there is one.
  public ObservableValue<Optional<Frame>> shownProperty() {
    return picture
        .shownProperty()
        .map(
            figure -> figure instanceof ContourFigure contour ? contour.frame() : Optional.empty());
  }

  /// Lets go of the workbench.
  public void dispose() {
    subscription.unsubscribe();
  }

  private void prepareGround() {
    Landscape landscape = workbench.landscape();
    int samples = workbench.shapingProperty().get() ? COARSE : FINE;
    Palette colors = palette.getValue().palette();
    groundWork.submit(() ->
        new Sampled(landscape, new Terrain(new HeightField(landscape, samples, samples), colors)));
  }

  private void showGround(Sampled prepared) {
    boolean another =
        ground == null || !ground.landscape().domain().equals(prepared.landscape().domain());
    ground = prepared;
    if (another) {
      showAll();
    } else {
      request();
    }
  }

  private void request() {
    clock.request(update);
  }

  private void placeProbe() {
    Optional<Viewport> plot = viewport();
    Optional<Point> at = workbench.survey().probe();
    if (plot.isEmpty() || at.isEmpty() || ground == null) {
      probe.hide();
      return;
    }
    LocalShape shape = LocalShape.at(ground.landscape().field(), at.get());
    Cut cut = workbench.survey().cutProperty().get();
    probe.show(at.get(), cut.through(ground.terrain().heights(), shape), plot.get());
  }

  private void placeStep() {
    Optional<StepView> seen = workbench.explanation().seen();
    Optional<Viewport> plot = seen.isEmpty() ? Optional.empty() : viewport();
    plot.ifPresentOrElse(view -> step.show(seen, view), step::hide);
  }

  private void draw() {
    placeProbe();
    placeStep();
    figure().ifPresent(picture::show);
  }

  private Optional<ContourFigure> figure() {
    Sampled under = ground;
    if (under == null) {
      return Optional.empty();
    }
    boolean marked = under.landscape().equals(workbench.landscape());
    // While the ground changes shape, runs are ahead of it.
    boolean fits =
        workbench.shapingProperty().get()
            || workbench.frame().experiment().landscape().equals(under.landscape());
    return Optional.of(
        new ContourFigure(
            layer,
            drawn(under),
            visible,
            theme.getValue(),
            "",
            fits ? workbench.starts() : List.of(),
            selected(),
            fits ? Optional.of(workbench.attention().shown(workbench.frame())) : Optional.empty(),
            workbench.playback().playhead(),
            marked && workbench.survey().marksShownProperty().get()
                ? workbench.survey().criticalProperty().get()
                : CriticalSet.NONE,
            workbench.spotlight()));
  }

  private Ground drawn(Sampled under) {
    return basins
        .view()
        .filter(view -> view.landscape().equals(under.landscape()))
        .<Ground>map(BasinView::ground)
        .orElse(under.terrain());
  }

  /// Starts the selected runs at a pixel, where the map says how runs from there end.
  void startOnMap(double px, double py) {
    if (basins.view().isPresent()) {
      pointAt(px, py)
          .ifPresent(point -> workbench.moveStart(workbench.startList().selected(), point));
    }
  }

  private OptionalInt selected() {
    return workbench.starts().size() > 1
        ? OptionalInt.of(workbench.startList().selected())
        : OptionalInt.empty();
  }

  /// Shows the whole domain.
  void showAll() {
    if (ground != null) {
      look(ground.landscape().domain());
    }
  }

  Domain visible() {
    return visible;
  }

  /// Shows another part of the plane.
  void look(Domain shown) {
    visible = shown;
    request();
  }

  /// Where the plot lies in this view; empty before there is one.
  Optional<Viewport> viewport() {
    return getWidth() < 1 || getHeight() < 1
        ? Optional.empty()
        : figure().map(figure -> figure.viewport((int) getWidth(), (int) getHeight()));
  }

  /// The pixel, in this view's coordinates, at which a point of the domain is seen; NaN before
  /// there is a plot.
  public Point2D pixelOf(Point point) {
    return viewport()
        .map(view -> new Point2D(view.px(point.x()), view.py(point.y())))
        .orElse(new Point2D(Double.NaN, Double.NaN));
  }

  @Override
  public OptionalInt startNear(double px, double py) {
    List<Point> starts = workbench.starts();
    for (int i = 0; i < starts.size(); i++) {
      if (pixelOf(starts.get(i)).distance(px, py) <= REACH) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  @Override
  public Optional<Point> pointAt(double px, double py) {
    return viewport().filter(plot -> plot.contains(px, py)).map(plot -> plot.point(px, py));
  }

  /// Asks about the point at a pixel, if it lies in the plot.
  void probe(double px, double py) {
    pointAt(px, py).ifPresent(workbench.survey()::probeAt);
  }

  /// The pointer has left.
  void forgetProbe() {
    workbench.survey().forgetProbe();
  }

  /// Tells of the critical point whose mark is near a pixel, if there is one.
  void tellOf(double px, double py) {
    CriticalSet marked =
        workbench.survey().marksShownProperty().get()
            ? workbench.survey().criticalProperty().get()
            : CriticalSet.NONE;
    Optional<String> near =
        marked.points().stream()
            .filter(each -> pixelOf(each.point()).distance(px, py) <= MARK_REACH)
            .map(CriticalWords::line)
            .findFirst();
    Optional<String> along =
        marked.curves().stream()
            .filter(each -> path(each).distance(new Point2D(px, py)) <= MARK_REACH)
            .map(CriticalWords::line)
            .findFirst();
    tip.show(near.or(() -> along), px, py, getWidth());
  }

  private PixelPath path(CriticalCurve curve) {
    return new PixelPath(curve.points().stream().map(this::pixelOf).toList());
  }

  @Override
  public boolean uses(KeyCode key) {
    return key.isArrowKey() || key == KeyCode.R;
  }

  @Override
  public void dragStart(int index, double px, double py) {
    viewport().ifPresent(view -> workbench.moveStart(index, view.point(px, py)));
  }
}
