package thalweg.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import thalweg.landscape.Domain;
import thalweg.landscape.Point;

/// What is told of all of a run.
final class StoryTest {
  /// Along a floor a run is at one place after the other, of which one thing is said.
  @Test
  void whatIsSaidAlikeIsToldOnce() {
    Trajectory trajectory =
        told(
            new StatusChange(0, new Status.Moving()),
            new StatusChange(10, new Status.Creeping(1000)),
            new StatusChange(40, new Status.Creeping(1001)),
            new StatusChange(60, new Status.Creeping(1002)),
            new StatusChange(90, new Status.Moving()));
    assertThat(StatusText.story(trajectory))
        .isEqualTo(StatusText.past(new Stretch(10, 89, new Status.Creeping(1000))) + " · moving");
    Trajectory there =
        told(
            new StatusChange(0, new Status.Moving()),
            new StatusChange(10, new Status.Creeping(1000)),
            new StatusChange(40, new Status.Creeping(1001)));
    assertThat(StatusText.story(there)).isEqualTo(StatusText.describe(new Status.Creeping(1000)));
  }

  @Test
  void theDefaultSceneTellsItsStory() {
    Trajectory descent =
        Races.one(
            "gradient-descent",
            Map.of("learningRate", 0.02),
            Landscapes.of("x^2 + y^4/4 - y^2/2", Domain.square(2)),
            new Point(-1.3, 1e-4),
            1000);
    assertThat(StatusText.summary(descent, 200)).isEqualTo("at the saddle (0, 0)");
    assertThat(StatusText.summary(descent, 1000))
        .matches("escaped the saddle at step \\d+ · at the minimum \\(0, 1\\)");
  }

  private static Trajectory told(StatusChange... changes) {
    Evaluations none = new Evaluations(0, 0, 0, 0);
    return new Trajectory(
        0, 0, TrajectoryColumns.inThePlane(0), 1, List.of(), List.of(changes), none);
  }
}
