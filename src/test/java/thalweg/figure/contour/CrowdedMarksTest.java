package thalweg.figure.contour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.Point;
import thalweg.linalg.CriticalKind;
import thalweg.linalg.Eigenpairs;

/// Forty by forty critical points, every second of them a minimum, the lowest in a corner.
final class CrowdedMarksTest {
  private static final int SIDE = 40;
  private static final List<CriticalPoint> POINTS = points();

  private static List<CriticalPoint> points() {
    List<CriticalPoint> points = new ArrayList<>();
    for (int i = 0; i < SIDE; i++) {
      for (int j = 0; j < SIDE; j++) {
        CriticalKind kind = (i + j) % 2 == 0 ? CriticalKind.MINIMUM : CriticalKind.SADDLE;
        points.add(
            new CriticalPoint(kind, new Point(i, j), i + 0.01 * j, Eigenpairs.of2x2(1, 0, 1)));
      }
    }
    points.sort(Comparator.comparingDouble(CriticalPoint::value));
    return points;
  }

  /// Each a number of pixels from the next, in a view of 400 by 400 of them.
  private static List<CrowdedMarks.Place> places(double apart) {
    return POINTS.stream().map(each -> place(each.point(), apart, false)).toList();
  }

  private static CrowdedMarks.Place place(Point point, double apart, boolean behind) {
    double x = apart * point.x();
    double y = apart * point.y();
    return x <= 400 && y <= 400 ? new CrowdedMarks.Place(x, y, behind) : CrowdedMarks.Place.NOWHERE;
  }

  private static double nearest(BitSet drawn, List<CrowdedMarks.Place> places) {
    double nearest = Double.POSITIVE_INFINITY;
    for (int i : drawn.stream().toArray()) {
      for (int j : drawn.stream().filter(other -> other > i).toArray()) {
        double away =
            Math.hypot(
                places.get(i).x() - places.get(j).x(), places.get(i).y() - places.get(j).y());
        nearest = Math.min(nearest, away);
      }
    }
    return nearest;
  }

  /// 1600 marks of 11 pixels in 400 by 400 would cover the ground.
  @Test
  void marksLeaveMostOfTheGroundToBeSeen() {
    List<CrowdedMarks.Place> places = places(10);
    BitSet drawn = CrowdedMarks.drawn(POINTS, places);
    assertThat(nearest(drawn, places)).isGreaterThanOrEqualTo(CrowdedMarks.APART);
    double side = 11 * CrowdedMarks.scale(places);
    assertThat(drawn.cardinality() * side * side / (400 * 400)).isLessThan(0.15);
    assertThat(drawn.cardinality()).isGreaterThan(200);
  }

  @Test
  void theLowestMinimumIsAlwaysDrawnAndMinimaBeforeAllOthers() {
    BitSet drawn = CrowdedMarks.drawn(POINTS, places(10));
    assertThat(drawn.get(0)).isTrue();
    assertThat(drawn.stream().filter(i -> POINTS.get(i).kind() == CriticalKind.MINIMUM).count())
        .isGreaterThan(drawn.cardinality() / 2);
    List<CrowdedMarks.Place> hidden =
        POINTS.stream().map(each -> place(each.point(), 10, each.point().x() == 0)).toList();
    assertThat(CrowdedMarks.drawn(POINTS, hidden).get(0)).isTrue();
  }

  @Test
  void nearerByAllAreDrawn() {
    for (double apart : new double[] {20, 80}) {
      List<CrowdedMarks.Place> places = places(apart);
      long inSight = places.stream().filter(CrowdedMarks.Place::isSeen).count();
      assertThat(CrowdedMarks.drawn(POINTS, places).cardinality()).isEqualTo((int) inSight);
    }
  }

  /// A needle's minimum and the saddle beside it would be one blot.
  @Test
  void ofFewThatStandOnOneAnotherTheMinimumIsDrawn() {
    List<CriticalPoint> needle =
        List.of(point(CriticalKind.MINIMUM, -1), point(CriticalKind.SADDLE, 0), POINTS.getFirst());
    List<CrowdedMarks.Place> places =
        List.of(
            new CrowdedMarks.Place(100, 50, false),
            new CrowdedMarks.Place(102, 50, false),
            new CrowdedMarks.Place(200, 50, false));
    assertThat(CrowdedMarks.drawn(needle, places).stream()).containsExactly(0, 2);
  }

  private static CriticalPoint point(CriticalKind kind, double value) {
    return new CriticalPoint(kind, new Point(0, 0), value, Eigenpairs.of2x2(1, 0, 1));
  }

  @Test
  void fewThatCanBeReadGiveWayToNone() {
    List<CriticalPoint> few = POINTS.subList(0, 40);
    List<CrowdedMarks.Place> places =
        IntStream.range(0, 40)
            .mapToObj(i -> new CrowdedMarks.Place(CrowdedMarks.LEGIBLE * i, 0, false))
            .toList();
    assertThat(CrowdedMarks.drawn(few, places).cardinality()).isEqualTo(40);
  }
}
