package thalweg.exchange;

import java.util.List;
import java.util.Map;
import thalweg.formula.Formula;
import thalweg.landscape.Domain;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.objective.Parameter;
import thalweg.optimizer.method.Optimizers;
import thalweg.race.Entrant;
import thalweg.race.Experiment;
import thalweg.race.Frame;
import thalweg.race.Race;

/// Races made for a test.
final class Races {
  static final Landscape BOWL =
      Landscape.of(
          Formula.parse("a*x^2 + y^2"), List.of(Parameter.fixed("a", 1)), Domain.square(2));

  private Races() {}

  static Frame of(int steps, List<Point> starts, Entrant... entrants) {
    return Race.run(new Experiment(BOWL, starts, List.of(entrants), steps));
  }

  /// Two methods from two starts.
  static Frame four(int steps) {
    return of(
        steps,
        List.of(new Point(1, 0.3), new Point(-0.7, 1e-4)),
        entrant("momentum", Map.of()),
        entrant("adam", Map.of("learningRate", 0.1)));
  }

  static Entrant entrant(String id, Map<String, Double> settings) {
    return new Entrant(Optimizers.find(id).orElseThrow().create(settings));
  }
}
