package thalweg.figure.contour;

import static java.lang.Double.NaN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;
import java.util.stream.DoubleStream;
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
  private static MarkPlaces places(double apart) {
    return places(apart, _ -> false);
  }

  private static MarkPlaces places(double apart, IntPredicate behind) {
    return places(
        POINTS.stream().mapToDouble(each -> inView(each, apart) ? apart * each.point().x() : NaN),
        POINTS.stream().mapToDouble(each -> inView(each, apart) ? apart * each.point().y() : NaN),
        behind);
  }

  private static MarkPlaces places(DoubleStream x, DoubleStream y, IntPredicate behind) {
    return new MarkPlaces(x.toArray(), y.toArray(), behind);
  }

  private static boolean inView(CriticalPoint point, double apart) {
    return apart * point.point().x() <= 400 && apart * point.point().y() <= 400;
  }

  private static double nearest(BitSet drawn, MarkPlaces places) {
    double nearest = Double.POSITIVE_INFINITY;
    for (int i : drawn.stream().toArray()) {
      for (int j : drawn.stream().filter(other -> other > i).toArray()) {
        nearest = Math.min(nearest, places.away(i, places.x(j), places.y(j)));
      }
    }
    return nearest;
  }

  /// 1600 marks of 11 pixels in 400 by 400 would cover the ground.
  @Test
  void marksLeaveMostOfTheGroundToBeSeen() {
    MarkPlaces places = places(10);
    BitSet drawn = CrowdedMarks.drawn(POINTS, places);
    assertThat(nearest(drawn, places)).isGreaterThanOrEqualTo(CrowdedMarks.APART);
    double side = 11 * places.scale();
    assertThat(drawn.cardinality() * side * side / (400 * 400)).isLessThan(0.15);
    assertThat(drawn.cardinality()).isGreaterThan(200);
  }

  @Test
  void theLowestMinimumIsAlwaysDrawn() {
    assertThat(CrowdedMarks.drawn(POINTS, places(10)).get(0)).isTrue();
    MarkPlaces hidden = places(10, i -> POINTS.get(i).point().x() == 0);
    assertThat(CrowdedMarks.drawn(POINTS, hidden).get(0)).isTrue();
  }

  @Test
  void nearerByAllAreDrawn() {
    for (double apart : new double[] {20, 80}) {
      MarkPlaces places = places(apart);
      assertThat(CrowdedMarks.drawn(POINTS, places).cardinality()).isEqualTo(places.inSight());
    }
  }

  /// A needle's minimum and the saddle beside it would be one blot.
  @Test
  void ofFewThatStandOnOneAnotherTheMinimumIsDrawn() {
    List<CriticalPoint> needle =
        List.of(point(CriticalKind.MINIMUM, -1), point(CriticalKind.SADDLE, 0), POINTS.getFirst());
    MarkPlaces places =
        places(DoubleStream.of(100, 102, 200), DoubleStream.of(50, 50, 50), _ -> false);
    assertThat(CrowdedMarks.drawn(needle, places).stream()).containsExactly(0, 2);
  }

  private static CriticalPoint point(CriticalKind kind, double value) {
    return new CriticalPoint(kind, new Point(0, 0), value, Eigenpairs.of2x2(1, 0, 1));
  }

  @Test
  void fewThatCanBeReadGiveWayToNone() {
    List<CriticalPoint> few = POINTS.subList(0, 40);
    MarkPlaces places =
        places(
            IntStream.range(0, 40).mapToDouble(i -> CrowdedMarks.LEGIBLE * i),
            IntStream.range(0, 40).mapToDouble(_ -> 0),
            _ -> false);
    assertThat(CrowdedMarks.drawn(few, places).cardinality()).isEqualTo(40);
  }

  /// A line of sight is walked for each that is asked: for all, that takes longer than a frame.
  @Test
  void whetherTheGroundHidesAMarkIsAskedOfFewWhereManyStandOnOneAnother() {
    AtomicInteger asked = new AtomicInteger();
    MarkPlaces crowd =
        places(
            0.5,
            _ -> {
              asked.incrementAndGet();
              return true;
            });
    assertThat(CrowdedMarks.drawn(POINTS, crowd).cardinality()).isPositive();
    assertThat(asked).hasValueLessThan(POINTS.size() / 20);
  }

  @Test
  void whatTheGroundHidesGivesWay() {
    MarkPlaces places = places(DoubleStream.of(100, 102), DoubleStream.of(50, 50), i -> i == 0);
    List<CriticalPoint> saddles =
        List.of(point(CriticalKind.SADDLE, 0), point(CriticalKind.SADDLE, 1));
    assertThat(CrowdedMarks.drawn(saddles, places).stream()).containsExactly(1);
  }

  /// As on sin(x)*sin(y): of four points one is a minimum, one a maximum, and two are saddles.
  @Test
  void everyKindKeepsItsShareEverywhere() {
    List<CriticalPoint> chequers = new ArrayList<>();
    for (int i = 0; i < SIDE; i++) {
      for (int j = 0; j < SIDE; j++) {
        CriticalKind even = i % 4 < 2 == j % 4 < 2 ? CriticalKind.MINIMUM : CriticalKind.MAXIMUM;
        CriticalKind kind = (i + j) % 2 == 0 ? even : CriticalKind.SADDLE;
        chequers.add(
            new CriticalPoint(kind, new Point(i, j), height(kind), Eigenpairs.of2x2(1, 0, 1)));
      }
    }
    chequers.sort(Comparator.comparingDouble(CriticalPoint::value));
    MarkPlaces places =
        places(
            chequers.stream().mapToDouble(each -> 10 * each.point().x()),
            chequers.stream().mapToDouble(each -> 10 * each.point().y()),
            _ -> false);
    BitSet drawn = CrowdedMarks.drawn(chequers, places);
    for (int quarter = 0; quarter < 4; quarter++) {
      int of = quarter;
      List<CriticalPoint> seen =
          drawn.stream()
              .mapToObj(chequers::get)
              .filter(each ->
                  (each.point().x() < 20) == of < 2 && (each.point().y() < 20) == (of % 2 == 0))
              .toList();
      assertThat(share(seen, CriticalKind.MINIMUM)).isBetween(0.2, 0.35);
      assertThat(share(seen, CriticalKind.SADDLE)).isBetween(0.35, 0.55);
      assertThat(share(seen, CriticalKind.MAXIMUM)).isBetween(0.15, 0.3);
    }
  }

  private static double share(List<CriticalPoint> seen, CriticalKind kind) {
    return (double) seen.stream().filter(each -> each.kind() == kind).count() / seen.size();
  }

  private static double height(CriticalKind kind) {
    return kind == CriticalKind.MINIMUM ? -1 : kind == CriticalKind.MAXIMUM ? 1 : 0;
  }
}
