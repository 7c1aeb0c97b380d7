package thalweg.critical;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import thalweg.critical.CellResult.LevelCell;
import thalweg.critical.CellResult.Suspect;
import thalweg.landscape.DerivativeSampler;
import thalweg.landscape.FadingSlope;

/// Where the ground is level, put together from cells: by the formula, or as far as numbers tell.
///
/// What is no wider than degenerate points are apart is one of them: around a point of a high order
/// the slope leaves the range of numbers.
final class LevelGround {
  /// A share of the domain.
  private static final double SPOT = DistinctPoints.SAME_DEGENERATE;

  /// So many pieces are looked at; others are as the last of them.
  private static final int MOST_LOOKED_AT = 32;

  /// A share of the domain: where so much is level, nothing shows whether the formula is.
  private static final double ALL = 0.99;

  /// Of a cell's side.
  private static final double INSIDE = 0.4;

  /// Of a value.
  private static final double ROUNDING = 1e-9;

  private final DerivativeSampler probe;
  private final FadingSlope tails;
  private final Predicate<LevelCell> fading;
  private final Predicate<LevelCell> sloped;
  private final List<Suspect> spots = new ArrayList<>();
  private int lookedAt;
  private boolean tail;
  private double share;
  private double plateauShare;
  private double undecided;

  private LevelGround(
      DerivativeSampler probe, Predicate<LevelCell> fading, Predicate<LevelCell> sloped) {
    this.probe = probe;
    this.fading = fading;
    this.sloped = sloped;
    tails = new FadingSlope(probe);
  }

  /// Puts cells together.
  ///
  /// @param fading whether a cell is known to be level only as far as numbers tell
  /// @param sloped whether it may not be level by the formula
  static LevelGround of(
      List<LevelCell> cells,
      DerivativeSampler probe,
      Predicate<LevelCell> fading,
      Predicate<LevelCell> sloped) {
    Map<SpatialBin, List<LevelCell>> patches = new HashMap<>();
    for (LevelCell cell : cells) {
      double half = cell.side() / 2;
      SpatialBin first = SpatialBin.of(cell.u() - half, cell.v() - half, SPOT);
      SpatialBin last = SpatialBin.of(cell.u() + half, cell.v() + half, SPOT);
      for (long column = first.column(); column <= last.column(); column++) {
        for (long row = first.row(); row <= last.row(); row++) {
          patches.computeIfAbsent(new SpatialBin(column, row), _ -> new ArrayList<>()).add(cell);
        }
      }
    }
    LevelGround ground = new LevelGround(probe, fading, sloped);
    while (!patches.isEmpty()) {
      ground.add(connected(patches));
    }
    return ground;
  }

  /// Takes out the cells of one patch and of all that it is connected with.
  private static List<LevelCell> connected(Map<SpatialBin, List<LevelCell>> patches) {
    List<LevelCell> cells = new ArrayList<>();
    Deque<SpatialBin> next = new ArrayDeque<>(List.of(patches.keySet().iterator().next()));
    while (!next.isEmpty()) {
      SpatialBin patch = next.remove();
      List<LevelCell> here = patches.remove(patch);
      if (here != null) {
        cells.addAll(here);
        next.addAll(patch.neighbourhood());
      }
    }
    return cells.stream().distinct().toList();
  }

  private void add(List<LevelCell> cells) {
    double left = 1;
    double right = 0;
    double low = 1;
    double high = 0;
    double area = 0;
    for (LevelCell cell : cells) {
      left = Math.min(left, cell.u() - cell.side() / 2);
      right = Math.max(right, cell.u() + cell.side() / 2);
      low = Math.min(low, cell.v() - cell.side() / 2);
      high = Math.max(high, cell.v() + cell.side() / 2);
      area += cell.area();
    }
    if (Math.max(right - left, high - low) <= SPOT) {
      double u = (left + right) / 2;
      double v = (low + high) / 2;
      spots.add(new Suspect(u, v, probe.curvatureAround(u, v), area));
    } else if (isTail(cells)) {
      plateauShare += area;
    } else if (isUneven(cells) || (area > ALL && isSlopedByTheFormula(cells))) {
      undecided += area;
    } else {
      share += area;
    }
  }

  /// Whether bounds find a slope in most of the widest cells, though numbers find none: as around a
  /// needle that is narrower than numbers are apart.
  private boolean isSlopedByTheFormula(List<LevelCell> cells) {
    double widest = cells.stream().mapToDouble(LevelCell::side).max().orElse(0);
    List<LevelCell> wide =
        cells.stream().filter(each -> each.side() == widest).limit(MOST_LOOKED_AT).toList();
    return 2 * wide.stream().filter(sloped).count() > wide.size();
  }

  /// Whether f differs within most cells: then derivatives are too small for numbers where values
  /// are not, as on a domain of 1e300.
  private boolean isUneven(List<LevelCell> cells) {
    return 2 * cells.stream().filter(this::isUneven).count() > cells.size();
  }

  private boolean isUneven(LevelCell cell) {
    double far = INSIDE * cell.side();
    return Stream.of(-far, far)
        .anyMatch(way ->
            isBent(cell, cell.u() + way, cell.v()) || isBent(cell, cell.u(), cell.v() + way));
  }

  /// Whether f differs between the middle of a cell and another place by so little, over so far,
  /// that no number holds the second derivative.
  private boolean isBent(LevelCell cell, double u, double v) {
    double here = probe.value(cell.u(), cell.v());
    double there = probe.value(u, v);
    double change = Math.abs(here - there);
    double far = probe.point(cell.u(), cell.v()).distance(probe.point(u, v));
    return change > ROUNDING * Math.max(Math.abs(here), Math.abs(there))
        && change / far / far < Double.MIN_NORMAL;
  }

  /// Judged beside the edge, where cells are smallest.
  private boolean isTail(List<LevelCell> cells) {
    if (lookedAt++ < MOST_LOOKED_AT) {
      tail =
          cells.stream()
              .filter(each -> probe.at(each.u(), each.v()).isLevel())
              .min(Comparator.comparingDouble(LevelCell::side))
              .map(each -> fading.test(each) || tails.isAround(each.u(), each.v()))
              .orElse(true);
    }
    return tail;
  }

  /// The middle of each piece that is a point.
  List<Suspect> spots() {
    return spots;
  }

  /// The share of the domain, 0 to 1, that all other pieces are that are exactly level.
  double share() {
    return share;
  }

  /// The share of those whose values differ, though derivatives are zero.
  double undecided() {
    return undecided;
  }

  /// The share that those are whose slope is too small for numbers.
  double plateauShare() {
    return plateauShare;
  }
}
