package thalweg.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import thalweg.formula.Formula;
import thalweg.linalg.UpperTriangle;
import thalweg.network.DataSet;
import thalweg.network.LinearModel;
import thalweg.network.Loss;

/// What every source of objectives keeps to. Points lie within ±1 in each coordinate.
final class ObjectiveContractTest {
  private static final int POINTS = 25;

  /// Central differences of this width are wrong by about its square.
  private static final double STEP = 1e-4;

  static List<Named<Objective>> objectives() {
    return Stream.<Objective>of(
            new FormulaObjective(
                Formula.parse("exp(a*x)*sin(y) + x^2*y"), List.of(new Parameter("a", 0.7, -1, 1))),
            samples(),
            new NetworkObjective(new LinearModel(data(4), Loss.SQUARED_ERROR)),
            new NetworkObjective(new LinearModel(data(4), Loss.CROSS_ENTROPY)),
            new NetworkObjective(new LinearModel(data(1), Loss.CROSS_ENTROPY)))
        .map(objective -> Named.of(objective.description(), objective))
        .toList();
  }

  static SampledObjective samples() {
    double[][] rows = new double[9][12];
    for (int row = 0; row < rows.length; row++) {
      for (int column = 0; column < rows[row].length; column++) {
        rows[row][column] = Math.sin(0.7 * row) * Math.cos(0.5 * column) + 0.1 * row;
      }
    }
    return new SampledObjective(new SampledGrid(-1.2, 1.3, -1.1, 1.4, rows));
  }

  static DataSet data(int features) {
    double[][] inputs = new double[7][features];
    double[] targets = new double[inputs.length];
    for (int i = 0; i < inputs.length; i++) {
      for (int k = 0; k < features; k++) {
        inputs[i][k] = Math.sin(1.3 * i + 2.1 * k);
      }
      targets[i] = i % 2;
    }
    return new DataSet(inputs, targets);
  }

  private static List<double[]> points(Objective objective) {
    return Stream.iterate(0, i -> i + 1)
        .limit(POINTS)
        .map(i -> {
          double[] point = new double[objective.dimension()];
          for (int k = 0; k < point.length; k++) {
            point[k] = Math.sin(1 + 2.7 * i + 1.9 * k);
          }
          return point;
        })
        .toList();
  }

  private static double[] moved(double[] point, int coordinate, double by) {
    double[] moved = point.clone();
    moved[coordinate] += by;
    return moved;
  }

  @ParameterizedTest
  @MethodSource("objectives")
  void givesOneValueWhateverIsAskedFor(Objective objective) {
    int n = objective.dimension();
    for (double[] point : points(objective)) {
      double value = objective.value(point);
      double[] gradient = new double[n];
      double[] again = new double[n];
      assertThat(objective.gradient(point, gradient)).isEqualTo(value);
      assertThat(objective.hessian(point, again, new double[UpperTriangle.size(n)]))
          .isEqualTo(value);
      assertThat(again).isEqualTo(gradient);
    }
  }

  /// The third derivatives here are below 10, so that differences are wrong by less than 1e-7.
  @ParameterizedTest
  @MethodSource("objectives")
  void itsGradientIsThatOfItsValues(Objective objective) {
    double[] gradient = new double[objective.dimension()];
    for (double[] point : points(objective)) {
      objective.gradient(point, gradient);
      for (int k = 0; k < gradient.length; k++) {
        double rise =
            objective.value(moved(point, k, STEP)) - objective.value(moved(point, k, -STEP));
        assertThat(gradient[k]).isCloseTo(rise / (2 * STEP), within(1e-6));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("objectives")
  void itsHessianIsThatOfItsGradients(Objective objective) {
    int n = objective.dimension();
    double[] hessian = new double[UpperTriangle.size(n)];
    double[] low = new double[n];
    double[] high = new double[n];
    for (double[] point : points(objective)) {
      objective.hessian(point, new double[n], hessian);
      double[][] rows = UpperTriangle.rows(n, hessian);
      for (int k = 0; k < n; k++) {
        objective.gradient(moved(point, k, -STEP), low);
        objective.gradient(moved(point, k, STEP), high);
        for (int i = 0; i < n; i++) {
          // Across a knot of the spline the third derivative jumps: an error of first order.
          assertThat(rows[i][k]).isCloseTo((high[i] - low[i]) / (2 * STEP), within(3e-3));
        }
      }
    }
  }

  /// Sums in another order agree to a few roundings.
  @ParameterizedTest
  @MethodSource("objectives")
  void itsHessianVectorProductIsTheHessianTimesTheVector(Objective objective) {
    int n = objective.dimension();
    double[] hessian = new double[UpperTriangle.size(n)];
    double[] expected = new double[n];
    double[] product = new double[n];
    List<double[]> points = points(objective);
    for (int i = 0; i < POINTS; i++) {
      double[] vector = points.get((i + 1) % POINTS);
      objective.hessian(points.get(i), new double[n], hessian);
      UpperTriangle.multiply(hessian, vector, expected);
      Arrays.fill(product, Double.NaN);
      objective.hessianVectorProduct(points.get(i), vector, product);
      assertThat(product).containsExactly(expected, within(1e-12));
    }
  }

  @ParameterizedTest
  @MethodSource("objectives")
  void givesTheSameValuesOverManyPoints(Objective objective) {
    List<double[]> points = points(objective);
    double[][] coordinates = new double[objective.dimension()][POINTS];
    double[] expected = new double[POINTS];
    for (int i = 0; i < POINTS; i++) {
      for (int k = 0; k < coordinates.length; k++) {
        coordinates[k][i] = points.get(i)[k];
      }
      expected[i] = objective.value(points.get(i));
    }
    double[] values = new double[POINTS];
    objective.values(coordinates, values);
    assertThat(values).containsExactly(expected, within(1e-14));
  }

  @ParameterizedTest
  @MethodSource("objectives")
  void isNoNumberWhereItIsAskedForNone(Objective objective) {
    double[] nowhere = new double[objective.dimension()];
    Arrays.fill(nowhere, Double.NaN);
    double[] gradient = new double[nowhere.length];
    assertThat(objective.value(nowhere)).isNaN();
    assertThat(objective.gradient(nowhere, gradient)).isNaN();
    assertThat(gradient).containsOnly(Double.NaN);
  }

  @ParameterizedTest
  @MethodSource("objectives")
  void refusesAParameterThatItDoesNotHave(Objective objective) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> objective.withParameter("nothing", 1))
        .withMessageContaining("nothing");
  }

  @ParameterizedTest
  @MethodSource("objectives")
  void isEqualToOneMadeAlike(Objective objective) {
    List<Objective> twins = objectives().stream().map(Named::getPayload).toList();
    assertThat(twins).containsOnlyOnce(objective);
    assertThat(twins.get(twins.indexOf(objective)))
        .isNotSameAs(objective)
        .hasSameHashCodeAs(objective);
    assertThat(objective.differsOnlyInParameters(twins.get(twins.indexOf(objective)))).isTrue();
  }
}
