package thalweg.critical;

import java.util.ArrayList;
import java.util.List;
import thalweg.landscape.CriticalPoint;

/// What one row of the grid yields.
final class CellResult {
  private final List<CriticalPoint> points = new ArrayList<>();
  private final List<Suspect> suspects = new ArrayList<>();
  private double levelShare;

  /// A place near which gradient and curvature may vanish together, at a point or along a curve.
  ///
  /// @param unit the greatest curvature nearby
  record Suspect(double u, double v, double unit) {}

  void add(CriticalPoint point) {
    points.add(point);
  }

  void add(Suspect suspect) {
    suspects.add(suspect);
  }

  void addLevel(Cell cell) {
    levelShare += cell.side() * cell.side();
  }

  List<CriticalPoint> points() {
    return points;
  }

  List<Suspect> suspects() {
    return suspects;
  }

  /// The share of the domain that is exactly level.
  double levelShare() {
    return levelShare;
  }
}
