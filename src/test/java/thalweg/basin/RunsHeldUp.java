package thalweg.basin;

import static thalweg.basin.RightWords.formula;
import static thalweg.basin.RightWords.method;
import static thalweg.basin.Stories.ends;

import java.util.stream.Stream;
import thalweg.landscape.Point;
import thalweg.optimizer.schedule.CosineSchedule;
import thalweg.optimizer.schedule.StepSchedule;

/// Runs whose schedule takes their rate away before they have come to rest, and what must be said
/// of them.
final class RunsHeldUp {
  private RunsHeldUp() {}

  /// All of them.
  static Stream<RightWords.Run> all() {
    return Stream.of(
        new RightWords.Run(
                "held up beside a minimum",
                formula("x^2 + 3*y^2", 2),
                method("rmsprop", 0.1),
                new Point(1.5, 1),
                500,
                ends("standing still"))
            .with(new StepSchedule(5, 0.1, 3)),
        new RightWords.Run(
                "held up beside a kink",
                formula("x^4 + y^4 + abs(x + y)", 2),
                method("momentum", 0.05),
                new Point(1.5, 1),
                500,
                ends("standing still"))
            .with(new CosineSchedule(100, 0, false, 1, 0)));
  }
}
