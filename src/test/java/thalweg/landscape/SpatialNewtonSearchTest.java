package thalweg.landscape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import thalweg.linalg.CriticalKind;
import thalweg.linalg.UpperTriangle;

/// Newton's method among more than two coordinates.
final class SpatialNewtonSearchTest {
  private static final Domain DOMAIN = Domain.square(2);
  private static final double REACH = 0.1;

  /// The plane of the first two coordinates.
  private static Plane plane(int dimension) {
    double[] first = new double[dimension];
    double[] second = new double[dimension];
    first[0] = 1;
    second[1] = 1;
    return Plane.of(new double[dimension], first, second);
  }

  private static Optional<CriticalPoint> search(Derivatives function, double[] start) {
    Plane plane = plane(start.length);
    return new NewtonSearch(function, UnitFrame.of(plane, DOMAIN), plane).from(start, 1, REACH);
  }

  /// The sum of curvature/2 (x_i - i/10)^2.
  private static Derivatives quadratic(double... curvatures) {
    return (point, gradient, hessian) -> {
      double value = 0;
      for (int i = 0; i < curvatures.length; i++) {
        double way = point[i] - i / 10.0;
        value += curvatures[i] * way * way / 2;
        gradient[i] = curvatures[i] * way;
        for (int j = i; j < curvatures.length; j++) {
          hessian[UpperTriangle.index(curvatures.length, i, j)] = i == j ? curvatures[i] : 0;
        }
      }
      return value;
    };
  }

  private static double[] beside(int dimension) {
    double[] start = new double[dimension];
    for (int i = 0; i < dimension; i++) {
      start[i] = i / 10.0 + 0.05;
    }
    return start;
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 5, 12})
  void findsTheCentreOfAQuadraticInOneStep(int dimension) {
    double[] curvatures = new double[dimension];
    for (int i = 0; i < dimension; i++) {
      curvatures[i] = i % 2 == 0 ? 1 + i : -2 - i;
    }
    CriticalPoint found = search(quadratic(curvatures), beside(dimension)).orElseThrow();
    assertThat(found.kind()).isEqualTo(CriticalKind.SADDLE);
    for (int i = 0; i < dimension; i++) {
      assertThat(found.position().get(i)).isCloseTo(i / 10.0, within(1e-12));
    }
    assertThat(found.point())
        .isEqualTo(new Point(found.position().get(0), found.position().get(1)));
    assertThat(found.curvature().size()).isEqualTo(dimension);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 2, 3, MINIMUM, 0",
    "1, 0, 3, MINIMUM, 1",
    "1, 1e-9, 0, MINIMUM, 2",
    "-1, 0, -2, MAXIMUM, 1",
    "1, 0, -2, SADDLE, 0",
    "1, -1e-9, 2, MINIMUM, 1"
  })
  void flatDirectionsAreCountedAndDecideNothing(
      double first, double second, double third, CriticalKind kind, int flat) {
    CriticalPoint found = search(quadratic(first, second, third), beside(3)).orElseThrow();
    assertThat(found.kind()).isEqualTo(kind);
    assertThat(found.flatDirections()).isEqualTo(flat);
  }

  /// Along a flat direction it stays where it is.
  @Test
  void aFlatDirectionIsNotWalkedAlong() {
    CriticalPoint found = search(quadratic(1, 0, 3), beside(3)).orElseThrow();
    assertThat(found.position().get(1)).isEqualTo(beside(3)[1]);
  }

  @Test
  void doesNotGoFartherThanItIsAllowed() {
    double[] start = beside(4);
    start[3] += 4 * REACH;
    assertThat(search(quadratic(1, 2, 3, 4), start)).isEmpty();
  }

  @Test
  void aPlaceWithoutValueHasNoCriticalPoint() {
    Derivatives nowhere =
        (point, gradient, hessian) -> {
          gradient[0] = Double.NaN;
          return Double.NaN;
        };
    assertThat(search(nowhere, beside(3))).isEmpty();
  }

  @Test
  void isPromisingOnlyWhereTheStepCanBeShort() {
    Plane plane = plane(3);
    NewtonSearch search = new NewtonSearch(quadratic(1, 2, 3), UnitFrame.of(plane, DOMAIN), plane);
    double[] hessian = {1, 0, 0, 2, 0, 3};
    assertThat(search.isPromising(new double[] {0.01, 0, 0}, hessian, 1, 0.005)).isTrue();
    assertThat(search.isPromising(new double[] {0.3, 0, 0}, hessian, 1, 0.005)).isFalse();
  }
}
