package thalweg.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import thalweg.landscape.Domain;

final class ViewportTest {
  private static final Viewport VIEW = new Viewport(new Domain(-2, 6, 1, 3), 40, 20, 400, 300);

  @Test
  void pixelsAndCoordinatesAreInverse() {
    // Four operations, each with a relative error of 1e-16.
    assertThat(VIEW.x(VIEW.px(1.37))).isCloseTo(1.37, within(1e-12));
    assertThat(VIEW.y(VIEW.py(2.22))).isCloseTo(2.22, within(1e-12));
    assertThat(VIEW.px(VIEW.x(123))).isCloseTo(123, within(1e-10));
    assertThat(VIEW.py(VIEW.y(77))).isCloseTo(77, within(1e-10));
  }

  @Test
  void theUpperEdgeIsTheGreatestSecondCoordinate() {
    assertThat(VIEW.py(3)).isEqualTo(20);
    assertThat(VIEW.py(1)).isEqualTo(320);
    assertThat(VIEW.px(-2)).isEqualTo(40);
    assertThat(VIEW.px(6)).isEqualTo(440);
  }

  @Test
  void aPixelIsInsideUpToTheEdge() {
    assertThat(VIEW.contains(40, 20)).isTrue();
    assertThat(VIEW.contains(440, 320)).isTrue();
    assertThat(VIEW.contains(441, 320)).isFalse();
    assertThat(VIEW.contains(Double.NaN, 100)).isFalse();
  }

  @Test
  void aPixelIsAPoint() {
    assertThat(VIEW.point(240, 170).x()).isEqualTo(2);
    assertThat(VIEW.point(240, 170).y()).isEqualTo(2);
  }

  @Test
  void refusesAnEmptyRectangle() {
    assertThatThrownBy(() -> new Viewport(Domain.square(1), 0, 0, 0, 5))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
