package thalweg.critical;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import thalweg.critical.CellResult.Suspect;
import thalweg.critical.CellResult.Unfinished;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.DerivativeSampler;
import thalweg.landscape.DomainBottom;
import thalweg.landscape.Landscape;
import thalweg.landscape.NewtonSearch;

/// Finds every place of a domain where the gradient is zero.
///
/// The domain is cut into cells, and each is refined until gradient and Hessian at its corners and
/// its centre show that it is empty, or that Newton's method will find the only critical point it
/// can hold. What stays undecided lies beside degenerate points or on curves of critical points;
/// curves are followed to their ends. What takes more work than a search may take is left, and the
/// answer says how much of the domain that is.
///
/// Multiplying f by a constant or stretching the domain changes nothing. Not found are details far
/// smaller than 1/64 of the domain that none of the places looked at shows, and kinks, where the
/// gradient jumps instead of vanishing (Ackley's tip).
public final class CriticalPoints {
  /// What a degenerate point takes, with room to spare.
  private static final int MOST_OF_ONE = 400;

  /// Of a row of the grid, at first; then of all that is left.
  private static final int MOST_OF_ROW = 12_000;

  private static final int MOST_OF_REST = 800_000;

  /// Of what is left of one cell of the grid.
  private static final int MOST_OF_ONE_REST = 60_000;

  private static final Duration MOST_TIME = Duration.ofSeconds(30);

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
      DoubleConsumer progress) {
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
    return new CriticalPoints(landscape, executor, cancelled, time, progress).find();
  }

  /// The same within some time; what is not searched by then is told.
  static CriticalSet find(
      Landscape landscape, Executor executor, BooleanSupplier cancelled, Duration most) {
    SearchTime time = new SearchTime(cancelled, () -> false, most);
    return new CriticalPoints(landscape, executor, cancelled, time, _ -> {}).find();
  }

  private CriticalSet find() {
    List<CellResult> first = searchGrid(new CellGrid(this::probe, executor, cancelled));
    examination.examine(suspects(first));
    List<Unfinished> rest =
        first.stream()
            .flatMap(row -> row.unfinished().stream())
            .filter(each -> !examination.explains(each.cell()))
            .toList();
    List<CellResult> second = searchRest(rest);
    examination.examine(suspects(second));
    List<CellResult> all = new ArrayList<>(first);
    all.addAll(second);
    LevelGround level =
        LevelGround.of(all.stream().flatMap(each -> each.level().stream()).toList(), probe());
    examination.examine(level.spots());
    double undecided =
        second.stream()
            .flatMap(part -> part.unfinished().stream())
            .map(Unfinished::cell)
            .filter(each -> !examination.explains(each))
            .mapToDouble(Cell::area)
            .sum();
    CriticalSet found =
        new CriticalSet(
            points(all),
            curves(),
            level.share(),
            level.plateauShare(),
            undecided
                + examination.undecided()
                + level.undecided()
                + all.stream().mapToDouble(examination::undecided).sum(),
            Optional.empty(),
            0);
    return Minima.lowestKink(landscape, found, cancelled)
        .filter(kink -> !DomainBottom.isJump(landscape, kink.value()))
        .map(kink -> withLowest(found, kink))
        .orElse(found);
  }

  /// The same with the lowest place that is none of the points found: a kink, or one that is so
  /// sharp that it looks like one.
  private CriticalSet withLowest(CriticalSet found, Minimum kink) {
    return new SharpTipSearch(probe(), newton)
        .at(kink.point())
        .map(found::withLowest)
        .orElseGet(
            () -> found.withLowestKink(kink, Minima.asLowAs(kink, landscape, found, cancelled)));
  }

  private static List<Suspect> suspects(List<CellResult> results) {
    return results.stream().flatMap(each -> each.suspects().stream()).toList();
  }

  private List<CriticalPoint> points(List<CellResult> results) {
    List<CriticalPoint> points = new ArrayList<>(examination.points());
    results.forEach(each -> points.addAll(each.points()));
    DerivativeSampler probe = probe();
    GradientFade fade = new GradientFade(probe);
    return DistinctPoints.of(points, landscape.domain(), cancelled).stream()
        .filter(each -> Double.isFinite(each.value()) && !fade.isOnAnEdge(each))
        .filter(each -> !examination.curves().hold(probe.u(each.point()), probe.v(each.point())))
        .map(each -> withLimits(each, probe))
        .sorted(
            Comparator.comparingDouble(CriticalPoint::value)
                .thenComparingDouble(each -> each.point().x())
                .thenComparingDouble(each -> each.point().y()))
        .toList();
  }

  /// The same point, with what the Hessian tends to where it is another one on each side.
  private CriticalPoint withLimits(CriticalPoint point, DerivativeSampler probe) {
    return newton.isCreased(probe.shapeBeside(point.point(), 0, 0))
        ? new HessianLimit(probe).point(point.point())
        : point;
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

  private List<CellResult> searchGrid(CellGrid grid) {
    double greatest = grid.greatestCurvature();
    return search(
        CellGrid.CELLS,
        0,
        row -> {
          CellSearch search = new CellSearch(probe(), newton, time, _ -> false, MOST_OF_ROW);
          for (int column = 0; column < CellGrid.CELLS; column++) {
            search.search(
                row * CellGrid.CELLS + column, grid.cell(column, row), greatest, MOST_OF_ONE);
          }
          return search.findings();
        });
  }

  /// Searches parts that are shared among threads.
  ///
  /// @param done how much of all work is done before; this is half of it
  private List<CellResult> search(int parts, double done, IntFunction<CellResult> search) {
    CellResult[] results = new CellResult[parts];
    AtomicInteger finished = new AtomicInteger();
    SharedWork.run(
        parts,
        executor,
        part -> {
          results[part] = search.apply(part);
          progress.accept(done + 0.5 * finished.incrementAndGet() / parts);
        });
    return Arrays.asList(results);
  }

  /// Goes on with what is left, cell of the grid by cell of the grid.
  private List<CellResult> searchRest(List<Unfinished> rest) {
    List<List<Unfinished>> parts =
        List.copyOf(
            rest.stream()
                .collect(
                    Collectors.groupingBy(Unfinished::origin, TreeMap::new, Collectors.toList()))
                .values());
    if (parts.isEmpty()) {
      return List.of();
    }
    int most = Math.min(MOST_OF_ONE_REST, MOST_OF_REST / parts.size());
    if (most < MOST_OF_ONE) {
      return List.of(CellResult.left(rest));
    }
    return search(
        parts.size(),
        0.5,
        part -> {
          CellSearch search = new CellSearch(probe(), newton, time, examination::explains, most);
          parts.get(part).forEach(each -> search.goOn(each, most));
          return search.findings();
        });
  }
}
