package thalweg.basin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import thalweg.critical.CriticalSet;
import thalweg.critical.Minima;
import thalweg.critical.Minimum;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.Domain;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.landscape.UnitFrame;
import thalweg.linalg.CriticalKind;
import thalweg.race.Criteria;

/// Where runs on a landscape can come to rest: its minima, then its other critical points; told
/// quickly from a position. Immutable.
///
/// Distances are shares of the domain; how near is near is what [Criteria.Settling] says.
final class CriticalPointIndex {
  static final int NONE = -1;

  private static final Criteria.Settling SETTLING = Criteria.STANDARD.settling();
  private static final int CELLS = 128;
  private static final double ROUNDING = 1e-6;

  private final List<Minimum> minima;
  private final List<CriticalPoint> points;
  private final UnitFrame frame;
  private final double[] u;
  private final double[] v;

  /// The places near each cell, one cell after the other.
  private final int[] nearby;

  /// Where those of a cell begin; those of the next begin where they end.
  private final int[] first = new int[CELLS * CELLS + 1];

  /// @param points all places, the minima first
  private CriticalPointIndex(List<Minimum> minima, List<CriticalPoint> points, Domain domain) {
    this.minima = List.copyOf(minima);
    this.points = List.copyOf(points);
    this.frame = UnitFrame.of(domain);
    u = IntStream.range(0, points.size()).mapToDouble(i -> frame.shareX(at(i).x())).toArray();
    v = IntStream.range(0, points.size()).mapToDouble(i -> frame.shareY(at(i).y())).toArray();
    nearby = index();
  }

  private Point at(int place) {
    return points.get(place).point();
  }

  /// The places of a landscape.
  ///
  /// @param critical its critical points
  /// @throws java.util.concurrent.CancellationException if cancelled
  static CriticalPointIndex of(
      Landscape landscape, CriticalSet critical, BooleanSupplier cancelled) {
    List<Minimum> minima = Minima.of(landscape, critical, cancelled);
    Map<Point, CriticalPoint> smooth = new HashMap<>();
    critical.points().stream()
        .filter(each -> each.kind() == CriticalKind.MINIMUM)
        .forEach(each -> smooth.put(each.point(), each));
    List<CriticalPoint> points = new ArrayList<>();
    minima.forEach(each ->
        points.add(
            smooth.getOrDefault(each.point(), CriticalPoint.inKink(each.point(), each.value()))));
    critical.points().stream()
        .filter(each -> each.kind() != CriticalKind.MINIMUM)
        .forEach(points::add);
    return new CriticalPointIndex(minima, points, landscape.domain());
  }

  private int[] index() {
    for (int place = 0; place < u.length; place++) {
      for (int row = low(v[place]); row <= high(v[place]); row++) {
        for (int column = low(u[place]); column <= high(u[place]); column++) {
          first[row * CELLS + column + 1]++;
        }
      }
    }
    for (int cell = 0; cell < CELLS * CELLS; cell++) {
      first[cell + 1] += first[cell];
    }
    int[] all = new int[first[CELLS * CELLS]];
    int[] next = first.clone();
    for (int place = 0; place < u.length; place++) {
      for (int row = low(v[place]); row <= high(v[place]); row++) {
        for (int column = low(u[place]); column <= high(u[place]); column++) {
          all[next[row * CELLS + column]++] = place;
        }
      }
    }
    return all;
  }

  /// The first cell along a side from which a place can be near.
  private static int low(double share) {
    return cell((share - SETTLING.near()) * CELLS - ROUNDING);
  }

  /// The last one.
  private static int high(double share) {
    return cell((share + SETTLING.near()) * CELLS + ROUNDING);
  }

  private static int cell(double cells) {
    return Math.clamp((int) Math.floor(cells), 0, CELLS - 1);
  }

  /// The minima, which are the first places.
  List<Minimum> minima() {
    return minima;
  }

  boolean isMinimum(int place) {
    return place >= 0 && place < minima.size();
  }

  /// Whether a point is inside the domain or on its edge.
  boolean isInside(Point point) {
    double shareX = frame.shareX(point.x());
    double shareY = frame.shareY(point.y());
    return Math.min(shareX, shareY) >= 0 && Math.max(shareX, shareY) <= 1;
  }

  /// What a place is.
  CriticalPoint point(int place) {
    return points.get(place);
  }

  /// The nearest place that a position inside the domain is near, or [#NONE].
  int near(double x, double y) {
    double atU = frame.shareX(x);
    double atV = frame.shareY(y);
    int column = Math.clamp((int) (atU * CELLS), 0, CELLS - 1);
    int row = Math.clamp((int) (atV * CELLS), 0, CELLS - 1);
    int cell = row * CELLS + column;
    int nearest = NONE;
    double least = SETTLING.near() * SETTLING.near();
    for (int i = first[cell]; i < first[cell + 1]; i++) {
      int place = nearby[i];
      double du = u[place] - atU;
      double dv = v[place] - atV;
      double square = du * du + dv * dv;
      if (square <= least) {
        least = square;
        nearest = place;
      }
    }
    return nearest;
  }

  /// The nearest minimum, no farther than so from a position.
  ///
  /// @param far a share
  Optional<CriticalPoint> minimumBeside(double x, double y, double far) {
    Optional<CriticalPoint> nearest = Optional.empty();
    double least = far * far;
    for (int place = 0; place < minima.size(); place++) {
      double square = square(place, x, y);
      if (square <= least) {
        least = square;
        nearest = Optional.of(points.get(place));
      }
    }
    return nearest;
  }

  /// The square of how far a position is from a critical point, which need be none of the places.
  double square(CriticalPoint place, double x, double y) {
    return frame.square(place.point().x() - x, place.point().y() - y);
  }

  /// The square of how far a position is from a place.
  double square(int place, double x, double y) {
    double du = u[place] - frame.shareX(x);
    double dv = v[place] - frame.shareY(y);
    return du * du + dv * dv;
  }
}
