package thalweg.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.Domain;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.linalg.CriticalKind;
import thalweg.linalg.Eigenpairs;

/// That a story's steps are those at which it was so.
final class TrueStepsTest {
  private static final String HIMMELBLAU = "(x^2+y-11)^2 + (x+y^2-7)^2";
  private static final CriticalPoint MINIMUM =
      new CriticalPoint(CriticalKind.MINIMUM, new Point(1, 2), 0, Eigenpairs.of2x2(1, 0, 1));

  /// It takes ten steps and more to be seen that it is there, within a thousandth of the domain.
  @Test
  void aStayBeginsWhereTheRunCameThere() {
    Trajectory run =
        run("gradient-descent", 0.05, "x^2+y^2", Domain.square(1), new Point(0.5, 0.5), 400);
    Stretch stay = run.stretches().getLast();
    assertThat(stay.status()).isInstanceOf(Status.Settled.class);
    assertThat(Math.hypot(run.x(stay.from()), run.y(stay.from()))).isLessThan(0.002);
    assertThat(Math.hypot(run.x(stay.from() - 1), run.y(stay.from() - 1))).isGreaterThan(0.002);
  }

  /// No run stays where it is thrown out of meanwhile.
  @Test
  void aStayThatWasInterruptedIsToldSo() {
    Trajectory run = run("rmsprop", 0.01, "x^2+y^2", Domain.square(3), new Point(1, 0.7), 3000);
    assertThat(StatusText.story(run))
        .matches(
            "stayed at the minimum \\(0, 0\\) from step \\d+ to 1195, but for a burst from step"
                + " 106\\d to 10\\d\\d · circling the minimum \\(0, 0\\)");
  }

  /// Two that overshoot the minimum and come back to it.
  @ParameterizedTest
  @CsvSource({"-1, -5", "-5, -1"})
  void aPassingIsNoStay(double x, double y) {
    Trajectory run = run("rmsprop", 0.3, HIMMELBLAU, Domain.square(6), new Point(x, y), 1000);
    assertThat(StatusText.story(run)).startsWith("circled the minimum").doesNotContain("stayed");
  }

  /// Nor is there a place that it left where it is asked meanwhile.
  @Test
  void aPassingIsNoStayInPassingEither() {
    Trajectory run = run("rmsprop", 0.3, HIMMELBLAU, Domain.square(6), new Point(-1, -5), 1000);
    Trajectory passing =
        Trajectories.told(
            new StatusChange(0, new Status.Moving()),
            new StatusChange(20, new Status.Settled(MINIMUM)),
            new StatusChange(30, new Status.Moving()));
    assertThat(StatusText.summary(passing, 25)).isEqualTo("at the minimum (1, 2)");
    assertThat(StatusText.summary(passing, 100)).isEqualTo("moving");
    for (int step = 0; step <= 1000; step++) {
      assertThat(StatusText.summary(run, step)).as("at %d", step).doesNotContain("left the");
    }
  }

  /// A short rest after a burst is a part of the circling that follows.
  @Test
  void aRestThatIsTooShortIsCircling() {
    Trajectory run = run("rmsprop", 0.3, "x^2+y^2", Domain.square(2), new Point(1, 1), 2000);
    assertThat(StatusText.story(run))
        .isEqualTo(
            "stayed at the minimum (0, 0) from step 7 to 189 · was thrown out of the minimum"
                + " (0, 0) from step 190 to 194 · circled the minimum (0, 0) from step 209 to 1639"
                + " · cycling between 2 points around the minimum (0, 0)");
    assertThat(StatusText.summary(run, 2000))
        .isEqualTo("cycling between 2 points around the minimum (0, 0)");
  }

  /// It is measured through twenty steps, in which the run crept on.
  @Test
  void creepingThatIsSeenAgainWentOn() {
    Status creeping = new Status.Creeping(1000);
    assertThat(
            story(
                new StatusChange(0, new Status.Moving()),
                new StatusChange(470, creeping),
                new StatusChange(480, new Status.Moving()),
                new StatusChange(500, creeping)))
        .isEqualTo("creeping along a valley (condition number 1000)");
  }

  /// It is pushed off by the first step.
  @Test
  void aStartIsNoStay() {
    String rastrigin = "x^2 + y^2 - 10*cos(2*pi*x) - 10*cos(2*pi*y) + 20";
    Trajectory run = run("adam", 1, rastrigin, Domain.square(5.12), new Point(1.536, 1.536), 30);
    assertThat(run.status(0)).isInstanceOf(Status.Settled.class);
    assertThat(StatusText.story(run)).isEqualTo("moving");
    assertThat(StatusText.summary(run, 30)).isEqualTo("moving");
  }

  @Test
  void aStayOfOneStepIsNone() {
    Trajectory run =
        run(
            "rmsprop",
            0.05,
            "abs(abs(x)-1)+y^2",
            new Domain(-3, 2, -1, 2),
            new Point(-0.1875, 0.3125),
            1000);
    assertThat(StatusText.story(run)).isEqualTo("circling the minimum in a kink (-1, 0)");
  }

  @Test
  void aRestThatBecomesCirclingIsCircling() {
    assertThat(
            story(
                new StatusChange(0, new Status.Moving()),
                new StatusChange(80, new Status.Settled(MINIMUM)),
                new StatusChange(94, new Status.Circling(MINIMUM)),
                new StatusChange(200, new Status.Moving())))
        .isEqualTo("circled the minimum (1, 2) from step 80 to 199 · moving");
  }

  /// It takes eighty steps to be seen again.
  @Test
  void circlingThatGoesOnIsToldOnce() {
    String rastrigin = "x^2 + y^2 - 10*cos(2*pi*x) - 10*cos(2*pi*y) + 20";
    Trajectory run = run("lion", 0.2, rastrigin, Domain.square(5.12), new Point(3.3, -4.2), 1000);
    assertThat(StatusText.story(run)).isEqualTo("circling the minimum (2.985, -3.980)");
  }

  /// One of the two points is the kink itself, but for rounding.
  @Test
  void aCycleWithOnePointInTheKinkIsAboutIt() {
    Trajectory run =
        run(
            "gradient-descent",
            5e-11,
            "1e9*(abs(x)+y^2)",
            Domain.square(2),
            new Point(-1.2, 0.8),
            400);
    assertThat(StatusText.story(run)).isEqualTo("circling the minimum in a kink (0, 0)");
  }

  /// Along a crease, which it comes to by hops, its place is known to all digits that are printed.
  @ParameterizedTest
  @CsvSource({
    "abs(x^2+y^2-1)+0.1*x, 0.1, 1, 0.5, '(-1, 0)'",
    "abs(x^2+y^2-1)+0.1*x, 0.3, -0.3, 0.9, '(-1, 0)'",
    "abs(y-x^2)+0.1*(x-0.3)^2, 0.02, 1, -1.66, '(0.3, 0.09)'"
  })
  void aKinkIsWhereItIs(String formula, double rate, double x, double y, String place) {
    Trajectory run =
        run("gradient-descent", rate, formula, Domain.square(2), new Point(x, y), 3000);
    assertThat(StatusText.story(run))
        .matches(
            ".*(around|circling|circled) the minimum in a kink " + Pattern.quote(place) + ".*");
  }

  private static String story(StatusChange... changes) {
    return StatusText.story(Trajectories.told(changes));
  }

  private static Trajectory run(
      String method, double rate, String formula, Domain domain, Point start, int steps) {
    Landscape landscape = Landscapes.of(formula, domain);
    return Races.one(method, Map.of("learningRate", rate), landscape, start, steps);
  }
}
