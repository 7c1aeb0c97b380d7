package thalweg.critical;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import thalweg.critical.CellResult.Suspect;
import thalweg.critical.HiddenGround.Place;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.DerivativeSampler;
import thalweg.landscape.Domain;
import thalweg.landscape.Landscape;
import thalweg.landscape.NewtonSearch;
import thalweg.landscape.Point;
import thalweg.landscape.ScaledBounds;

/// Finds every place of a domain where the gradient is zero.
///
/// The domain is cut into cells, and each is refined until gradient and Hessian at its corners and
/// its centre show that it is empty, or that Newton's method will find the only critical point it
/// can hold. What stays undecided lies beside degenerate points or on curves of critical points;
/// curves are followed to their ends. What takes more work than a search may take is left, and the
/// answer says how much of the domain that is.
///
/// What none of the places looked at shows is found by bounds of the formula over whole cells,
/// where there is a formula; cells that hold more are searched as domains of their own.
///
/// Multiplying f by a constant or stretching the domain changes nothing. No critical points are
/// kinks, where the gradient jumps instead of vanishing (Ackley's tip).
public final class CriticalPoints {
  private static final Duration MOST_TIME = Duration.ofSeconds(30);

  /// One after the other each shows what is a sixty-fourth part as wide.
  private static final int MOST_ZOOMS = 24;

  /// Beside the finest that was seen in a part.
  private static final double FINER = 1.0 / 8;

  /// A part is wider than this share of its coordinates, or numbers are too far apart in it.
  private static final double NARROWEST = 1e-12;

  private final AtomicInteger zoomsLeft;
  private final double least;
  private final FormulaBounds bounds;
  private final Landscape landscape;
  private final NewtonSearch newton;
  private final Executor executor;
  private final BooleanSupplier cancelled;
  private final SearchTime time;
  private final DoubleConsumer progress;
  private final SuspectExamination examination;

  private CriticalPoints(
      Landscape landscape,
      Executor executor,
      BooleanSupplier cancelled,
      SearchTime time,
      DoubleConsumer progress,
      AtomicInteger zoomsLeft,
      double least) {
    this.least = least;
    this.zoomsLeft = zoomsLeft;
    this.bounds = new FormulaBounds(landscape, time);
    this.landscape = landscape;
    this.newton = new NewtonSearch(landscape.field(), landscape.domain());
    this.executor = executor;
    this.cancelled = cancelled;
    this.time = time;
    this.progress = progress;
    this.examination = new SuspectExamination(probe(), newton, time);
  }

  /// Finds all critical points of a landscape in its domain, edges included.
  ///
  /// @param executor shares the work with the caller, who may be one of its threads
  /// @param cancelled asked often; once it says so, the search ends
  /// @throws java.util.concurrent.CancellationException if cancelled, or the caller is interrupted
  public static CriticalSet find(
      Landscape landscape, Executor executor, BooleanSupplier cancelled) {
    return find(landscape, executor, cancelled, () -> false, _ -> {});
  }

  /// The same, telling how far it is.
  ///
  /// @param enough asked often; once it says so, the search ends with what it has
  /// @param progress receives the share of the work that is done, from 0 to 1, on whatever thread
  ///   does it
  public static CriticalSet find(
      Landscape landscape,
      Executor executor,
      BooleanSupplier cancelled,
      BooleanSupplier enough,
      DoubleConsumer progress) {
    SearchTime time = new SearchTime(cancelled, enough, MOST_TIME);
    return find(landscape, executor, cancelled, time, progress);
  }

  /// The same within some time; what is not searched by then is told.
  static CriticalSet find(
      Landscape landscape,
      Executor executor,
      BooleanSupplier cancelled,
      Duration most,
      DoubleConsumer progress) {
    SearchTime time = new SearchTime(cancelled, () -> false, most);
    return find(landscape, executor, cancelled, time, progress);
  }

  private static CriticalSet find(
      Landscape landscape,
      Executor executor,
      BooleanSupplier cancelled,
      SearchTime time,
      DoubleConsumer progress) {
    AtomicInteger zooms = new AtomicInteger(MOST_ZOOMS);
    double least = ScaledBounds.LEAST_SIDE;
    return new CriticalPoints(landscape, executor, cancelled, time, progress, zooms, least).find();
  }

