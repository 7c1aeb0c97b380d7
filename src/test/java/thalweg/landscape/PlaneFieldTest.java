package thalweg.landscape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import thalweg.formula.Field;
import thalweg.formula.Formula;
import thalweg.network.DataSet;
import thalweg.network.LinearModel;
import thalweg.network.Loss;
import thalweg.objective.FormulaObjective;
import thalweg.objective.NetworkObjective;
import thalweg.objective.Objective;

/// What is seen of an objective on a plane.
final class PlaneFieldTest {
  private static final double STEP = 1e-4;

  static List<Field> fields() {
    FormulaObjective formula =
        new FormulaObjective(Formula.parse("sin(x)*exp(0.3*y) + x*y^2"), List.of());
    Objective line =
        new NetworkObjective(
            new LinearModel(
                new DataSet(new double[][] {{0.2}, {-1}, {1.5}}, new double[] {1, 0, 1}),
                Loss.CROSS_ENTROPY));
    return Stream.of(
            Landscape.of(formula, Planes.skew(2), Domain.square(1)),
            Landscape.of(line, Plane.whole(), Domain.square(1)),
            Planes.logistic())
        .map(Landscape::field)
        .toList();
  }

  /// Central differences of width 1e-4 in functions whose third derivatives are below 100.
  @ParameterizedTest
  @MethodSource("fields")
  void itsDerivativesAreThoseOfItsValues(Field field) {
    double[] gradient = new double[2];
    double[] hessian = new double[3];
    double[] left = new double[2];
    double[] right = new double[2];
    double[] below = new double[2];
    double[] above = new double[2];
    for (double x = -1; x <= 1; x += 0.4) {
      for (double y = -1; y <= 1; y += 0.4) {
        double value = field.hessian(x, y, gradient, hessian);
        assertThat(field.value(x, y)).isEqualTo(value);
        double a = field.gradient(x - STEP, y, left);
        double b = field.gradient(x + STEP, y, right);
        double c = field.gradient(x, y - STEP, below);
        double d = field.gradient(x, y + STEP, above);
        assertThat(gradient)
            .containsExactly(
                new double[] {(b - a) / (2 * STEP), (d - c) / (2 * STEP)}, within(1e-6));
        assertThat(hessian)
            .containsExactly(
                new double[] {
                  (right[0] - left[0]) / (2 * STEP),
                  (above[0] - below[0]) / (2 * STEP),
                  (above[1] - below[1]) / (2 * STEP)
                },
                within(1e-6));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("fields")
  void givesTheSameValuesOverManyPoints(Field field) {
    double[] x = {-1, 0, 0.25, 1};
    double[] y = {0.5, 0, -1, 0.75};
    double[] values = new double[x.length];
    field.values(x, y, values);
    for (int i = 0; i < x.length; i++) {
      assertThat(values[i]).isCloseTo(field.value(x[i], y[i]), within(1e-14));
    }
  }

  /// Of f = theta' A theta, on the plane, the Hessian is 2 (u, v)' A (u, v).
  @Test
  void theHessianOfAQuadraticIsItsFormOnTheDirections() {
    FormulaObjective form = new FormulaObjective(Formula.parse("x^2 + 4*x*y + 3*y^2"), List.of());
    Plane plane = Plane.of(new double[2], new double[] {1, 1}, new double[] {0, 2});
    double[] hessian = new double[3];
    Landscape.of(form, plane, Domain.square(1)).field().hessian(0.3, 0.1, new double[2], hessian);
    assertThat(hessian).containsExactly(16, 20, 24);
  }
}
