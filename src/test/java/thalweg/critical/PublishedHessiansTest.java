package thalweg.critical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import thalweg.formula.Field;
import thalweg.formula.Formula;
import thalweg.linalg.Eigenpairs;

/// Critical points that another program found by root finding on symbolic derivatives.
///
/// They are listed with ten significant digits, so a coordinate is off by up to 5e-10 of itself.
/// The gradient there is at most that times the highest eigenvalue, and the eigenvalues move by
/// that times third derivatives, up to 1e5 here: 1e-5 of the largest eigenvalue holds with room to
/// spare.
class PublishedHessiansTest {

  @ParameterizedTest(name = "{0} {6} at ({7}, {8})")
  @CsvFileSource(resources = "/reference/critical-points.csv", numLinesToSkip = 1)
  void aListedPointHasItsGradientValueKindAndEigenvalues(
      String landscape,
      String formula,
      double xMin,
      double xMax,
      double yMin,
      double yMax,
      String kind,
      double x,
      double y,
      double value,
      double low,
      double high) {
    Field field = Formula.parse(formula).interpret(Map.of());
    double[] gradient = new double[2];
    double[] hessian = new double[3];

    double found = field.hessian(x, y, gradient, hessian);

    Eigenpairs pairs = Eigenpairs.of2x2(hessian[0], hessian[1], hessian[2]);
    double scale = Math.max(1, Math.max(Math.abs(low), Math.abs(high)));
    Offset<Double> offset = within(1e-5);
    double reach = 1e-9 * Math.max(1, Math.hypot(x, y));
    assertThat(Math.hypot(gradient[0], gradient[1])).isLessThan(scale * reach);
    assertThat(found).isCloseTo(value, within(1e-9 * Math.max(1, Math.abs(value))));
    assertThat(pairs.kind(1e-6).id()).isEqualTo(kind);
    assertThat(pairs.low() / scale).isCloseTo(low / scale, offset);
    assertThat(pairs.high() / scale).isCloseTo(high / scale, offset);
  }
}