  private CriticalSet find() {
    CellGrid grid = new CellGrid(this::probe, executor, cancelled);
    GridSearch search = new GridSearch(this::probe, newton, executor, time, progress, examination);
    List<CellResult> results = search.search(grid);
    double lowest = Math.min(grid.lowest(probe()), LowestKink.lowest(points(results)));
    Zooms zooms = zooms(grid, points(results), left(search, results), lowest);
    LevelGround level =
        LevelGround.of(
            results.stream()
                .flatMap(each -> each.level().stream())
                .filter(each -> !zooms.hold(each))
                .toList(),
            probe(),
            each -> !zooms.isEmpty() && bounds.isFading(each),
            bounds::isFading);
    examination.examine(level.spots());
    List<Suspect> open =
        Stream.concat(bounds.open(left(search, results)), zooms.unsearchedPlaces()).toList();
    List<CriticalCurve> curves = new ArrayList<>(curves());
    curves.addAll(zooms.curves(this::isKnown));
    GenuinePoints genuine = new GenuinePoints(landscape, newton, examination.curves(), cancelled);
    CriticalSet found =
        new CriticalSet(
            genuine.with(genuine.among(points(results)), zooms),
            curves,
            level.share() + zooms.levelShare(),
            level.plateauShare() + zooms.plateauShare(),
            open.stream().mapToDouble(Suspect::area).sum()
                + examination.skipped()
                + level.undecided()
                + genuine.undecided()
                + zooms.undecidedShare(this::isKnown),
            bounds.widest(open).map(each -> probe().point(each.u(), each.v())),
            Optional.empty(),
            0);
    return new LowestKink(landscape, newton, cancelled).of(found, zooms.lowestKink(), lowest);
  }

  /// Places that are not settled, each with the area of the cell that it is in or beside.
  private List<Suspect> left(GridSearch search, List<CellResult> results) {
    Stream<Suspect> cells =
        search
            .undecided(results)
            .map(each -> new Suspect(each.centre().u(), each.centre().v(), 0, each.area()));
    return Stream.concat(cells, examination.open()).toList();
  }

  /// Searches what the grid does not show, each part as a domain of its own.
  ///
  /// @param left places that are told to be undecided
  /// @param lowest the lowest value that is known
  private Zooms zooms(
      CellGrid grid, List<CriticalPoint> points, List<Suspect> left, double lowest) {
    if (bounds.formula().isEmpty() || time.isUp()) {
      return Zooms.NONE;
    }
    Set<Place> told =
        left.stream().map(each -> Place.of(each.u(), each.v())).collect(Collectors.toSet());
    HiddenGround hidden =
        new HiddenGround(
            bounds.formula().get(),
            probe(),
            newton,
            time,
            grid,
            new KnownPoints(points, probe()),
            examination::isOnACurve,
            told::contains,
            lowest,
            least);
    List<GridPatch> patches = GridPatch.of(hidden.cells());
    return Zooms.of(patches, patch -> zoom(patch, hidden.finest()));
  }

  /// Searches a part, but for what is much finer than what was seen of it: where the same comes
  /// again with every zoom, as around the corner of abs(x - y)^0.5, it would never end.
  private Optional<CriticalSet> zoom(GridPatch patch, double finest) {
    Domain part = patch.of(landscape.domain());
    boolean wide = isWide(part.width(), part.minX()) && isWide(part.height(), part.minY());
    return wide && zoomsLeft.getAndDecrement() > 0
        ? Optional.of(
            new CriticalPoints(
                    landscape.withDomain(part),
                    executor,
                    cancelled,
                    time,
                    _ -> {},
                    zoomsLeft,
                    FINER * finest / patch.side())
                .find())
        : Optional.empty();
  }

  private static boolean isWide(double width, double at) {
    return width > NARROWEST * Math.abs(at);
  }

  private boolean isKnown(CriticalCurve curve) {
    Point middle = curve.points().get(curve.points().size() / 2);
    DerivativeSampler probe = probe();
    return examination.curves().hold(probe.u(middle), probe.v(middle));
  }

  private List<CriticalPoint> points(List<CellResult> results) {
    List<CriticalPoint> points = new ArrayList<>(examination.points());
    results.forEach(each -> points.addAll(each.points()));
    return points;
  }

  private List<CriticalCurve> curves() {
    DerivativeSampler probe = probe();
    return examination.curves().traces().stream()
        .flatMap(trace -> trace.levels(probe).stream())
        .map(trace -> trace.curve(probe))
        .toList();
  }

  private DerivativeSampler probe() {
    return new DerivativeSampler(landscape.field(), landscape.domain());
  }
}
