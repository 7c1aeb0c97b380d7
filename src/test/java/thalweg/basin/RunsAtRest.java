package thalweg.basin;

import static thalweg.basin.RightWords.formula;
import static thalweg.basin.RightWords.method;
import static thalweg.basin.Stories.atMost;
import static thalweg.basin.Stories.begins;
import static thalweg.basin.Stories.calmly;
import static thalweg.basin.Stories.ends;
import static thalweg.basin.Stories.says;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.optimizer.Optimizer;
import thalweg.optimizer.schedule.ExponentialSchedule;
import thalweg.race.Stretch;

/// Runs that stand still, circle or cycle, and what must be said of them.
final class RunsAtRest {
  private static final String BURSTS =
      "at the minimum, thrown out of the minimum, at the minimum, thrown out of the minimum";

  private RunsAtRest() {}

  /// All of them.
  static Stream<RightWords.Run> all() {
    return Stream.of(still(), RunsHeldUp.all(), circles(), noisy(), levels()).flatMap(each -> each);
  }

  private static Stream<RightWords.Run> still() {
    Landscape cusp = formula("abs(x)^1.5 + abs(y)^0.5", 2);
    Landscape bowl = formula("x^2 + y^2", 2);
    Landscape high = formula("1e200*(x^2 + y^2)", 2);
    Point one = new Point(1, 1);
    Consumer<List<Stretch>> still = says("moving", "standing still");
    return Stream.of(
        new RightWords.Run(
            "a line search that ends in a kink",
            BasinMaps.landscape("ackley"),
            method("lbfgs", 1),
            BasinMaps.landscape("ackley").start(),
            100,
            says("moving", "at the minimum in a kink")),
        new RightWords.Run(
            "a line search that ends beside a cusp", cusp, method("lbfgs", 1), one, 100, still),
        new RightWords.Run(
            "a valley, its floor too little bent for a Hessian",
            formula("1e12*(0.6*x + 0.8*y - 0.1)^2 + 1e-2*(0.8*x - 0.6*y + 0.2)^2", 2),
            method("adam", 0.1),
            new Point(-1.6, -1.6),
            1000,
            Stories.never("at the degenerate point")),
        new RightWords.Run(
            "a kink that is no minimum",
            formula("abs(x) - y^2", 2),
            method("lbfgs", 1),
            new Point(0.5, 0),
            100,
            ends("in a kink that is no minimum (0, 0)")),
        new RightWords.Run(
            "the ridge between two kinks",
            formula("abs(abs(x) - 1) + y^2", 2),
            method("gradient-descent", 0.1),
            new Point(0, 1),
            300,
            says("moving", "in a kink that is no minimum")),
        new RightWords.Run(
            "to and fro across a minimum in a kink",
            formula("abs(x) + abs(y - 0.3)", 2),
            method("gradient-descent", 0.01),
            new Point(1.05, -1),
            1000,
            says("moving", "circling the minimum in a kink")),
        new RightWords.Run(
            "out of the domain and back at each step",
            formula("abs(x) + abs(y - 0.3)", 2),
            method("saddle-free-newton", 1),
            new Point(1.05, -1),
            400,
            ends("in and out of the domain since step 1")),
        new RightWords.Run(
            "straight down to a kink",
            formula("max(x^2, abs(y))", 2),
            method("gradient-descent", 0.01),
            new Point(-1.5, 0),
            1000,
            ends("at the minimum in a kink")),
        new RightWords.Run(
            "straight to a cusp",
            cusp,
            method("saddle-free-newton", 0.1),
            new Point(1, 0.5),
            300,
            says("moving", "at the minimum in a kink")),
        new RightWords.Run("a rate of zero", bowl, method("gradient-descent", 0), one, 40, still),
        new RightWords.Run(
                "a schedule that has ended", bowl, method("gradient-descent", 0.01), one, 60, still)
            .with(new ExponentialSchedule(0.2, 0)),
        new RightWords.Run(
            "squares beyond numbers, Adam", high, method("adam", 0.1), one, 40, still),
        new RightWords.Run(
            "squares beyond numbers, RMSProp", high, method("rmsprop", 0.1), one, 40, still),
        new RightWords.Run(
            "no step at all", bowl, method("adam", 0.1), one, 0, says("at its start")));
  }

