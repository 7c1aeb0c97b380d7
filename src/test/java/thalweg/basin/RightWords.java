package thalweg.basin;

import static thalweg.basin.Stories.ends;
import static thalweg.basin.Stories.never;
import static thalweg.basin.Stories.plateauWithin;
import static thalweg.basin.Stories.says;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import thalweg.landscape.Domain;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.optimizer.Optimizer;
import thalweg.optimizer.method.Optimizers;
import thalweg.optimizer.schedule.Schedule;
import thalweg.race.Entrant;
import thalweg.race.Experiment;
import thalweg.race.Stretch;

/// Runs of which certain words must be said.
final class RightWords {
  private static final String ROSENBROCK = "(1 - x)^2 + 100*(y - x^2)^2";

  private RightWords() {}

  /// A run and what must be said of it.
  ///
  /// @param race of one method from one start
  /// @param story what is said, stretch by stretch, without places and numbers
  record Run(String name, Experiment race, Consumer<List<Stretch>> story) {
    Run(
        String name,
        Landscape ground,
        Optimizer optimizer,
        Point start,
        int steps,
        Consumer<List<Stretch>> story) {
      this(
          name,
          new Experiment(ground, List.of(start), List.of(new Entrant(optimizer)), steps),
          story);
    }

    Run with(Schedule schedule) {
      return new Run(name, race.withSchedule(schedule), story);
    }

    Run with(double noise, long seed) {
      return new Run(name, race.withNoise(noise).withSeed(seed), story);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Landscape formula(String formula, double half) {
    return TestGround.of(formula, Domain.square(half));
  }

  static Optimizer method(String id, double rate) {
    return Optimizers.find(id).orElseThrow().standard().withLearningRate(rate);
  }

  /// All of them.
  static Stream<Run> runs() {
    return Stream.of(
            ridgesAndValleys(),
            steepValleys(),
            descents(),
            plateaus(),
            RunsAtRest.all(),
            RunsOnLevelGround.all())
        .flatMap(each -> each);
  }

  private static Stream<Run> ridgesAndValleys() {
    Optimizer slow = method("gradient-descent", 0.001);
    Point start = new Point(-1.2, 1);
    return Stream.of(
        new Run(
            "beside the ridge of a saddle",
            formula("x^2 - y^2", 2),
            method("gradient-descent", 0.01),
            new Point(1, 1e-9),
            1000,
            says("moving", "at the saddle", "moving")),
        new Run("Rosenbrock", BasinMaps.landscape("rosenbrock"), slow, start, 9000, says("moving")),
        new Run("Rosenbrock on ±5", formula(ROSENBROCK, 5), slow, start, 7000, says("moving")),
        new Run("Rosenbrock on ±100", formula(ROSENBROCK, 100), slow, start, 1000, says("moving")),
        new Run(
            "Rosenbrock on ±1.5",
            formula(ROSENBROCK, 1.5),
            slow,
            start,
            9000,
            never("on a plateau", "left the domain")),
        new Run(
            "Rosenbrock too fast",
            BasinMaps.landscape("rosenbrock"),
            method("gradient-descent", 0.002),
            start,
            21_000,
            says(
                "moving",
                "at the minimum",
                "circling the minimum",
                "cycling between 2 points around the minimum")),
        new Run(
            "the least steps of Rprop in a steep valley",
            formula("(1 - x)^2 + 1e14*(y - x^2)^2", 2),
            method("rprop", 0.01),
            start,
            400,
            ends("cycling between 2 points")),
        new Run(
            "a trough",
            formula("0.5*(1000*x^2 + 0.001*y^2)", 2),
            slow,
            new Point(1, 1),
            1000,
            says("moving", "creeping along a valley")),
        new Run(
            "a trough with its number",
            formula("0.5*(1000*x^2 + 0.001*y^2)", 2),
            slow,
            new Point(1, 1),
            1000,
            ends("creeping along a valley (condition number 1.0e6)")));
  }

  /// Where roundings of y are slopes of their own, runs creep or are stopped by them.
  private static Stream<Run> steepValleys() {
    return DoubleStream.of(1e8, 1e11, 1e14)
        .boxed()
        .flatMap(steep ->
            Optimizers.all().stream()
                .map(type ->
                    new Run(
                        "a valley of " + steep + " " + type.id(),
                        formula("(1 - x)^2 + " + steep + "*(y - x^2)^2", 2),
                        type.standard().withLearningRate(0.001),
                        new Point(-1.2, 1),
                        1000,
                        never(
                            "on a plateau",
                            "at the degenerate point",
                            "on a level valley floor"))));
  }

  private static Stream<Run> descents() {
    return Stream.of("beale", "goldstein-price", "mueller-brown")
        .flatMap(id ->
            Optimizers.all().stream()
                .map(type -> {
                  Landscape ground = BasinMaps.landscape(id);
                  return new Run(
                      id + " " + type.id(),
                      ground,
                      BasinMaps.suggested(ground, type.id()),
                      ground.start(),
                      1000,
                      never("on a plateau"));
                }));
  }

  private static Stream<Run> plateaus() {
    String gaussian = "exp(-x^2 - y^2)";
    Optimizer descent = method("gradient-descent", 1);
    return Stream.of(
        new Run(
            "saturated sigmoids",
            BasinMaps.landscape("sigmoid-plateau"),
            method("gradient-descent", 5),
            new Point(-8, 8),
            400,
            plateauWithin(30)),
        new Run(
            "the plain around a needle",
            BasinMaps.landscape("easom"),
            method("gradient-descent", 0.5),
            new Point(1, 1),
            400,
            plateauWithin(30)),
        new Run(
            "the tail of a Gaussian",
            formula(gaussian, 30),
            descent,
            new Point(9, 9),
            400,
            plateauWithin(30)),
        new Run(
            "the far tail of a Gaussian",
            formula(gaussian, 30),
            descent,
            new Point(18, 18),
            400,
            plateauWithin(30)),
        new Run(
            "where the Gaussian is 0",
            formula(gaussian, 30),
            descent,
            new Point(28, 28),
            400,
            plateauWithin(30)),
        new Run(
            "the tail of an exponential",
            TestGround.of("exp(-x)", new Domain(0, 200, 0, 200)),
            method("gradient-descent", 0.01),
            new Point(30, 50),
            400,
            plateauWithin(30)),
        new Run(
            "a rate that is too small is no plateau",
            formula("x^2 + 3*y^2", 2),
            method("gradient-descent", 1e-12),
            new Point(1, 1),
            400,
            says("moving")),
        new Run(
            "nor is one on a saddle",
            formula("x*y*1e-14", 2),
            method("gradient-descent", 0.01),
            new Point(1, 1),
            400,
            says("moving")),
        new Run(
            "nor one beside a pole",
            formula("-1/(x^2 + y^2)", 2),
            method("gradient-descent", 1e-10),
            new Point(1.5, 1),
            400,
            says("moving")));
  }

  /// Those of which a map says the same as a race.
  static Stream<Run> mapped() {
    return Stream.of(ridgesAndValleys(), plateaus(), RunsAtRest.all())
        .flatMap(each -> each)
        .filter(each -> each.race.steps() <= 1000)
        // Its cycles come and go, and a race remembers that it knew one: BasinRaceTest bounds that.
        .filter(each -> !each.name.equals("griewank lion"))
        // So much noise that it depends on many steps what is said.
        .filter(each -> !(each.name.startsWith("bowl") && each.name.endsWith("noise 2.0")));
  }
}
