package thalweg.desktop.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import javafx.geometry.Point3D;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import thalweg.basin.TestGround;
import thalweg.landscape.Domain;
import thalweg.landscape.DrawnRange;
import thalweg.landscape.HeightField;

class WorldFrameTest {
  private static final Offset<Double> ROUNDING = offset(1e-12);

  private final WorldFrame frame = new WorldFrame(new Domain(-1, 3, 10, 20), -4, 6, WorldFrame.TOP);

  /// Else what lies between hills of many basins would be seen from straight above only.
  @Test
  void ruggedGroundIsDrawnFlatterCoarseAndFineAlike() {
    assertThat(top("x^2 + y^2", 65)).isEqualTo(WorldFrame.TOP);
    assertThat(top("sin(x)*sin(y)", 65)).isEqualTo(WorldFrame.TOP);
    assertThat(top("sin(9*x)*sin(9*y)", 65))
        .isLessThan(0.6 * WorldFrame.TOP)
        .isCloseTo(top("sin(9*x)*sin(9*y)", 129), ROUNDING);
    assertThat(top("sin(40*x)", 65)).isEqualTo(WorldFrame.LEAST_TOP);
    assertThat(top("3", 65)).isEqualTo(WorldFrame.TOP);
  }

  private static double top(String formula, int samples) {
    return WorldFrame.of(
            new HeightField(
                TestGround.of(formula, Domain.square(2)),
                samples,
                samples,
                new DrawnRange(-1, 1, false, false, 1)))
        .top();
  }

  @Test
  void theDomainFillsASquareAroundTheOrigin() {
    assertThat(frame.world(-1, 10, -4)).isEqualTo(new Point3D(-1, 0, -1));
    assertThat(frame.world(3, 20, -4)).isEqualTo(new Point3D(1, 0, 1));
  }

  @Test
  void higherGroundLiesFurtherUpWhichIsNegative() {
    assertThat(frame.worldY(-4)).isZero();
    assertThat(frame.worldY(6)).isCloseTo(-WorldFrame.TOP, ROUNDING);
    assertThat(frame.worldY(1)).isCloseTo(-WorldFrame.TOP / 2, ROUNDING);
  }

  @Test
  void coordinatesComeBack() {
    assertThat(frame.domainX(frame.worldX(0.7))).isCloseTo(0.7, ROUNDING);
    assertThat(frame.domainY(frame.worldZ(13.3))).isCloseTo(13.3, ROUNDING);
  }

  @Test
  void flatGroundLiesOnTheFloor() {
    assertThat(new WorldFrame(frame.domain(), 5, 5, WorldFrame.TOP).worldY(5)).isZero();
  }
}
