package thalweg.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackingTest {
  /// More points than a block holds, as many, and fewer.
  @ParameterizedTest
  @ValueSource(ints = {1, 255, 256, 257, 1000})
  void gradientsLieWhereThePointsDo(int count) {
    double[] x = new double[count];
    double[] y = new double[count];
    Arrays.setAll(x, i -> 1 + i / 7.0);
    Arrays.setAll(y, i -> 2 - i / 3.0);
    Packing packing = new Packing(count);
    double[] points = packing.pack(x, y);
    Formula formula = Formula.parse("x^3*y + sin(x*y)");
    for (Field field :
        new Field[] {formula.compile().bind(Map.of()), formula.interpret(Map.of())}) {
      double[] gradients = new double[packing.length()];
      field.packedGradients(points, gradients);
      double[] gradient = new double[2];
      for (int i = 0; i < count; i++) {
        field.gradient(x[i], y[i], gradient);
        assertThat(points[Packing.x(i)]).isEqualTo(x[i]);
        assertThat(points[Packing.y(i)]).isEqualTo(y[i]);
        assertThat(gradients[Packing.x(i)]).isEqualTo(gradient[0]);
        assertThat(gradients[Packing.y(i)]).isEqualTo(gradient[1]);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 255, 256, 257, 1000})
  void sparePlacesRepeatTheLastPoint(int count) {
    double[] x = new double[count];
    double[] y = new double[count];
    Arrays.fill(x, 3);
    Arrays.fill(y, 4);
    double[] points = new Packing(count).pack(x, y);
    assertThat(points).containsOnly(3, 4);
    assertThat(Arrays.stream(points).filter(each -> each == 3)).hasSize(points.length / 2);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1})
  void refusesToPackNothing(int count) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Packing(count));
  }
}
