package thalweg.optimizer.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What clipping makes of a gradient.
final class ClippingTest {
  @ParameterizedTest
  @CsvSource({"3, 4", "-30, 40", "1e200, -1e200", "1e-3, 5", "7, 0", "4, -3.0000001"})
  void theNormKeepsTheDirection(double x, double y) {
    double[] gradient = {x, y};
    new NormClipping(2).clip(gradient);
    double norm = Math.hypot(x, y);
    // PyTorch's 1e-6 beside the norm leaves it so much shorter.
    double length = 2 * norm / (norm + 1e-6);
    assertThat(Math.hypot(gradient[0], gradient[1])).isCloseTo(length, within(1e-15 * 2 * 4));
    assertThat(gradient[0] / length).isCloseTo(x / norm, within(1e-15));
    assertThat(gradient[1] / length).isCloseTo(y / norm, within(1e-15));
  }

  @Test
  void whatIsShorterStaysToTheLastBit() {
    double[] gradient = {0.1, -0.7};
    new NormClipping(2).clip(gradient);
    new ValueClipping(0.7).clip(gradient);
    assertThat(gradient).containsExactly(0.1, -0.7);
  }

  @Test
  void theValueKeepsEachCoordinateWithinTheLimit() {
    double[] gradient = {-9, 0.5, 3, Double.NaN};
    new ValueClipping(2).clip(gradient);
    assertThat(gradient).containsExactly(-2, 0.5, 2, Double.NaN);
  }

  /// In a batch of many runs each has a norm of its own.
  @ParameterizedTest
  @ValueSource(doubles = {1, 5, 50})
  void oneOfManyIsClippedAsAlone(double limit) {
    double[] many = {30, 1, 1e200, -40, 2, 1e190};
    for (Clipping clipping : new Clipping[] {new NormClipping(limit), new ValueClipping(limit)}) {
      for (int run = 0; run < 3; run++) {
        double[] alone = {many[run], many[run + 3]};
        double[] batch = many.clone();
        clipping.clip(alone);
        clipping.clip(batch, run, run + 3);
        assertThat(new double[] {batch[run], batch[run + 3]}).containsExactly(alone);
        assertThat(batch[(run + 1) % 3]).isEqualTo(many[(run + 1) % 3]);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
  void refusesALimitThatIsNone(double limit) {
    assertThatIllegalArgumentException().isThrownBy(() -> new NormClipping(limit));
    assertThatIllegalArgumentException().isThrownBy(() -> new ValueClipping(limit));
  }

  /// 2/λ is no limit of a clipped step, nor of one that decays.
  @Test
  void onlyTheEdgeKeepsTheLimitOfARate() {
    StepConditions none = StepConditions.NONE;
    assertThat(none.withEdge(EdgeBehavior.PROJECT).keepsLimits()).isTrue();
    assertThat(none.withClipping(new ValueClipping(1)).keepsLimits()).isFalse();
    assertThat(none.withDecay(new CoupledDecay(1)).keepsLimits()).isFalse();
  }

  @Test
  void isSpelledAsTyped() {
    assertThat(
            new StepConditions(new NormClipping(0.5), new DecoupledDecay(0.001), EdgeBehavior.STOP)
                .spelled())
        .containsEntry("clip", "norm:0.5")
        .containsEntry("decay", "decoupled:0.001")
        .containsEntry("edge", "stop");
    assertThat(StepConditions.NONE.spelled()).isEmpty();
  }
}
