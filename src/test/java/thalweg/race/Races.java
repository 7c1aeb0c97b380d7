package thalweg.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.optimizer.method.Optimizers;

/// Races made for a test.
final class Races {
  private Races() {}

  /// One run of one method from one start.
  static Trajectory one(
      String optimizer, Map<String, Double> settings, Landscape landscape, Point start, int steps) {
    return Race.run(experiment(optimizer, settings, landscape, start, steps))
        .trajectories()
        .getFirst();
  }

  static Experiment experiment(
      String optimizer, Map<String, Double> settings, Landscape landscape, Point start, int steps) {
    return new Experiment(landscape, List.of(start), List.of(entrant(optimizer, settings)), steps);
  }

  static Entrant entrant(String optimizer, Map<String, Double> settings) {
    return new Entrant(Optimizers.find(optimizer).orElseThrow().create(settings));
  }

  /// Every method with its standard settings.
  static List<Entrant> everyone() {
    return Optimizers.all().stream().map(type -> new Entrant(type.standard())).toList();
  }

  /// Where a run has settled that must have.
  static CriticalPoint settled(Status status) {
    assertThat(status).isInstanceOf(Status.Settled.class);
    return ((Status.Settled) status).at();
  }
}
