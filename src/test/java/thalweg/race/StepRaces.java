package thalweg.race;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import thalweg.landscape.Catalogue;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.optimizer.Optimizer;
import thalweg.optimizer.OptimizerType;
import thalweg.optimizer.schedule.ConstantSchedule;
import thalweg.optimizer.schedule.CosineSchedule;
import thalweg.optimizer.setting.Hyperparameter;

/// Races whose steps are taken apart in tests.
final class StepRaces {
  static final int STEPS = 150;

  private static final Catalogue CATALOGUE = Catalogue.load();

  private StepRaces() {}

  /// The method with standard and with unusual settings, twice of one kind, on three grounds, with
  /// and without noise and schedule.
  static List<Experiment> of(OptimizerType type) {
    return List.of(
        experiment(type, "bounded-saddle", 0),
        experiment(type, "himmelblau", 0.3),
        experiment(type, "rosenbrock", 0),
        // Flat enough for every method that looks for level ground.
        flat(type));
  }

  static Experiment experiment(OptimizerType type, String id, double noise) {
    Landscape landscape = CATALOGUE.find(id).orElseThrow();
    Double rate = landscape.learningRates().get(type.id());
    Optimizer suited = rate == null ? type.standard() : type.standard().withLearningRate(rate);
    Map<String, Double> unusual = new HashMap<>();
    for (Hyperparameter each : type.hyperparameters()) {
      unusual.put(each.name(), each.isSwitch() ? 1 : each.valueAt(0.4));
    }
    unusual.put("learningRate", suited.learningRate() * 0.5);
    List<Entrant> entrants = List.of(new Entrant(suited), new Entrant(type.create(unusual)));
    return new Experiment(
        landscape,
        List.of(landscape.start()),
        entrants,
        STEPS,
        11,
        noise,
        noise > 0 ? new CosineSchedule(200, 0, false, 1, 20) : new ConstantSchedule(0));
  }

  private static Experiment flat(OptimizerType type) {
    return new Experiment(
        Landscapes.SADDLE,
        List.of(new Point(1e-4, 1e-5)),
        List.of(new Entrant(type.standard())),
        STEPS);
  }
}
