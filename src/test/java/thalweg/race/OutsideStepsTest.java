package thalweg.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thalweg.landscape.Domain;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;

/// That a story's steps outside the domain are those at which the run was outside.
final class OutsideStepsTest {
  /// It is outside at steps 2, 7, 8 and 13 alone.
  @Test
  void aRunIsBackWhereItIsInsideForGood() {
    Domain domain = new Domain(0.5, 2, -2, 2);
    Trajectory run =
        Races.one(
            "momentum",
            Map.of("learningRate", 0.6, "momentum", 0.9),
            Landscapes.of("(x-1)^2 + y^2", domain),
            new Point(1.9, 0.8),
            100);
    assertThat(List.of(2, 7, 8, 13)).noneMatch(step -> domain.contains(run.x(step), run.y(step)));
    assertThat(domain.contains(run.x(14), run.y(14))).isTrue();
    assertThat(StatusText.story(run))
        .startsWith("was in and out of the domain from step 2 to 13 ·");
  }

  /// One that comes back for a few steps only has not come back.
  @Test
  void comingAndGoingIsToldAtOnce() {
    assertThat(
            story(
                new StatusChange(0, new Status.Moving()),
                new StatusChange(170, new Status.LeftDomain(170)),
                new StatusChange(246, new Status.Moving()),
                new StatusChange(247, new Status.LeftDomain(247)),
                new StatusChange(324, new Status.Moving()),
                new StatusChange(326, new Status.LeftDomain(326)),
                new StatusChange(376, new Status.Moving())))
        .isEqualTo("was in and out of the domain from step 170 to 366 · moving");
  }

  /// One that swings about the edge does one thing, be its turns long or short.
  @Test
  void swingingAboutTheEdgeIsToldAtOnce() {
    List<StatusChange> changes = new ArrayList<>(List.of(new StatusChange(0, new Status.Moving())));
    for (int turn = 1; turn <= 5; turn++) {
      changes.add(new StatusChange(40 * turn, new Status.LeftDomain(40 * turn)));
      changes.add(new StatusChange(40 * turn + 25, new Status.Moving()));
    }
    StatusChange[] all = changes.toArray(StatusChange[]::new);
    assertThat(story(all)).isEqualTo("was in and out of the domain from step 40 to 215 · moving");
    assertThat(story(Arrays.copyOf(all, 5)))
        .isEqualTo(
            "was outside the domain from step 40 to 55 · was outside the domain from step 80 to 95"
                + " · moving");
    all[all.length - 1] = new StatusChange(213, new Status.LeftDomain(200));
    assertThat(story(all))
        .isEqualTo(
            "was in and out of the domain from step 40 to 199 · left the domain at step 200");
  }

  /// A minimum on the edge is of the domain: who is there by a hair is there.
  @ParameterizedTest
  @CsvSource({"momentum, 0.01", "momentum, 0.05", "gradient-descent, 0.9", "adam, 0.1"})
  void aRunAtAPlaceOnTheEdgeHasNotLeft(String method, double rate) {
    Trajectory run =
        run(method, rate, "(x - 2)^2 + y^2", Domain.square(2), new Point(-1.5, 1.5), 400);
    assertThat(StatusText.story(run))
        .endsWith(" · at the minimum (2, 0)")
        .doesNotContain("left")
        .satisfies(told -> assertThat(told.split(" · ")).hasSizeLessThan(4));
  }

  /// And never was it inside where it is said to have been outside, nor did it leave elsewhere.
  @ParameterizedTest
  @CsvSource({"nadam, 2, 3, 4", "adam, 3, 1, -2", "nadam, 2, -1.3, 0.4", "momentum, 0.012, 4, 4"})
  void itIsOutsideWhereThatIsSaid(String method, double rate, double x, double y) {
    String rastrigin = "x^2 + y^2 - 10*cos(2*pi*x) - 10*cos(2*pi*y) + 20";
    Domain domain = Domain.square(5.12);
    Trajectory run = run(method, rate, rastrigin, domain, new Point(x, y), 2000);
    List<Stretch> told = EdgeStretches.joined(run.stretches());
    assertThat(told).anyMatch(each -> Bounds.isOutside(each.status()));
    for (Stretch stretch : told) {
      if (stretch.status() instanceof Status.LeftDomain(int left)) {
        assertThat(left).isEqualTo(stretch.from());
        for (int step = stretch.from(); step <= stretch.to(); step++) {
          assertThat(domain.contains(run.x(step), run.y(step))).as("inside at %d", step).isFalse();
        }
      } else if (stretch.status() instanceof Status.Crossing) {
        assertThat(domain.contains(run.x(stretch.from()), run.y(stretch.from()))).isFalse();
      }
    }
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