  private static Stream<RightWords.Run> circles() {
    Stream<RightWords.Run> rugged =
        Stream.of("griewank", "levy-13")
            .flatMap(id ->
                Stream.of("rmsprop", "lion")
                    .map(method -> {
                      Landscape ground = BasinMaps.landscape(id);
                      return new RightWords.Run(
                          id + " " + method,
                          ground,
                          BasinMaps.suggested(ground, method),
                          ground.start(),
                          1000,
                          ends("circling the minimum"));
                    }));
    Landscape himmelblau = BasinMaps.landscape("himmelblau");
    Stream<RightWords.Run> others =
        Stream.of(
            new RightWords.Run(
                "himmelblau lion",
                himmelblau,
                BasinMaps.suggested(himmelblau, "lion"),
                himmelblau.start(),
                1000,
                ends("circling the minimum")),
            new RightWords.Run(
                "himmelblau sam",
                himmelblau,
                BasinMaps.suggested(himmelblau, "sam"),
                himmelblau.start(),
                1000,
                ends("cycling between 2 points")),
            new RightWords.Run(
                "himmelblau rmsprop, at rest by turns",
                himmelblau,
                BasinMaps.suggested(himmelblau, "rmsprop"),
                new Point(-0.14, -1.17),
                1000,
                ends("circling the minimum").andThen(atMost(6))),
            new RightWords.Run(
                "rastrigin rmsprop, at rest by turns",
                BasinMaps.landscape("rastrigin"),
                BasinMaps.suggested(BasinMaps.landscape("rastrigin"), "rmsprop"),
                new Point(-1.2, 2.3),
                1000,
                ends("circling the minimum").andThen(atMost(6))),
            new RightWords.Run(
                "a steep bowl rmsprop, at rest by turns",
                formula("1e12*(x^2 + y^2)", 2),
                method("rmsprop", 0.01),
                new Point(-1, 0.7),
                2000,
                ends("circling the minimum").andThen(atMost(6))),
            new RightWords.Run(
                "himmelblau perturbed, kicked again and again",
                himmelblau,
                BasinMaps.suggested(himmelblau, "perturbed-gd"),
                new Point(2, 2),
                600,
                ends("circling the minimum").andThen(atMost(3))),
            new RightWords.Run(
                "an oscillation that shrinks",
                formula("x^2 + y^2", 2),
                method("gradient-descent", 0.99995),
                new Point(1, 0.3),
                400,
                says("moving")),
            new RightWords.Run(
                "an oscillation that grows",
                formula("x^2 + y^2", 2),
                method("gradient-descent", 1.00005),
                new Point(1, 0.3),
                400,
                says("moving")),
            new RightWords.Run(
                "Adam long after it has settled",
                BasinMaps.landscape("bowl"),
                method("adam", 0.1),
                new Point(1, 1),
                12_000,
                begins("moving, approaching the minimum, " + BURSTS + ", at the minimum")));
    return Stream.concat(rugged, others);
  }

  /// Noise keeps a run moving about a minimum, and with much of it away from there for many steps:
  /// that is circling it, until it goes all over the domain.
  private static Stream<RightWords.Run> noisy() {
    return Stream.of("bowl", "himmelblau", "two-basin")
        .flatMap(id ->
            Stream.of("gradient-descent", "adam")
                .flatMap(method ->
                    DoubleStream.of(0.1, 0.5, 2)
                        .mapToObj(noise -> {
                          Landscape ground = BasinMaps.landscape(id);
                          boolean far = id.equals("bowl") && noise == 2;
                          return new RightWords.Run(
                                  id + " " + method + " noise " + noise,
                                  ground,
                                  BasinMaps.suggested(ground, method),
                                  ground.start(),
                                  600,
                                  far ? atMost(6) : calmly("circling the minimum"))
                              .with(noise, 1);
                        })));
  }

  private static Stream<RightWords.Run> levels() {
    Optimizer descent = method("gradient-descent", 0.01);
    return Stream.of(
        new RightWords.Run(
            "constant ground",
            formula("3 + 0*x", 2),
            descent,
            new Point(1, 1),
            100,
            says("level everywhere")),
        new RightWords.Run(
            "on its way to a degenerate point",
            formula("x^4 + y^4", 2),
            descent,
            new Point(1, 1),
            20_000,
            says("moving")),
        new RightWords.Run(
            "at a degenerate point",
            formula("x^4 + y^4", 2),
            descent,
            new Point(0.01, 0.01),
            200,
            says("at the degenerate point")));
  }
}
