package thalweg.critical;

import java.util.ArrayList;
import java.util.List;
import thalweg.landscape.CriticalPoint;

/// What the search of some cells yields.
final class CellResult {
  private final List<CriticalPoint> points = new ArrayList<>();
  private final List<Suspect> suspects = new ArrayList<>();
  private final List<Unfinished> unfinished = new ArrayList<>();
  private double levelShare;
  private double undecidedShare;

  /// A place near which gradient and curvature may vanish together, at a point or along a curve.
  ///
  /// @param unit the greatest curvature nearby
  /// @param area of the cell that is settled with it, a share of the domain; 0 where that cell is
  ///   unfinished anyhow
  record Suspect(double u, double v, double unit, double area) {}

  /// A cell that is to be refined, where the work that was meant for its surroundings is used up.
  ///
  /// @param origin the number of the cell of the grid that it is a part of
  /// @param depth how often that was halved
  /// @param surprise that of the cell that it is a quarter of
  /// @param stale how often in a row that did not get calmer
  /// @param unit the greatest curvature nearby
  record Unfinished(
      int origin, Cell cell, int depth, double surprise, int stale, double unit, int patience) {}

  void add(CriticalPoint point) {
    points.add(point);
  }

  void add(Suspect suspect) {
    suspects.add(suspect);
  }

  void add(Unfinished cell) {
    unfinished.add(cell);
  }

  void addLevel(Cell cell) {
    levelShare += cell.area();
  }

  void addUndecided(Cell cell) {
    undecidedShare += cell.area();
  }

  List<CriticalPoint> points() {
    return points;
  }

  List<Suspect> suspects() {
    return suspects;
  }

  List<Unfinished> unfinished() {
    return unfinished;
  }

  /// The share of the domain that is exactly level.
  double levelShare() {
    return levelShare;
  }

  /// The share of the domain where there is more than could be told.
  double undecidedShare() {
    return undecidedShare;
  }
}
