package thalweg.basin;

import static thalweg.basin.RightWords.method;
import static thalweg.basin.Stories.ends;

import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import thalweg.landscape.Domain;
import thalweg.landscape.Point;

/// Runs on ground that is level by the formula, and on ground that levels out, and what must be
/// said of them.
final class RunsOnLevelGround {
  private static final Domain WIDE = new Domain(-30, 30, -2, 2);
  private static final Domain SQUARE = Domain.square(2);

  private RunsOnLevelGround() {}

  /// All of them.
  static Stream<RightWords.Run> all() {
    return Stream.of(
            ending("on a plateau", "tanh(20*x) + y^2", SQUARE, 1, 0.5, 0.85, 1.5, 1.99),
            ending("on a plateau", "tanh(x) + y^2", WIDE, 1, 10, 18, 29),
            ending("on a plateau", "-exp(-x^2) + y^2", WIDE, 1, 4, 6, 9, 25, 29),
            ending("on a plateau", "exp(-x) + y^2", new Domain(-1, 60, -2, 2), 1, 30, 50),
            ending("on a plateau", "exp(-x^2 - y^2)", new Domain(50, 60, 50, 60), 55, 51, 58),
            ending("on a plateau", "-exp(-1e30*((x-0.3)^2+(y-0.2)^2))", SQUARE, 1, 1),
            ending("on level ground", "relu(x)*relu(y)", SQUARE, -1, -1, 1),
            ending("on level ground", "relu(x) + relu(y)", SQUARE, 0.5, 1, 0.25, -1),
            ending("on level ground", "max(x, 0)", SQUARE, 1, -1, 0.5, 1),
            ending("on level ground", "relu(x^2 + y^2 - 1)", SQUARE, 0.2, 0.5),
            ending("on level ground", "relu(1 - x*y)^2", SQUARE, 0.5, 0.5, 0.1, 1.5),
            ending("on level ground", "relu(x^2 + y^2 - 1)^2", SQUARE, 0.5, 0.1, 1.5),
            ending("on level ground", "relu(x)^2", SQUARE, 0.5, 0.5, -1),
            ending("on level ground", "min(1, x^2 + y^2)", SQUARE, 1.5, 1.5),
            ending("on a level valley floor", "relu(x) + y^2", SQUARE, 1, -1, 1))
        .flatMap(each -> each);
  }

  private static Stream<RightWords.Run> ending(
      String words, String formula, Domain domain, double y, double... starts) {
    return DoubleStream.of(starts)
        .mapToObj(x ->
            new RightWords.Run(
                formula + " from " + x,
                TestGround.of(formula, domain),
                method("gradient-descent", 0.01),
                new Point(x, y),
                2000,
                ends(words)));
  }
}
