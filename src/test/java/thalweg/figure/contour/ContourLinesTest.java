package thalweg.figure.contour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import thalweg.figure.Scenes;
import thalweg.landscape.HeightField;

final class ContourLinesTest {
  private static final double SIZE = 100;

  private record Line(List<double[]> points, boolean closed) {}

  private static List<Line> trace(HeightField field, double level) {
    ContourGrid lattice = ContourGrid.over(field, field.domain(), (int) SIZE, (int) SIZE);
    Path2D path = paths(lattice, level).getFirst();
    List<Line> lines = new ArrayList<>();
    double[] point = new double[6];
    for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
      int kind = i.currentSegment(point);
      if (kind == PathIterator.SEG_MOVETO) {
        lines.add(new Line(new ArrayList<>(), false));
      }
      Line last = lines.getLast();
      if (kind == PathIterator.SEG_CLOSE) {
        lines.set(lines.size() - 1, new Line(last.points(), true));
      } else {
        last.points().add(new double[] {point[0], point[1]});
      }
    }
    return lines;
  }

  private static List<Path2D> paths(ContourGrid lattice, double... levels) {
    List<ContourLevel> all =
        Arrays.stream(levels).mapToObj(level -> new ContourLevel(level, 1)).toList();
    return ContourLines.trace(lattice, lattice.jumps(), all, SIZE, SIZE);
  }

  @Test
  void aBowlHasOneClosedCircle() {
    HeightField bowl = Scenes.heights("x^2 + y^2", 2, 101);
    List<Line> lines = trace(bowl, 1);
    assertThat(lines).hasSize(1);
    assertThat(lines.getFirst().closed()).isTrue();
    // Linear between samples 0.04 apart: the circle's sagitta there is 2e-4, 0.005 pixels.
    for (double[] point : lines.getFirst().points()) {
      assertThat(Math.hypot(point[0] - 50, point[1] - 50)).isCloseTo(25, within(0.02));
    }
  }

  @Test
  void aSlopeHasOneOpenLineFromEdgeToEdge() {
    List<Line> lines = trace(Scenes.heights("y", 1, 51), 0.31);
    assertThat(lines).hasSize(1);
    assertThat(lines.getFirst().closed()).isFalse();
    assertThat(lines.getFirst().points()).hasSize(51);
    assertThat(lines.getFirst().points())
        .allSatisfy(point -> assertThat(point[1]).isCloseTo(34.5, within(1e-9)));
  }

  @Test
  void theUpperEdgeIsTheGreatestSecondCoordinate() {
    double y = trace(Scenes.heights("y", 1, 51), 0.9).getFirst().points().getFirst()[1];
    assertThat(y).isCloseTo(5, within(1e-9));
  }

  @Test
  void aSaddleHasTwoBranches() {
    assertThat(trace(Scenes.heights("x*y", 1, 50), 0.1)).hasSize(2);
    assertThat(trace(Scenes.heights("x*y", 1, 50), -0.1)).hasSize(2);
  }

  @Test
  void aSaddleInsideOneCellIsCutEitherWay() {
    HeightField checkers = Scenes.heights("cos(9*x)*cos(9*y)", 2, 34);
    assertThat(trace(checkers, 0.01)).isNotEmpty();
    assertThat(trace(checkers, -0.01)).isNotEmpty();
  }

  @Test
  void aLevelAboveEverythingHasNoLine() {
    assertThat(trace(Scenes.heights("x", 1, 51), 3)).isEmpty();
  }

  @Test
  void levelsMayComeInAnyOrder() {
    HeightField bowl = Scenes.heights("x^2 + y^2", 2, 101);
    ContourGrid lattice = ContourGrid.over(bowl, bowl.domain(), 100, 100);
    assertThat(paths(lattice, 3, 1, 9, -1, 2))
        .extracting(path -> path.getBounds2D().getWidth())
        .usingElementComparator((one, other) -> Math.abs(one - other) < 0.05 ? 0 : 1)
        .containsExactly(50 * Math.sqrt(3), 50.0, 0.0, 0.0, 50 * Math.sqrt(2));
  }

  @Test
  void levelsAreRoundAndEachFifthIsStrong() {
    List<ContourLevel> levels = ContourLevel.of(-0.25, 6);
    assertThat(levels).extracting(ContourLevel::height).contains(0.0, 0.5, 2.5, 5.0);
    assertThat(levels)
        .filteredOn(each -> each.weight() > 1)
        .extracting(ContourLevel::height)
        .containsExactly(0.0, 2.5, 5.0);
    assertThat(levels).allSatisfy(each -> assertThat(each.height()).isBetween(-0.25, 6.0));
  }

  @Test
  void linesEndWhereTheGroundDoes() {
    // Levels of x in the upper half of the plane: from the top edge down to the middle.
    List<Line> lines = trace(Scenes.heights("x + 0*log(y)", 1, 51), 0.31);
    assertThat(lines).hasSize(1);
    assertThat(lines.getFirst().points())
        .allSatisfy(point -> assertThat(point[1]).isLessThan(50))
        .anySatisfy(point -> assertThat(point[1]).isGreaterThan(45))
        .allSatisfy(point -> assertThat(point[0]).isCloseTo(65.5, within(1e-9)));
  }

  @Test
  void flatGroundHasNoLevels() {
    assertThat(ContourLevel.of(3, 3)).isEmpty();
  }

  @Test
  void levelsEndWhereSumsNoLongerGrow() {
    assertThat(ContourLevel.of(1e17, 1e17 + 64)).hasSizeLessThan(100);
  }

  /// In the left half y^2 - 1, in the right one y^2: a level of both has two branches in each.
  @Test
  void noLineRunsAlongAJump() {
    List<Line> lines = trace(Scenes.heights("floor(x) + y^2", 1, 101), 0.25);
    assertThat(lines).hasSize(2);
    assertThat(lines)
        .allSatisfy(line ->
            assertThat(line.points())
                .allSatisfy(point ->
                    assertThat(point[1]).isCloseTo(line.points().getFirst()[1], within(0.1)))
                .allSatisfy(point -> assertThat(point[0]).isGreaterThan(49)));
    assertThat(trace(Scenes.heights("sign(x)", 1, 50), 0.5)).isEmpty();
    assertThat(trace(Scenes.heights("round(2*(x + y))", 1, 75), 0.5)).isEmpty();
    assertThat(trace(Scenes.heights("1/x", 1, 75), 0)).isEmpty();
  }

  /// However steep, it has the height between its ends somewhere.
  @Test
  void aSteepSlopeHasItsLine() {
    assertThat(trace(Scenes.heights("tanh(1e5*x)", 1, 50), 0.5)).hasSize(1);
    assertThat(trace(Scenes.heights("cbrt(x)", 1, 50), 0.1)).hasSize(1);
  }

  @Test
  void aJumpIsALineOfItsOwn() {
    HeightField field = Scenes.heights("sign(x + 0.33) + y^2", 1, 101);
    ContourGrid lattice = ContourGrid.over(field, field.domain(), (int) SIZE, (int) SIZE);
    GridJumps jumps = lattice.jumps();
    assertThat(jumps.middle()).isPresent();
    Rectangle2D around = jumps.path(SIZE, SIZE).getBounds2D();
    assertThat(around.getCenterX()).isCloseTo(33.5, within(1e-6));
    assertThat(around.getHeight()).isCloseTo(SIZE, within(1e-6));
    HeightField smooth = Scenes.heights("x^2 + sin(9*y)", 1, 101);
    assertThat(ContourGrid.over(smooth, smooth.domain(), 100, 100).jumps().middle()).isEmpty();
  }
}
