package thalweg.figure.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class ClippedPathTest {
  private final ClippedPath path = new ClippedPath(new Rectangle2D.Double(0, 0, 100, 50), 10);

  private int strokes() {
    int strokes = 0;
    for (PathIterator i = path.path().getPathIterator(null); !i.isDone(); i.next()) {
      strokes += i.currentSegment(new double[6]) == PathIterator.SEG_MOVETO ? 1 : 0;
    }
    return strokes;
  }

  @Test
  void whatLiesInsideIsKept() {
    path.to(10, 10);
    path.to(90, 40);
    assertThat(path.path().getBounds2D()).isEqualTo(new Rectangle2D.Double(10, 10, 80, 30));
    assertThat(path.length()).isCloseTo(Math.hypot(80, 30), within(1e-9));
  }

  @Test
  void aFarPointIsCutOffAtTheMargin() {
    path.to(50, 25);
    path.to(1e9, 25);
    assertThat(path.path().getBounds2D().getMaxX()).isCloseTo(110, within(1e-6));
    assertThat(path.length()).isCloseTo(60, within(1e-6));
  }

  @Test
  void aLineAcrossKeepsItsMiddle() {
    path.to(-1000, 25);
    path.to(1100, 25);
    assertThat(path.path().getBounds2D().getMinX()).isCloseTo(-10, within(1e-9));
    assertThat(path.path().getBounds2D().getMaxX()).isCloseTo(110, within(1e-9));
  }

  @Test
  void whatPassesBesideLeavesNothing() {
    path.to(-1000, 200);
    path.to(1100, 200);
    path.to(1100, -300);
    path.to(500, 700);
    assertThat(path.path().getCurrentPoint()).isNull();
  }

  @Test
  void aPointThatIsNotFiniteInterrupts() {
    path.to(10, 10);
    path.to(20, 10);
    path.to(Double.NaN, 10);
    path.to(30, 10);
    path.to(40, 10);
    path.to(50, Double.NEGATIVE_INFINITY);
    assertThat(strokes()).isEqualTo(2);
    assertThat(path.length()).isEqualTo(20);
  }

  @Test
  void leavingAndComingBackAreTwoStrokes() {
    path.to(50, 25);
    path.to(50, 500);
    path.to(60, 500);
    path.to(60, 25);
    assertThat(strokes()).isEqualTo(2);
  }

  @Test
  void nothingLeavesTheRectangle() {
    Random random = new Random(3);
    for (int i = 0; i < 5000; i++) {
      path.to((random.nextDouble() - 0.4) * 400, (random.nextDouble() - 0.4) * 400);
    }
    Rectangle2D bounds = path.path().getBounds2D();
    assertThat(bounds.getMinX()).isGreaterThanOrEqualTo(-10 - 1e-9);
    assertThat(bounds.getMaxX()).isLessThanOrEqualTo(110 + 1e-9);
    assertThat(bounds.getMinY()).isGreaterThanOrEqualTo(-10 - 1e-9);
    assertThat(bounds.getMaxY()).isLessThanOrEqualTo(60 + 1e-9);
  }
}
