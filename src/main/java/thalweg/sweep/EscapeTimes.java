package thalweg.sweep;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import thalweg.critical.SharedWork;
import thalweg.linalg.CriticalKind;
import thalweg.race.Experiment;
import thalweg.race.Race;
import thalweg.race.Status;
import thalweg.race.Stretch;
import thalweg.race.Trajectory;

/// When the runs of one experiment get away, for many seeds. Immutable.
///
/// A run gets away at the step at which it leaves the first place that it lingers at: a saddle or
/// another critical point that is no minimum, or a plateau. One that lingers nowhere gets away when
/// it settles at a minimum, leaves the domain or diverges. Some never do within their steps.
public final class EscapeTimes {
  private static final int SLICE = 64;
  private static final int NEVER = Integer.MAX_VALUE;
  private static final int SEEDS_A_PIECE = 4;

  private final Experiment experiment;
  private final int seeds;

  /// In ascending order, those that never got away last.
  private final int[] steps;

  private EscapeTimes(Experiment experiment, int seeds, int[] steps) {
    this.experiment = experiment;
    this.seeds = seeds;
    this.steps = steps;
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
    Collection collection = new Collection(experiment, seeds, progress);
    SharedWork.run(
        Math.ceilDiv(seeds, SEEDS_A_PIECE),
        executor,
        piece -> {
          int from = piece * SEEDS_A_PIECE;
          int[] found = new int[Math.min(SEEDS_A_PIECE, seeds - from)];
          for (int i = 0; i < found.length; i++) {
            found[i] = escape(experiment.withSeed(experiment.seed() + from + i), cancelled);
          }
          collection.add(found);
        });
    return collection.last();
  }

  private static int escape(Experiment experiment, BooleanSupplier cancelled) {
    Race race = new Race(experiment);
    while (true) {
      if (cancelled.getAsBoolean()) {
        throw new CancellationException();
      }
      int step = escape(race.frame().trajectories().getFirst());
      if (step != NEVER || race.ended()) {
        return step;
      }
      race.advance(SLICE);
    }
  }

  private static int escape(Trajectory run) {
    boolean lingered = false;
    for (Stretch stretch : run.stretches()) {
      boolean lingers =
          switch (stretch.status()) {
            case Status.Settled(var at) -> at.kind() != CriticalKind.MINIMUM;
            case Status.Circling(var around) -> around.kind() != CriticalKind.MINIMUM;
            case Status.OnPlateau(), Status.OnLevelGround() -> true;
            default -> false;
          };
      boolean away =
          switch (stretch.status()) {
            case Status.Settled _, Status.Circling _ -> !lingers;
            case Status.LeftDomain _, Status.LeftGround _, Status.Diverged _ -> true;
            default -> false;
          };
      if (away || (lingered && !lingers)) {
        return stretch.from();
      }
      lingered |= lingers;
    }
    return NEVER;
  }

  /// What was run.
  public Experiment experiment() {
    return experiment;
  }

  /// How many seeds have been run so far.
  public int runs() {
    return steps.length;
  }

  /// How many seeds there are to run.
  public int seeds() {
    return seeds;
  }

  /// How many runs have got away.
  public int escaped() {
    return (int) Arrays.stream(steps).takeWhile(step -> step != NEVER).count();
  }

  /// The steps at which runs got away, in ascending order; those that never did have none.
  public int[] steps() {
    return Arrays.copyOf(steps, escaped());
  }

  /// The step by which a share of all runs has got away, those counted that never do.
  ///
  /// @param share above 0 to 1, 0.5 for the median
  /// @return empty where so many never get away
  public OptionalInt quantile(double share) {
    if (!(share > 0 && share <= 1)) {
      throw new IllegalArgumentException("share = " + share + " is outside (0, 1]");
    }
    int index = (int) Math.ceil(share * steps.length) - 1;
    return steps.length == 0 || steps[index] == NEVER
        ? OptionalInt.empty()
        : OptionalInt.of(steps[index]);
  }

  /// How many runs got away in each of equal intervals from step 0 to the last that is needed.
  ///
  /// @param bins at least 1
  public int[] histogram(int bins) {
    int[] counts = new int[bins];
    int width = binWidth(bins);
    for (int step : steps()) {
      counts[step / width]++;
    }
    return counts;
  }

  /// The steps of one interval of a histogram.
  ///
  /// @param bins at least 1
  public int binWidth(int bins) {
    int escaped = escaped();
    int last = escaped == 0 ? experiment.steps() : steps[escaped - 1];
    return Math.max(1, Math.ceilDiv(last + 1, bins));
  }

  /// Gathers what the threads find.
  private static final class Collection {
    private final Experiment experiment;
    private final Consumer<EscapeTimes> progress;
    private final int[] found;
    private int count;
    private EscapeTimes last;

    Collection(Experiment experiment, int seeds, Consumer<EscapeTimes> progress) {
      this.experiment = experiment;
      this.progress = progress;
      found = new int[seeds];
      last = new EscapeTimes(experiment, seeds, new int[0]);
    }

    synchronized void add(int[] steps) {
      System.arraycopy(steps, 0, found, count, steps.length);
      count += steps.length;
      int[] sorted = Arrays.copyOf(found, count);
      Arrays.sort(sorted);
      last = new EscapeTimes(experiment, found.length, sorted);
      progress.accept(last);
    }

    synchronized EscapeTimes last() {
      return last;
    }
  }
}
