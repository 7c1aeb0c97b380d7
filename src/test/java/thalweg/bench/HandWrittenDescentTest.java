package thalweg.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thalweg.formula.Packing;

/// What is compared computes the same.
class HandWrittenDescentTest {
  @ParameterizedTest
  @ValueSource(strings = {"gradient-descent", "momentum", "rmsprop", "adam"})
  void agreesWithTheGeneralMachinery(String optimizer) {
    double[] x = {0.3, -1.2, 4};
    double[] y = {0.7, 0.2, -3};
    double[] general =
        OptimizerBenchmark.together(
            FormulaBenchmark.compiled("himmelblau"),
            OptimizerBenchmark.method(optimizer),
            x,
            y,
            40);
    HandWrittenRun alone = new HandWrittenRun(40).run(optimizer, x[1], y[1]);
    HandWrittenDescent.run(optimizer, x, y, 40);
    for (int i = 0; i < x.length; i++) {
      // Rounding in another order, forty times.
      assertThat(x[i]).isCloseTo(general[Packing.x(i)], within(1e-9));
      assertThat(y[i]).isCloseTo(general[Packing.y(i)], within(1e-9));
    }
    assertThat(alone.x[40]).isCloseTo(x[1], within(1e-9));
    assertThat(alone.y[40]).isCloseTo(y[1], within(1e-9));
  }
}
