package thalweg.landscape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DomainTest {
  private static final Domain DOMAIN = new Domain(-1, 3, 0, 2);

  @ParameterizedTest
  @CsvSource({
    "1, 1, 0, 1",
    "2, 1, 0, 1",
    "0, 1, 1, 0",
    "NaN, 1, 0, 1",
    "0, Infinity, 0, 1",
    "0, 1, -Infinity, 1",
    "-1.7e308, 1.7e308, 0, 1"
  })
  void refusesAnEmptyOrEndlessSide(double minX, double maxX, double minY, double maxY) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Domain(minX, maxX, minY, maxY))
        .withMessageContainingAll("" + minX, "" + maxX, "" + minY, "" + maxY);
  }

  @Test
  void holdsItsEdges() {
    assertThat(DOMAIN.contains(-1, 0)).isTrue();
    assertThat(DOMAIN.contains(new Point(3, 2))).isTrue();
    assertThat(DOMAIN.contains(Math.nextUp(3), 1)).isFalse();
    assertThat(DOMAIN.contains(1, Math.nextDown(0))).isFalse();
    assertThat(DOMAIN.contains(Double.NaN, 1)).isFalse();
    assertThat(DOMAIN.containsInside(new Point(-1, 1))).isFalse();
    assertThat(DOMAIN.containsInside(new Point(2, 1))).isTrue();
  }

  @Test
  void clampsToTheNearestPointInside() {
    assertThat(DOMAIN.clamp(new Point(-9, 1))).isEqualTo(new Point(-1, 1));
    assertThat(DOMAIN.clamp(new Point(2, 7))).isEqualTo(new Point(2, 2));
    assertThat(DOMAIN.clamp(new Point(2, 1))).isEqualTo(new Point(2, 1));
  }

  @Test
  void knowsItsSides() {
    assertThat(DOMAIN.width()).isEqualTo(4);
    assertThat(DOMAIN.height()).isEqualTo(2);
    assertThat(Domain.square(2)).isEqualTo(new Domain(-2, 2, -2, 2));
    assertThat(new Point(0, 0).distance(new Point(3, 4))).isEqualTo(5);
  }
}
