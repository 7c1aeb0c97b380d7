package thalweg.critical;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import thalweg.critical.CellResult.LevelCell;
import thalweg.critical.CellResult.Suspect;
import thalweg.formula.enclosure.FormulaEnclosure;
import thalweg.landscape.DerivativeSampler;
import thalweg.landscape.Landscape;
import thalweg.landscape.ScaledBounds;

/// What the formula of a landscape tells of whole squares, where it has one. Owned by one thread.
final class FormulaBounds {
  /// Places that are left, at most, of which it is asked whether the formula slopes there.
  private static final int MOST = 10_000;

  /// In sides of a cell: a square around a place that is suspect because of it, and holds it.
  private static final double AROUND = 4;

  private final Optional<FormulaEnclosure> formula;
  private final DerivativeSampler probe;
  private final SearchTime time;

  FormulaBounds(Landscape landscape, SearchTime time) {
    this.formula = landscape.enclosure();
    this.probe = new DerivativeSampler(landscape.field(), landscape.domain());
    this.time = time;
  }

  /// The formula over rectangles.
  Optional<FormulaEnclosure> formula() {
    return formula;
  }

  /// Those among some places around which the gradient may vanish, or has no bounds: there it may
  /// change without end.
  Stream<Suspect> open(List<Suspect> left) {
    return left.size() > MOST || time.isUp()
        ? left.stream()
        : left.stream().filter(each -> !isSloped(each));
  }

  private boolean isSloped(Suspect place) {
    return around(place).filter(each -> each.sloped() && each.finite()).isPresent();
  }

  /// The widest of some places around which no slope leads on.
  Optional<Suspect> widest(List<Suspect> open) {
    return open.stream()
        .limit(MOST)
        .filter(each -> around(each).filter(ScaledBounds::sloped).isEmpty())
        .max(Comparator.comparingDouble(Suspect::area));
  }

  private Optional<ScaledBounds> around(Suspect place) {
    return bounds(place.u(), place.v(), AROUND * Math.sqrt(place.area()));
  }

  /// Whether ground that numbers show to be level is not so by the formula.
  boolean isFading(LevelCell cell) {
    return bounds(cell.u(), cell.v(), cell.side()).filter(each -> !each.level()).isPresent();
  }

  private Optional<ScaledBounds> bounds(double u, double v, double side) {
    return formula.map(each -> probe.around(each, u, v, side));
  }
}
