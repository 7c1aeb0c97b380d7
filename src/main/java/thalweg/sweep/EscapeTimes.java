package thalweg.sweep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import thalweg.critical.SharedWork;
import thalweg.race.Experiment;
import thalweg.race.StatusText;

/// When the runs of one experiment get away, for many seeds, and from what. Immutable.
///
/// A run gets away at the step at which it leaves the first place that it lingers at: a saddle or
/// another critical point that is no minimum, or a plateau. Some never do within their steps. One
/// that lingers nowhere has nothing to get away from and is counted apart.
public final class EscapeTimes {
  private static final int SEEDS_A_PIECE = 4;

  private final Experiment experiment;
  private final int seeds;
  private final int runs;

  /// Of those that linger, by the step at which they get away; those that never do last.
  private final List<Escape> lingering;

  private EscapeTimes(Experiment experiment, int seeds, int runs, List<Escape> lingering) {
    this.experiment = experiment;
    this.seeds = seeds;
    this.runs = runs;
    this.lingering = lingering;
  }

  /// What is known before the first run is made.
  ///
  /// @param seeds how many there are to run, at least 1
  public static EscapeTimes none(Experiment experiment, int seeds) {
    return new EscapeTimes(experiment, seeds, 0, List.of());
  }

  /// Runs an experiment with as many seeds, its own and those after it.
  ///
  /// @param experiment with one start and one entrant
  /// @param seeds how many, at least 1
  /// @param executor shares the work with the caller, who may be one of its threads
  /// @param cancelled asked often; once it says so, the work ends
  /// @param progress receives what is known so far on whatever thread does the work, one at a time;
  ///   the last is what is returned
  /// @throws IllegalArgumentException if the experiment has several runs, or none, or there are no
  ///   seeds
  /// @throws CancellationException if cancelled, or the caller is interrupted
  public static EscapeTimes of(
      Experiment experiment,
      int seeds,
      Executor executor,
      BooleanSupplier cancelled,
      Consumer<EscapeTimes> progress) {
    if (experiment.starts().size() != 1 || experiment.entrants().size() != 1 || seeds < 1) {
      throw new IllegalArgumentException(
          "escape times are those of one start and one entrant with at least one seed");
    }
    Collection collection = new Collection(none(experiment, seeds), progress);
    SharedWork.run(
        Math.ceilDiv(seeds, SEEDS_A_PIECE),
        executor,
        piece -> {
          int from = piece * SEEDS_A_PIECE;
          int to = Math.min(seeds, from + SEEDS_A_PIECE);
          List<Escape> found = new ArrayList<>();
          for (int seed = from; seed < to; seed++) {
            EscapeSearch.of(experiment.withSeed(experiment.seed() + seed), cancelled)
                .ifPresent(found::add);
          }
          collection.add(to - from, found);
        });
    return collection.last();
  }

  /// What was run.
  public Experiment experiment() {
    return experiment;
  }

  /// How many seeds have been run so far.
  public int runs() {
    return runs;
  }

  /// How many seeds there are to run.
  public int seeds() {
    return seeds;
  }

  /// How many runs have lingered somewhere; only those can get away.
  public int lingering() {
    return lingering.size();
  }

  /// How many runs have got away.
  public int escaped() {
    return (int) lingering.stream().filter(each -> each.step().isPresent()).count();
  }

  /// Where runs lingered, in words such as `at the saddle (0, 0)`, and how many did; the place of
  /// most runs first.
  public Map<String, Long> places() {
    Map<String, Long> counts =
        lingering.stream()
            .map(each -> StatusText.describe(each.place()))
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    Map<String, Long> places = new LinkedHashMap<>();
    counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(each -> places.put(each.getKey(), each.getValue()));
    return places;
  }

  /// The steps at which runs got away, in ascending order; those that never did have none.
  public int[] steps() {
    return lingering.stream()
        .map(Escape::step)
        .filter(OptionalInt::isPresent)
        .mapToInt(OptionalInt::getAsInt)
        .toArray();
  }

  /// The last step at which a run got away, if any did.
  public OptionalInt last() {
    return Arrays.stream(steps()).max();
  }

  /// The step by which a share of all runs that lingered has got away, those counted that never do.
  ///
  /// @param share above 0 to 1, 0.5 for the median
  /// @return empty where so many never get away
  public OptionalInt quantile(double share) {
    if (!(share > 0 && share <= 1)) {
      throw new IllegalArgumentException("share = " + share + " is outside (0, 1]");
    }
    int index = (int) Math.ceil(share * lingering.size()) - 1;
    return lingering.isEmpty() ? OptionalInt.empty() : lingering.get(index).step();
  }

  /// How many runs got away in each of equal intervals from step 0 on.
  ///
  /// @param bins at least 1
  /// @param width the steps of one of them, at least 1; what lies beyond the last is not counted
  public int[] histogram(int bins, int width) {
    int[] counts = new int[bins];
    for (int step : steps()) {
      if (step / width < bins) {
        counts[step / width]++;
      }
    }
    return counts;
  }

  /// Gathers what the threads find.
  private static final class Collection {
    private final Consumer<EscapeTimes> progress;
    private EscapeTimes last;

    Collection(EscapeTimes none, Consumer<EscapeTimes> progress) {
      this.progress = progress;
      last = none;
    }

    synchronized void add(int runs, List<Escape> found) {
      List<Escape> all = new ArrayList<>(last.lingering);
      all.addAll(found);
      all.sort(Comparator.comparingInt(each -> each.step().orElse(Integer.MAX_VALUE)));
      last = new EscapeTimes(last.experiment, last.seeds, last.runs + runs, List.copyOf(all));
      progress.accept(last);
    }

    synchronized EscapeTimes last() {
      return last;
    }
  }
}
