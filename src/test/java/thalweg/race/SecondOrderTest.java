package thalweg.race;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import thalweg.landscape.Domain;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.linalg.CriticalKind;

/// Where methods that know of curvature end.
final class SecondOrderTest {
  private static final Landscape HIMMELBLAU =
      Landscapes.of("(x^2 + y - 11)^2 + (x + y^2 - 7)^2", Domain.square(6));
  private static final Landscape ROSENBROCK =
      Landscapes.of("(1 - x)^2 + 100*(y - x^2)^2", new Domain(-2, 2, -1, 3));

  @ParameterizedTest
  @CsvSource({
    "3.2, 0.3, 3.385154184, 0.07385187984",
    "0.3, 2.7, 0.08667750456, 2.884254701",
    "-2.9, -0.3, -3.073025751, -0.08135304429",
    "0, -2, -0.1279613467, -1.95371498"
  })
  void newtonEndsAtTheSaddleNearby(double startX, double startY, double x, double y) {
    Point start = new Point(startX, startY);
    Trajectory newton = Races.one("newton", Map.of(), HIMMELBLAU, start, 20);
    // Ten digits are published.
    assertThat(newton.x(20)).isEqualTo(x, within(1e-9));
    assertThat(newton.y(20)).isEqualTo(y, within(1e-9));
    assertThat(kind(newton)).isEqualTo(CriticalKind.SADDLE);
    Trajectory saddleFree = Races.one("saddle-free-newton", Map.of(), HIMMELBLAU, start, 60);
    assertThat(kind(saddleFree)).isEqualTo(CriticalKind.MINIMUM);
  }

  @Test
  void newtonEndsAtTheMaximumToo() {
    Trajectory newton = Races.one("newton", Map.of(), HIMMELBLAU, new Point(-0.2, -0.8), 20);
    assertThat(kind(newton)).isEqualTo(CriticalKind.MAXIMUM);
  }

  @Test
  void newtonSolvesAQuadraticInOneStep() {
    Landscape tilted = Landscapes.of("3*x^2 + x*y + y^2 - x", Domain.square(2));
    Trajectory newton = Races.one("newton", Map.of(), tilted, new Point(1.5, -1), 1);
    // The solution of (6 1; 1 2) d = (1, 0), up to the rounding of an eigendecomposition.
    assertThat(newton.x(1)).isEqualTo(2.0 / 11, within(1e-14));
    assertThat(newton.y(1)).isEqualTo(-1.0 / 11, within(1e-14));
  }

  @Test
  void dampedNewtonIsGradientDescentWhereTheDampingIsAll() {
    Trajectory newton =
        Races.one(
            "newton",
            Map.of("learningRate", 1e7, "damping", 1e9),
            Landscapes.BOWL,
            new Point(1, 0.5),
            50);
    Trajectory descent =
        Races.one("gradient-descent", Map.of(), Landscapes.BOWL, new Point(1, 0.5), 50);
    // The curvature 2 is 2e-9 of the damping; 50 steps.
    assertThat(newton.x(50)).isEqualTo(descent.x(50), within(1e-8));
  }

  @Test
  void aLevelDirectionIsLeftAlone() {
    Landscape valley = Landscapes.of("(x + 0.3*y)^2", Domain.square(2));
    Trajectory newton = Races.one("newton", Map.of(), valley, new Point(1, 1), 5);
    assertThat(newton.loss(5)).isLessThan(1e-25);
    assertThat(newton.y(5)).isEqualTo(1 - 1.3 * 0.3 / 1.09, within(1e-12));
  }

  @Test
  void withoutAHessianNewtonIsLost() {
    Landscape kinked = Landscapes.of("abs(x)^1.5 + y^2", Domain.square(2));
    Trajectory newton =
        Races.one("newton", Map.of("learningRate", 2.0), kinked, new Point(0, 1), 5);
    assertThat(newton.status()).isEqualTo(new Status.Diverged(1));
    assertThat(newton.length()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"lbfgs", "saddle-free-newton"})
  void reachesTheEndOfRosenbrocksValley(String optimizer) {
    for (Point start : new Point[] {new Point(-1.5, 2), new Point(-1.2, 1), new Point(1.8, -0.5)}) {
      Trajectory trajectory = Races.one(optimizer, Map.of(), ROSENBROCK, start, 100);
      assertThat(Math.hypot(trajectory.x(100) - 1, trajectory.y(100) - 1)).isLessThan(1e-8);
    }
  }

  @Test
  void lbfgsGoesUphillNowhere() {
    for (String formula : new String[] {"sin(3*x)*cos(2*y) + x^2/9", "abs(x) + abs(y - 0.3)"}) {
      Trajectory trajectory =
          Races.one(
              "lbfgs", Map.of(), Landscapes.of(formula, Domain.square(3)), new Point(1.3, 2), 200);
      for (int step = 1; step < trajectory.length(); step++) {
        assertThat(trajectory.loss(step)).isLessThanOrEqualTo(trajectory.loss(step - 1));
      }
    }
  }

  @Test
  void lbfgsTurnsBackWhereTheFunctionEnds() {
    Trajectory trajectory =
        Races.one(
            "lbfgs",
            Map.of("learningRate", 1e3),
            Landscapes.of("x - log(x) + y^2", new Domain(0.01, 5, -2, 2)),
            new Point(4, 1),
            60);
    assertThat(kind(trajectory)).isEqualTo(CriticalKind.MINIMUM);
  }

  @Test
  void sharpnessAwareDescentTakesTheGradientOfTheWorstPlaceNearby() {
    Map<String, Double> settings = Map.of("learningRate", 0.02, "radius", 0.3);
    Trajectory aware = Races.one("sam", settings, Landscapes.BOWL, new Point(1.2, -0.9), 20);
    double distance = 1.5;
    for (int step = 1; step <= 20; step++) {
      distance -= 0.02 * 2 * (distance + 0.3);
      // A few roundings a step.
      assertThat(Math.hypot(aware.x(step), aware.y(step))).isEqualTo(distance, within(1e-14));
    }
    assertThat(aware.evaluations()).isEqualTo(new Evaluations(0, 40, 0, 0));
  }

  @Test
  void sharpnessAwareDescentStaysWhereThereIsNoGradient() {
    Trajectory aware = Races.one("sam", Map.of(), Landscapes.SADDLE, new Point(0, 0), 5);
    assertThat(aware.velocity(5)).isZero();
  }

  private static CriticalKind kind(Trajectory trajectory) {
    assertThat(trajectory.status()).isInstanceOf(Status.Settled.class);
    return ((Status.Settled) trajectory.status()).at().kind();
  }
}
