package thalweg.critical;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thalweg.basin.TestGround;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.Domain;
import thalweg.landscape.Landscape;
import thalweg.landscape.LocalShape;
import thalweg.landscape.Point;
import thalweg.linalg.CriticalKind;

/// Which critical points no pixel hits.
final class NarrowTipTest {
  private static final double PIXEL = 4.0 / 512;

  @ParameterizedTest
  @CsvSource({
    "x^2 + y^2, 0, 0, false",
    "x^2 + 1e4*y^2, 0, 0, false",
    "cos(20*x) + cos(20*y), 0, 0, false",
    "-1/(1 + 1e4*(x^2 + y^2)), 0, 0, false",
    "x^2 - exp(-1e9*((x - 0.3)^2 + (y - 0.2)^2)), 0.3, 0.2, true",
    "1/(1 + 1e10*((x - 0.31)^2 + (y + 0.17)^2)), 0.31, -0.17, true"
  })
  void theGroundHasLeftANeedleOnePixelAside(String formula, double x, double y, boolean narrow) {
    Landscape ground = TestGround.of(formula, Domain.square(2));
    LocalShape shape = LocalShape.at(ground.field(), new Point(x, y));
    CriticalPoint tip =
        new CriticalPoint(
            CriticalKind.MINIMUM, shape.point(), shape.value(), shape.curvature().orElseThrow());
    assertThat(NarrowTip.isBelow(PIXEL, PIXEL, tip, ground)).isEqualTo(narrow);
  }
}
