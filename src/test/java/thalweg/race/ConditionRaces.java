package thalweg.race;

import java.util.List;
import java.util.Map;
import thalweg.landscape.Domain;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.optimizer.condition.Clipping;
import thalweg.optimizer.condition.ConditionType;
import thalweg.optimizer.condition.Decay;
import thalweg.optimizer.condition.EdgeBehavior;
import thalweg.optimizer.condition.StepConditions;

/// Races under conditions, for tests.
final class ConditionRaces {
  private ConditionRaces() {}

  /// Conditions as the command line spells them: `norm:1 coupled:0.1 project`.
  static StepConditions conditions(String words) {
    StepConditions conditions = StepConditions.NONE;
    for (String word : words.split(" ", -1)) {
      String[] parts = word.split(":", 2);
      conditions =
          parts.length == 1
              ? conditions.withEdge(EdgeBehavior.find(word).orElseThrow())
              : with(conditions, parts[0], Double.parseDouble(parts[1]));
    }
    return conditions;
  }

  private static StepConditions with(StepConditions conditions, String kind, double number) {
    for (ConditionType<Clipping> each : ConditionType.clippings()) {
      if (each.id().equals(kind)) {
        return conditions.withClipping(each.with(number));
      }
    }
    for (ConditionType<Decay> each : ConditionType.decays()) {
      if (each.id().equals(kind)) {
        return conditions.withDecay(each.with(number));
      }
    }
    throw new IllegalArgumentException(kind);
  }

  /// The run of a method on a formula.
  static Trajectory run(
      String optimizer, double rate, String formula, Domain domain, Point start, String words) {
    Landscape landscape = Landscapes.of(formula, domain);
    return Race.run(
            Races.experiment(optimizer, Map.of("learningRate", rate), landscape, start, 1000)
                .withConditions(conditions(words)))
        .trajectories()
        .getFirst();
  }

  /// A race of one method from one start.
  static Experiment alone(Entrant entrant, Landscape landscape, Point start, int steps) {
    return new Experiment(landscape, List.of(start), List.of(entrant), steps);
  }
}
