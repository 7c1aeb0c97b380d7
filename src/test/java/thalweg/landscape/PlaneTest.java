package thalweg.landscape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PlaneTest {
  /// The sums are of at most 33 terms of magnitude 10.
  private static final double ROUNDING = 1e-13;

  @ParameterizedTest
  @CsvSource({"0, 0", "-0.0, 3", "1.5e300, -2", "0.1, 0.2"})
  void theWholePlaneChangesNoBit(double x, double y) {
    double[] lifted = Plane.whole().lift(new Point(x, y));
    double[] shadow = new double[2];
    assertThat(lifted).containsExactly(x, y);
    assertThat(Plane.whole().project(lifted, shadow)).isZero();
    assertThat(shadow).containsExactly(x, y);
    assertThat(Plane.whole().dimension()).isEqualTo(2);
    assertThat(Plane.whole().isWhole()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 5, 33})
  void aPointOfThePlaneIsItsOwnShadow(int dimension) {
    Plane plane = Planes.skew(dimension);
    double[] shadow = new double[2];
    assertThat(plane.dimension()).isEqualTo(dimension);
    assertThat(plane.isWhole()).isFalse();
    assertThat(plane.project(plane.lift(new Point(-1.25, 0.5)), shadow))
        .isCloseTo(0, within(ROUNDING));
    assertThat(shadow).containsExactly(new double[] {-1.25, 0.5}, within(ROUNDING));
  }

  @Test
  void liftsAlongItsDirections() {
    Plane plane = Plane.of(new double[] {1, 2, 3}, new double[] {1, 0, 1}, new double[] {0, 2, 0});
    assertThat(plane.lift(new Point(10, 100))).containsExactly(11, 202, 13);
  }

  /// Across the plane spanned by x and x + y, whose shadow counts along the skew directions.
  @Test
  void projectsStraightDownWhateverItsDirections() {
    Plane plane = Plane.of(new double[] {0, 0, 5}, new double[] {2, 0, 0}, new double[] {1, 1, 0});
    double[] shadow = new double[2];
    assertThat(plane.project(new double[] {4, 1, 2}, shadow)).isEqualTo(3, within(ROUNDING));
    assertThat(shadow).containsExactly(new double[] {1.5, 1}, within(ROUNDING));
  }

  /// What is left of a point beside its shadow is at right angles to both directions.
  @ParameterizedTest
  @ValueSource(ints = {3, 5, 33})
  void theWayToTheShadowIsAtRightAngles(int dimension) {
    Plane plane = Planes.skew(dimension);
    double[] point = new double[dimension];
    for (int k = 0; k < dimension; k++) {
      point[k] = Math.sin(7 * k);
    }
    double[] shadow = new double[2];
    double distance = plane.project(point, shadow);
    double[] rest = plane.lift(new Point(shadow[0], shadow[1]));
    for (int k = 0; k < dimension; k++) {
      rest[k] = point[k] - rest[k];
    }
    double[] along = new double[2];
    plane.pullBack(rest, along);
    assertThat(along).containsExactly(new double[] {0, 0}, within(ROUNDING * dimension));
    assertThat(Length.of(rest)).isCloseTo(distance, within(ROUNDING));
    assertThat(distance).isGreaterThan(0.1);
    plane.projectVector(rest, along);
    assertThat(along).containsExactly(new double[] {0, 0}, within(ROUNDING * dimension));
  }

  @Test
  void measuresWaysInUnitsOfTheSpace() {
    Plane plane = Plane.of(new double[3], new double[] {3, 0, 0}, new double[] {3, 4, 0});
    assertThat(plane.length(1, 0)).isEqualTo(3);
    assertThat(plane.length(0, 1)).isEqualTo(5);
    assertThat(plane.length(-1, 1)).isEqualTo(4);
  }

  @Test
  void keepsItsArraysToItself() {
    double[] origin = {0, 0, 0};
    Plane plane = Plane.of(origin, new double[] {1, 0, 0}, new double[] {0, 1, 0});
    origin[2] = 7;
    plane.origin()[2] = 7;
    plane.first()[2] = 7;
    plane.second()[2] = 7;
    assertThat(plane)
        .isEqualTo(Plane.of(new double[3], new double[] {1, 0, 0}, new double[] {0, 1, 0}));
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 1, 0", "1, 2, -2, -4", "1, 0, 0, 0", "NaN, 0, 0, 1", "1, 0, 0, Infinity"})
  void refusesDirectionsThatSpanNoPlane(double u1, double u2, double v1, double v2) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Plane.of(new double[2], new double[] {u1, u2}, new double[] {v1, v2}))
        .withMessageContaining("span a plane");
  }

  @Test
  void refusesArraysOfOtherLengths() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Plane.of(new double[3], new double[] {1, 0}, new double[] {0, 1}))
        .withMessageContaining("not 3, 2 and 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Plane.of(new double[1], new double[] {1}, new double[] {1}));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Plane.of(new double[] {0, Double.NaN}, new double[] {1, 0}, new double[] {0, 1}))
        .withMessageContaining("NaN");
  }
}
