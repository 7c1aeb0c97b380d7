package thalweg.race;

import java.util.List;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.optimizer.GradientNoise;
import thalweg.optimizer.Oracle;
import thalweg.optimizer.RandomStream;
import thalweg.optimizer.Stepper;
import thalweg.optimizer.condition.EdgeBehavior;
import thalweg.optimizer.condition.StepConditions;
import thalweg.optimizer.schedule.ConstantSchedule;
import thalweg.optimizer.schedule.Schedule;

/// Everything needed to repeat a race to the last bit.
///
/// Runs are numbered start by start, and within a start entrant by entrant.
///
/// @param landscape what is descended
/// @param starts where runs start, in domain coordinates; every entrant runs from each
/// @param entrants who runs
/// @param steps how many steps each run may make
/// @param seed what all chance follows from
/// @param noise sigma, the standard deviation of what is added to each coordinate of each gradient
///   that a method asks for; 0 for exact gradients
/// @param schedule how the learning rates change on the way, the same for every entrant
/// @param conditions what is done to gradients and steps, the same for every entrant
public record Experiment(
    Landscape landscape,
    List<Point> starts,
    List<Entrant> entrants,
    int steps,
    long seed,
    double noise,
    Schedule schedule,
    StepConditions conditions) {

  /// The greatest number of steps of one run.
  public static final int MOST_STEPS = 10_000_000;

  private static final int FOR_THE_METHOD = 0;
  private static final int FOR_THE_NOISE = 1;

  /// An experiment with exact gradients and constant learning rates.
  ///
  /// @throws IllegalArgumentException as the canonical constructor
  public Experiment(Landscape landscape, List<Point> starts, List<Entrant> entrants, int steps) {
    this(landscape, starts, entrants, steps, 0, 0, new ConstantSchedule(0));
  }

  /// An experiment in which every method steps as it does by itself.
  ///
  /// @throws IllegalArgumentException as the canonical constructor
  public Experiment(
      Landscape landscape,
      List<Point> starts,
      List<Entrant> entrants,
      int steps,
      long seed,
      double noise,
      Schedule schedule) {
    this(landscape, starts, entrants, steps, seed, noise, schedule, StepConditions.NONE);
  }

  /// Checks the step budget, the noise and the starts.
  ///
  /// @throws IllegalArgumentException if the budget is outside 0..[#MOST_STEPS], the noise is
  ///   negative or not finite, a start lies outside the domain, or runs in R^n are to be projected
  public Experiment {
    starts = List.copyOf(starts);
    entrants = List.copyOf(entrants);
    if (steps < 0 || steps > MOST_STEPS) {
      throw new IllegalArgumentException(
          "steps = " + steps + " is outside [0, " + MOST_STEPS + "]");
    }
    if (!(noise >= 0 && noise < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("noise = " + noise + " is outside [0, inf)");
    }
    if (conditions.edge() == EdgeBehavior.PROJECT && !landscape.plane().isWhole()) {
      throw new IllegalArgumentException("only runs in the plane can be projected onto the domain");
    }
    for (Point start : starts) {
      if (!landscape.domain().contains(start)) {
        throw new IllegalArgumentException(
            "the start (" + start.x() + ", " + start.y() + ") is outside " + landscape.domain());
      }
    }
  }

  /// The same experiment with another seed.
  public Experiment withSeed(long changed) {
    return new Experiment(landscape, starts, entrants, steps, changed, noise, schedule, conditions);
  }

  /// The same experiment with other entrants.
  public Experiment withEntrants(List<Entrant> changed) {
    return new Experiment(landscape, starts, changed, steps, seed, noise, schedule, conditions);
  }

  /// The same experiment with another noise.
  ///
  /// @throws IllegalArgumentException if it is negative or not finite
  public Experiment withNoise(double changed) {
    return new Experiment(landscape, starts, entrants, steps, seed, changed, schedule, conditions);
  }

  /// The same experiment with another schedule.
  public Experiment withSchedule(Schedule changed) {
    return new Experiment(landscape, starts, entrants, steps, seed, noise, changed, conditions);
  }

  /// The same experiment under other conditions.
  ///
  /// @throws IllegalArgumentException if runs in R^n are to be projected
  public Experiment withConditions(StepConditions changed) {
    return new Experiment(landscape, starts, entrants, steps, seed, noise, schedule, changed);
  }

  /// The same experiment from other starts.
  ///
  /// @throws IllegalArgumentException if one lies outside the domain
  public Experiment withStarts(List<Point> changed) {
    return new Experiment(landscape, changed, entrants, steps, seed, noise, schedule, conditions);
  }

  /// The moving part of a run, under the conditions.
  ///
  /// @param start the index of the start
  /// @param entrant the index of the entrant
  Stepper stepper(int start, int entrant) {
    int dimension = landscape.objective().dimension();
    Stepper method =
        entrants.get(entrant).optimizer().stepper(dimension, chanceOfMethod(start, entrant));
    return ProjectedStepper.under(conditions, method, landscape.domain(), dimension, 1);
  }

  /// What the method of a run is told: with noise, and under the conditions.
  ///
  /// @param exact answers for the function
  Oracle seen(int start, int entrant, Oracle exact) {
    return conditions.seen(noisy(start, entrant, exact));
  }

  /// The same without the conditions.
  Oracle noisy(int start, int entrant, Oracle exact) {
    return noise > 0 ? new GradientNoise(exact, noise, chanceOfNoise(start, entrant)) : exact;
  }

  /// Random numbers for what the method of a run leaves to chance, from their beginning.
  ///
  /// @param start the index of the start
  /// @param entrant the index of the entrant
  public RandomStream chanceOfMethod(int start, int entrant) {
    return chance(start, entrant, FOR_THE_METHOD);
  }

  /// Random numbers for the noise on the gradients of a run, from their beginning.
  ///
  /// @param start the index of the start, or of one that the experiment might have
  /// @param entrant the index of the entrant
  public RandomStream chanceOfNoise(int start, int entrant) {
    return chance(start, entrant, FOR_THE_NOISE);
  }

  /// Random numbers of a run for one purpose. They depend on the seed, the start's index, what the
  /// optimizer is, whatever a user calls it, and, where several of one kind race, its place among
  /// them: not on who else races.
  private RandomStream chance(int start, int entrant, int purpose) {
    String origin = origin(entrants.get(entrant));
    long before =
        entrants.subList(0, entrant).stream().filter(each -> origin(each).equals(origin)).count();
    return RandomStream.of(seed, start, origin.hashCode(), before, purpose);
  }

  private static String origin(Entrant entrant) {
    return entrant.optimizer().type().origin();
  }
}
