package thalweg.critical;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleConsumer;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import thalweg.critical.CellResult.Suspect;
import thalweg.critical.CellResult.Unfinished;
import thalweg.landscape.DerivativeSampler;
import thalweg.landscape.NewtonSearch;

/// Searches all cells of a grid, shared among threads: first all of them, then what is left.
final class GridSearch {
  /// What a degenerate point takes, with room to spare.
  private static final int MOST_OF_ONE = 400;

  /// Of a row of the grid, at first; then of all that is left.
  private static final int MOST_OF_ROW = 12_000;

  private static final int MOST_OF_REST = 800_000;

  /// Of what is left of one cell of the grid.
  private static final int MOST_OF_ONE_REST = 60_000;

  private final Supplier<DerivativeSampler> probes;
  private final NewtonSearch newton;
  private final Executor executor;
  private final SearchTime time;
  private final DoubleConsumer progress;
  private final SuspectExamination examination;
  private final List<Unfinished> unfinished = new ArrayList<>();

  /// @param probes gives each part a probe of its own
  /// @param examination looks at places that stay undecided
  GridSearch(
      Supplier<DerivativeSampler> probes,
      NewtonSearch newton,
      Executor executor,
      SearchTime time,
      DoubleConsumer progress,
      SuspectExamination examination) {
    this.probes = probes;
    this.newton = newton;
    this.executor = executor;
    this.time = time;
    this.progress = progress;
    this.examination = examination;
  }

  /// What the cells hold.
  List<CellResult> search(CellGrid grid) {
    List<CellResult> first = searchGrid(grid);
    examination.examine(suspects(first));
    List<CellResult> second =
        searchRest(
            first.stream()
                .flatMap(row -> row.unfinished().stream())
                .filter(each -> !examination.explains(each.cell()))
                .toList());
    examination.examine(suspects(second));
    second.forEach(each -> unfinished.addAll(each.unfinished()));
    List<CellResult> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }

  /// The cells for which there was no work left, or in which there is more than could be told.
  ///
  /// @param results those of the search
  Stream<Cell> undecided(List<CellResult> results) {
    return Stream.concat(
        unfinished.stream().map(Unfinished::cell).filter(each -> !examination.explains(each)),
        results.stream().flatMap(examination::undecided));
  }

  private static List<Suspect> suspects(List<CellResult> results) {
    return results.stream().flatMap(each -> each.suspects().stream()).toList();
  }

  private List<CellResult> searchGrid(CellGrid grid) {
    double greatest = grid.greatestCurvature();
    return search(
        CellGrid.CELLS,
        0,
        row -> {
          CellSearch search = new CellSearch(probes.get(), newton, time, _ -> false, MOST_OF_ROW);
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
          CellSearch search =
              new CellSearch(probes.get(), newton, time, examination::explains, most);
          parts.get(part).forEach(each -> search.goOn(each, most));
          return search.findings();
        });
  }
}
