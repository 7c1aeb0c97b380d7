package thalweg.critical;

import java.util.ArrayList;
import java.util.List;
import thalweg.landscape.CriticalPoint;

/// What the search of some cells yields.
final class CellResult {
  private final List<CriticalPoint> points = new ArrayList<>();
  private final List<Suspect> suspects = new ArrayList<>();
  private final List<Unfinished> unfinished = new ArrayList<>();
  private final List<LevelCell> level = new ArrayList<>();
  private final List<Cell> besideACurve = new ArrayList<>();
  private final List<Cell> undecided = new ArrayList<>();

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
  /// @param greatest the greatest curvature in the whole domain
  record Unfinished(
      int origin,
      Cell cell,
      int depth,
      double surprise,
      int stale,
      double unit,
      double greatest,
      int patience) {}

  /// A cell that is exactly level.
  ///
  /// @param u where its centre is
  /// @param v where its centre is
  /// @param area of the part of it that is level, a share of the domain
  record LevelCell(double u, double v, double side, double area) {}

  /// What is left where going on would lead nowhere.
  static CellResult left(List<Unfinished> rest) {
    CellResult result = new CellResult();
    rest.forEach(result::add);
    return result;
  }

  void add(CriticalPoint point) {
    points.add(point);
  }

  void add(Suspect suspect) {
    suspects.add(suspect);
  }

  void add(Unfinished cell) {
    unfinished.add(cell);
  }

  /// @param share of the cell that is level
  void addLevel(Cell cell, double share) {
    if (share > 0) {
      level.add(
          new LevelCell(cell.centre().u(), cell.centre().v(), cell.side(), share * cell.area()));
    }
  }

  void addUndecided(Cell cell) {
    undecided.add(cell);
  }

  /// Adds a cell beside a curve that is not followed; it may be one that is known.
  void addBesideACurve(Cell cell) {
    besideACurve.add(cell);
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

  List<LevelCell> level() {
    return level;
  }

  /// Cells beside curves.
  List<Cell> besideACurve() {
    return besideACurve;
  }

  /// Cells where there is more than could be told.
  List<Cell> undecided() {
    return undecided;
  }
}
