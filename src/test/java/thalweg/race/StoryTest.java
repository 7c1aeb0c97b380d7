package thalweg.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.Domain;
import thalweg.landscape.Point;
import thalweg.linalg.CriticalKind;
import thalweg.linalg.Eigenpairs;

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

  /// Its method kicks it every fifty steps, to another place of the same plateau.
  @Test
  void aPlateauGoesOnThroughKicks() {
    Trajectory kicked =
        Races.one(
            "perturbed-gd",
            Map.of("learningRate", 0.01),
            Landscapes.of("exp(-100*(x^2+y^2))", Domain.square(2)),
            new Point(0.7, 0.6),
            500);
    assertThat(StatusText.story(kicked)).isEqualTo("on a plateau");
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

  /// A rest of thousands of steps, a burst, a rest again: told at once, not turn by turn.
  @Test
  void restsBetweenBurstsAreOneSentence() {
    Trajectory adam =
        Races.one(
            "adam",
            Map.of("learningRate", 0.1),
            Landscapes.of("x^2 + y^2", Domain.square(3)),
            new Point(1, 1),
            12_000);
    assertThat(StatusText.story(adam))
        .matches("at the minimum \\(0, 0\\), thrown out of it \\d times since step 7\\d\\d\\d");
    assertThat(StatusText.summary(adam, 8000)).isEqualTo("at the minimum (0, 0)");
  }

  /// One that never rests for long circles the minimum, whatever it does at its last step.
  @Test
  void aRunThatComesBackAgainAndAgainCircles() {
    Trajectory rmsprop =
        Races.one(
            "rmsprop",
            Map.of("learningRate", 0.01),
            Landscapes.of("1e12*(x^2 + y^2)", Domain.square(2)),
            new Point(-1, 0.7),
            2000);
    assertThat(StatusText.story(rmsprop))
        .matches("stayed at the minimum \\(0, 0\\) from step .* · circling the minimum \\(0, 0\\)")
        .doesNotContain("…");
    assertThat(StatusText.summary(rmsprop, 2000)).endsWith("circling the minimum (0, 0)");
  }

  /// It takes eighty steps to be seen, through which it was so.
  @Test
  void circlingIsDatedFromWhenItBegan() {
    Trajectory descent =
        Races.one(
            "gradient-descent",
            Map.of("learningRate", 0.019),
            Landscapes.of("(x^2 + y - 11)^2 + (x + y^2 - 7)^2", Domain.square(6)),
            new Point(1, -1),
            1000);
    assertThat(StatusText.story(descent))
        .matches("circled the minimum \\(3.584, -1.848\\) from step [4-9] to \\d+ · cycling .*");
  }

  @Test
  void aBurstIsToldFromItsBeginningToItsEnd() {
    CriticalPoint minimum =
        new CriticalPoint(CriticalKind.MINIMUM, new Point(1, 2), 0, Eigenpairs.of2x2(1, 0, 1));
    Trajectory burst =
        told(
            new StatusChange(0, new Status.Moving()),
            new StatusChange(10, new Status.Settled(minimum)),
            new StatusChange(500, new Status.ThrownOut(minimum)),
            new StatusChange(540, new Status.Settled(minimum)));
    assertThat(StatusText.story(burst))
        .isEqualTo("at the minimum (1, 2), thrown out of it from step 500 to 539");
  }

  private static Trajectory told(StatusChange... changes) {
    Evaluations none = new Evaluations(0, 0, 0, 0);
    return new Trajectory(
        0, 0, TrajectoryColumns.inThePlane(0), 1, List.of(), List.of(changes), none);
  }

  @Test
  void aStoryIsShortenedFromItsBeginning() {
    assertThat(StatusText.shorter("lingered there · circled it · moving"))
        .containsExactly(
            "lingered there · circled it · moving", "… · circled it · moving", "… · moving");
    assertThat(StatusText.shorter("moving")).containsExactly("moving");
  }
}
