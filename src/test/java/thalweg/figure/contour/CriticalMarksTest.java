package thalweg.figure.contour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import thalweg.critical.CriticalCurve;
import thalweg.critical.CriticalSet;
import thalweg.figure.Viewport;
import thalweg.figure.raster.Picture;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.Domain;
import thalweg.landscape.Point;
import thalweg.linalg.CriticalKind;
import thalweg.linalg.Eigenpairs;

class CriticalMarksTest {
  private static final int SIZE = 100;
  private static final Viewport VIEW = new Viewport(Domain.square(1), 0, 0, SIZE, SIZE);

  private static CriticalPoint point(CriticalKind kind) {
    return new CriticalPoint(kind, new Point(0, 0), 0, Eigenpairs.of2x2(1, 0, -1));
  }

  private static Picture draw(CriticalSet critical) {
    Picture picture = new Picture(SIZE, SIZE, 1);
    picture.draw((graphics, _, _) -> new CriticalMarks(critical).draw(graphics, VIEW));
    return picture;
  }

  private static Picture draw(CriticalKind kind) {
    return draw(
        new CriticalSet(
            List.of(point(kind)), List.of(), 0, 0, 0, Optional.empty(), Optional.empty(), 0));
  }

  private static long inked(Picture picture, int left, int top, int right, int bottom) {
    long count = 0;
    for (int row = top; row < bottom; row++) {
      for (int column = left; column < right; column++) {
        count += picture.pixel(column, row) == 0 ? 0 : 1;
      }
    }
    return count;
  }

  @ParameterizedTest
  @EnumSource
  void standsAtItsPoint(CriticalKind kind) {
    Picture picture = draw(kind);
    assertThat(inked(picture, 44, 44, 56, 56)).isPositive();
    assertThat(inked(picture, 0, 0, 25, SIZE)).isZero();
  }

  @Test
  void kindsAreToldApartByShape() {
    List<Integer> shapes =
        Arrays.stream(CriticalKind.values())
            .map(kind -> Arrays.hashCode(draw(kind).pixels()))
            .toList();
    assertThat(shapes).doesNotHaveDuplicates();
  }

  /// Downwards for a minimum: its one corner is below the point, and above it for a maximum.
  @Test
  void triangleCornersPointTheWayTheGroundGoes() {
    assertThat(corners(CriticalKind.MINIMUM, 1)).isEqualTo(1);
    assertThat(corners(CriticalKind.MINIMUM, -1)).isEqualTo(2);
    assertThat(corners(CriticalKind.MAXIMUM, -1)).isEqualTo(1);
    assertThat(corners(CriticalKind.MAXIMUM, 1)).isEqualTo(2);
  }

  /// How many corners lie on one side of the point: below it for 1, above it for -1.
  private static long corners(CriticalKind kind, int below) {
    return CriticalMark.of(kind).lines().getFirst().stream()
        .filter(corner -> below * corner.y() > 0)
        .count();
  }

  @Test
  void theWayDownFromASaddleLeadsAlongItsEigenvector() {
    Picture picture = draw(CriticalKind.SADDLE);
    assertThat(picture.pixel(50, 33)).isNotZero();
    assertThat(picture.pixel(50, 67)).isNotZero();
  }

  @Test
  void onlyASaddleShowsWays() {
    assertThat(inked(draw(CriticalKind.MINIMUM), 0, 0, SIZE, 40)).isZero();
  }

  @Test
  void aValleyIsALine() {
    CriticalCurve floor =
        new CriticalCurve(
            CriticalCurve.Shape.VALLEY, List.of(new Point(0, -1), new Point(0, 1)), false, 0);
    Picture picture =
        draw(
            new CriticalSet(
                List.of(), List.of(floor), 0, 0, 0, Optional.empty(), Optional.empty(), 0));
    for (int row = 2; row < SIZE - 2; row++) {
      assertThat(picture.pixel(50, row)).isNotZero();
    }
  }

  @Test
  void aClosedValleyIsARing() {
    CriticalCurve ring =
        new CriticalCurve(
            CriticalCurve.Shape.VALLEY,
            List.of(
                new Point(-0.5, -0.5),
                new Point(0.5, -0.5),
                new Point(0.5, 0.5),
                new Point(-0.5, 0.5)),
            true,
            0);
    Picture picture =
        draw(
            new CriticalSet(
                List.of(), List.of(ring), 0, 0, 0, Optional.empty(), Optional.empty(), 0));
    assertThat(picture.pixel(25, 50)).isNotZero();
  }

  /// The rings of ripples leave the ground between them to be seen, as one ring does.
  @Test
  void manyCurvesAreFiner() {
    CriticalSet one = rings(0.5);
    double[] radii = IntStream.range(1, 20).mapToDouble(i -> 0.05 * i).toArray();
    assertThat(shade(draw(one))).isLessThan(0.12 * SIZE * SIZE);
    assertThat(shade(draw(rings(radii)))).isLessThan(0.4 * SIZE * SIZE);
    assertThat(shade(draw(rings(radii)))).isGreaterThan(shade(draw(one)));
  }

  /// A dark outline on both sides of each would be a pattern of its own, finer than its lines.
  @Test
  void manyCurvesHaveNoOutlines() {
    double[] radii = IntStream.range(1, 20).mapToDouble(i -> 0.05 * i).toArray();
    assertThat(Arrays.stream(draw(rings(0.5)).pixels())).anyMatch(CriticalMarksTest::isDark);
    assertThat(Arrays.stream(draw(rings(radii)).pixels())).noneMatch(CriticalMarksTest::isDark);
  }

  private static boolean isDark(int pixel) {
    int opacity = pixel >>> 24;
    return opacity > 100 && (pixel & 0xff) < opacity / 3;
  }

  private static CriticalSet rings(double... radii) {
    List<CriticalCurve> rings =
        Arrays.stream(radii)
            .mapToObj(
                radius -> new CriticalCurve(CriticalCurve.Shape.VALLEY, ring(radius), true, 0))
            .toList();
    return new CriticalSet(List.of(), rings, 0, 0, 0, Optional.empty(), Optional.empty(), 0);
  }

  private static List<Point> ring(double radius) {
    return IntStream.range(0, 90)
        .mapToObj(i -> Math.toRadians(4 * i))
        .map(turn -> new Point(radius * Math.cos(turn), radius * Math.sin(turn)))
        .toList();
  }

  /// How much of the ground is hidden, in pixels.
  private static double shade(Picture picture) {
    return Arrays.stream(picture.pixels()).mapToDouble(pixel -> (pixel >>> 24) / 255.0).sum();
  }
}
