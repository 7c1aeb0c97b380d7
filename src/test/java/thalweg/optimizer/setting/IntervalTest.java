package thalweg.optimizer.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class IntervalTest {
  @Test
  void roundBracketsLeaveTheEndOut() {
    Interval interval = Interval.parse("(0, 1)");
    assertThat(interval.contains(0)).isFalse();
    assertThat(interval.contains(Double.MIN_VALUE)).isTrue();
    assertThat(interval.contains(Math.nextDown(1))).isTrue();
    assertThat(interval.contains(1)).isFalse();
  }

  @Test
  void squareBracketsHoldTheEnd() {
    Interval interval = Interval.parse("[-2,3]");
    assertThat(interval.contains(-2)).isTrue();
    assertThat(interval.contains(3)).isTrue();
    assertThat(interval.contains(Math.nextUp(3))).isFalse();
  }

  @Test
  void notANumberLiesInNoInterval() {
    assertThat(Interval.parse("(-inf, inf)").contains(Double.NaN)).isFalse();
  }

  @Test
  void anOpenInfiniteEndLeavesInfinityOut() {
    assertThat(Interval.parse("[0, inf)").contains(Double.POSITIVE_INFINITY)).isFalse();
    assertThat(Interval.parse("(-inf, 0]").contains(Double.NEGATIVE_INFINITY)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[0, 1)", "(-inf, inf)", "[1e-5, 1]", "(0.5, 20]"})
  void printsAsItReads(String text) {
    assertThat(Interval.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0, 1", "[0; 1]", "[0, 1", "[low, high]"})
  void refusesWhatIsNoInterval(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Interval.parse(text));
  }

  @Test
  void clampsToTheNearerEnd() {
    Interval interval = Interval.parse("[1, 2]");
    assertThat(interval.clamp(0)).isEqualTo(1);
    assertThat(interval.clamp(1.5)).isEqualTo(1.5);
    assertThat(interval.clamp(9)).isEqualTo(2);
  }
}
