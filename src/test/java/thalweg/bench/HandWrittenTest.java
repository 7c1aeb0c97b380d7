package thalweg.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thalweg.formula.Field;

/// What is compared computes the same.
class HandWrittenTest {
  @ParameterizedTest
  @ValueSource(strings = {"himmelblau", "mueller-brown", "ackley", "seam", "waves"})
  void agreesWithTheFormula(String function) {
    double[] x = {0.3, -1.2, 1.1};
    double[] y = {0.7, 0.2, 1.9};
    double[][] compiled = hessians(FormulaBenchmark.compiled(function), x, y);
    double[][] handWritten = hessians(FormulaBenchmark.handWritten(function), x, y);
    for (int k = 0; k < compiled.length; k++) {
      for (int i = 0; i < x.length; i++) {
        // Rounding in another order, of terms that are thousands at most.
        assertThat(handWritten[k][i]).isCloseTo(compiled[k][i], within(1e-9));
      }
    }
  }

  private static double[][] hessians(Field field, double[] x, double[] y) {
    double[][] all = new double[12][x.length];
    field.hessians(x, y, all[0], all[1], all[2], all[3], all[4], all[5]);
    field.values(x, y, all[6]);
    field.gradients(x, y, all[7], all[8], all[9]);
    double[] gradient = new double[2];
    for (int i = 0; i < x.length; i++) {
      all[10][i] = field.value(x[i], y[i]);
      all[11][i] = field.gradient(x[i], y[i], gradient) + gradient[0] + gradient[1];
    }
    return all;
  }
}
