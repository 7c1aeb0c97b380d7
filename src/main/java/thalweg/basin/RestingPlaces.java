package thalweg.basin;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import thalweg.critical.CriticalSet;
import thalweg.critical.Minima;
import thalweg.critical.Minimum;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.Domain;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.landscape.UnitSquare;
import thalweg.linalg.CriticalKind;

/// Where runs on a landscape can come to rest: its minima, then its other critical points; told
/// quickly from a position. Immutable.
///
/// Distances are shares of the domain; how near is near is what a race goes by.
public final class RestingPlaces {
  /// A run arrives where it stays as near as this.
  public static final double NEAR = 0.005;

  /// A run has left what it is farther away from.
  public static final double AWAY = 2 * NEAR;

  static final int NONE = -1;

  private static final int CELLS = 128;
  private static final double ROUNDING = 1e-6;

  private final List<Minimum> minima;
  private final Domain domain;
  private final UnitSquare frame;
  private final double[] u;
  private final double[] v;

  /// The places near each cell, one cell after the other.
  private final int[] nearby;

  /// Where those of a cell begin; those of the next begin where they end.
  private final int[] first = new int[CELLS * CELLS + 1];

  private RestingPlaces(List<Minimum> minima, List<Point> others, Domain domain) {
    this.minima = List.copyOf(minima);
    this.domain = domain;
    this.frame = UnitSquare.of(domain);
    List<Point> all = new ArrayList<>(minima.stream().map(Minimum::point).toList());
    all.addAll(others);
    u = all.stream().mapToDouble(each -> u(each.x())).toArray();
    v = all.stream().mapToDouble(each -> v(each.y())).toArray();
    nearby = index();
  }

  /// The places of a landscape.
  ///
  /// @param critical its critical points
  /// @throws java.util.concurrent.CancellationException if cancelled
  static RestingPlaces of(Landscape landscape, CriticalSet critical, BooleanSupplier cancelled) {
    return new RestingPlaces(
        Minima.of(landscape, critical, cancelled),
        critical.points().stream()
            .filter(each -> each.kind() != CriticalKind.MINIMUM)
            .map(CriticalPoint::point)
            .toList(),
        landscape.domain());
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
    return Math.clamp((int) Math.floor((share - NEAR) * CELLS - ROUNDING), 0, CELLS - 1);
  }

  /// The last one.
  private static int high(double share) {
    return Math.clamp((int) Math.floor((share + NEAR) * CELLS + ROUNDING), 0, CELLS - 1);
  }

  /// The minima, which are the first places.
  List<Minimum> minima() {
    return minima;
  }

  boolean isMinimum(int place) {
    return place >= 0 && place < minima.size();
  }

  /// The nearest place within [#NEAR] of a position inside the domain, or [#NONE].
  int near(double x, double y) {
    double atU = u(x);
    double atV = v(y);
    int column = Math.clamp((int) (atU * CELLS), 0, CELLS - 1);
    int row = Math.clamp((int) (atV * CELLS), 0, CELLS - 1);
    int cell = row * CELLS + column;
    int nearest = NONE;
    double least = NEAR * NEAR;
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

  /// The square of how far a position is from a place.
  double square(int place, double x, double y) {
    double du = u[place] - u(x);
    double dv = v[place] - v(y);
    return du * du + dv * dv;
  }

  private double u(double x) {
    return (x - domain.minX()) * frame.perWidth();
  }

  private double v(double y) {
    return (y - domain.minY()) * frame.perHeight();
  }
}
