package thalweg.race;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.Domain;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.linalg.CriticalKind;

/// Where a run is said to have settled, and where not.
final class SettlingTest {
  private static final String HIMMELBLAU = "(x^2 + y - 11)^2 + (x + y^2 - 7)^2";

  @ParameterizedTest
  @CsvSource({
    "4, 1, 3, 2",
    "-2, 4, -2.8051180869527, 3.1313125182505",
    "-4, -4, -3.7793102533777, -3.2831859912861",
    "4, -1, 3.5844283403305, -1.8481265269644"
  })
  void findsTheMinimumThatItReaches(double startX, double startY, double x, double y) {
    Trajectory trajectory =
        Races.one(
            "gradient-descent",
            Map.of("learningRate", 0.005),
            Landscapes.of(HIMMELBLAU, Domain.square(6)),
            new Point(startX, startY),
            500);
    CriticalPoint at = Races.settled(trajectory.status());
    assertThat(at.kind()).isEqualTo(CriticalKind.MINIMUM);
    assertThat(at.point().x()).isEqualTo(x, within(1e-6));
    assertThat(at.point().y()).isEqualTo(y, within(1e-6));
  }

  /// The saddle that it passed is 0.009 of the domain away, which is not far enough to have left
  /// it.
  @Test
  void isAtTheMinimumAndNoLongerAtTheSaddleBesideIt() {
    Trajectory trajectory =
        Races.one(
            "gradient-descent",
            Map.of("learningRate", 9e-5),
            Landscapes.of("sin(30*x)*sin(30*y)", Domain.square(4)),
            new Point(-2.4, 1.6),
            400);
    CriticalPoint at = Races.settled(trajectory.status());
    assertThat(at.kind()).isEqualTo(CriticalKind.MINIMUM);
    assertThat(at.point().x()).isEqualTo(-47 * Math.PI / 60, within(1e-6));
    assertThat(at.point().y()).isEqualTo(31 * Math.PI / 60, within(1e-6));
  }

  @Test
  void aMaximumHoldsWhoeverStartsOnIt() {
    Trajectory trajectory =
        Races.one(
            "momentum",
            Map.of(),
            Landscapes.of("-x^2 - y^2", Domain.square(2)),
            new Point(0, 0),
            50);
    assertThat(Races.settled(trajectory.status(0)).kind()).isEqualTo(CriticalKind.MAXIMUM);
    assertThat(trajectory.changes()).hasSize(1);
  }

  @Test
  void theMonkeySaddleIsDegenerate() {
    Landscape monkey = Landscapes.of("x^3 - 3*x*y^2", Domain.square(1.5));
    Trajectory on = Races.one("gradient-descent", Map.of(), monkey, new Point(0, 0), 20);
    assertThat(Races.settled(on.status()).kind()).isEqualTo(CriticalKind.DEGENERATE);
    assertThat(Races.settled(on.status()).point()).isEqualTo(new Point(0, 0));
    Trajectory beside = Races.one("gradient-descent", Map.of(), monkey, new Point(1e-3, 0), 20);
    assertThat(Races.settled(beside.status()).kind()).isEqualTo(CriticalKind.DEGENERATE);
    assertThat(Races.settled(beside.status()).point().distance(new Point(0, 0))).isLessThan(1e-6);
  }

  @Test
  void theFloorOfALevelValleyIsDegenerate() {
    Landscape valley = Landscapes.of("(x + 0.3*y)^2", Domain.square(2));
    Trajectory trajectory = Races.one("gradient-descent", Map.of(), valley, new Point(1, 1), 2000);
    CriticalPoint at = Races.settled(trajectory.status());
    assertThat(at.kind()).isEqualTo(CriticalKind.DEGENERATE);
    assertThat(at.point().x() + 0.3 * at.point().y()).isCloseTo(0, within(1e-9));
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-5, 1e-4, 1e-3})
  void passingThroughAMinimumIsNotArriving(double learningRate) {
    Landscape bowl = Landscapes.of("x^2 + y^2", Domain.square(2));
    Trajectory trajectory =
        Races.one(
            "momentum",
            Map.of("learningRate", learningRate, "momentum", 1.0),
            bowl,
            new Point(1.5, 0.3),
            (int) (4 / Math.sqrt(learningRate)));
    assertThat(trajectory.changes()).containsExactly(new StatusChange(0, new Status.Moving()));
  }

  @Test
  void anOscillationWithinAHairOfTheMinimumIsArriving() {
    Trajectory trajectory =
        Races.one(
            "rmsprop",
            Map.of("learningRate", 0.004),
            Landscapes.of("x^2 + y^4/4 - y^2/2", Domain.square(2)),
            new Point(-1.3, 1e-4),
            1000);
    assertThat(Races.settled(trajectory.status()).kind()).isEqualTo(CriticalKind.MINIMUM);
  }
}
