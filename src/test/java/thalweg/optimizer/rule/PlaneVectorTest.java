package thalweg.optimizer.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PlaneVectorTest {
  @ParameterizedTest
  @ValueSource(doubles = {1, 1e-160, 1.8e-232, 1e-300, 1e160, 1e300})
  void theAngleDependsOnNoLength(double length) {
    PlaneVector slope = new PlaneVector(length, 0);
    assertThat(slope.cosine(new PlaneVector(-0.6 * length, 0))).isEqualTo(-1);
    assertThat(slope.cosine(new PlaneVector(3 * length, 4 * length))).isCloseTo(0.6, within(1e-15));
    assertThat(slope.cosine(new PlaneVector(0, length))).isZero();
    assertThat(slope.cosine(PlaneVector.of(0))).isZero();
  }
}
