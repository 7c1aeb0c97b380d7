package thalweg.critical;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import thalweg.critical.CellResult.LevelCell;
import thalweg.critical.CellResult.Suspect;
import thalweg.landscape.CriticalPoint;

/// Parts of a domain that were searched as domains of their own, because they hold more than the
/// cells of the grid show.
///
/// @param searched what was found in which part
/// @param unsearched the parts that were left
record Zooms(List<Zoom> searched, List<GridPatch> unsearched) {
  static final Zooms NONE = new Zooms(List.of(), List.of());

  /// More of them are a pattern that is too fine for the grid, which no zoom shows.
  private static final int MOST = 8;

  /// What was found in a part.
  record Zoom(GridPatch patch, CriticalSet found) {}

  /// Searches parts.
  ///
  /// @param search of a part; empty where it is too small to be searched
  static Zooms of(List<GridPatch> patches, Function<GridPatch, Optional<CriticalSet>> search) {
    List<Zoom> searched = new ArrayList<>();
    List<GridPatch> unsearched = new ArrayList<>();
    for (GridPatch patch : patches) {
      Optional<CriticalSet> found = patches.size() > MOST ? Optional.empty() : search.apply(patch);
      found.ifPresentOrElse(
          each -> searched.add(new Zoom(patch, each)), () -> unsearched.add(patch));
    }
    return new Zooms(searched, unsearched);
  }

  boolean isEmpty() {
    return searched.isEmpty() && unsearched.isEmpty();
  }

  List<CriticalPoint> points() {
    return searched.stream().flatMap(each -> each.found().points().stream()).toList();
  }

  /// Whether a cell lies in a part that was searched.
  boolean hold(LevelCell cell) {
    return searched.stream().anyMatch(each -> each.patch().holds(cell.u(), cell.v()));
  }

  /// Whether a place lies in a part that was searched to the end.
  boolean tell(double u, double v) {
    return searched.stream()
        .anyMatch(each -> each.found().isComplete() && each.patch().holds(u, v));
  }

  double levelShare() {
    return share(CriticalSet::levelShare);
  }

  double plateauShare() {
    return share(CriticalSet::plateauShare);
  }

  private double share(ToDoubleFunction<CriticalSet> part) {
    return searched.stream()
        .mapToDouble(each -> each.patch().area() * part.applyAsDouble(each.found()))
        .sum();
  }

  /// The curves in the parts.
  ///
  /// @param known whether a curve is one that is known already
  List<CriticalCurve> curves(Predicate<CriticalCurve> known) {
    return searched.stream().flatMap(each -> unknown(each, known)).toList();
  }

  /// The middles of parts that were left.
  Stream<Suspect> unsearchedPlaces() {
    return unsearched.stream().map(each -> new Suspect(each.u(), each.v(), 0, each.area()));
  }

  /// The share of the domain in searched parts that is not known to the end: a curve that leaves
  /// its part goes on.
  ///
  /// @param known whether a curve is one that is known already
  double undecidedShare(Predicate<CriticalCurve> known) {
    return share(CriticalSet::undecidedShare)
        + searched.stream()
            .filter(zoom -> unknown(zoom, known).anyMatch(curve -> !curve.closed()))
            .mapToDouble(zoom -> zoom.patch().area())
            .sum();
  }

  private static Stream<CriticalCurve> unknown(Zoom zoom, Predicate<CriticalCurve> known) {
    return zoom.found().curves().stream().filter(known.negate());
  }

  /// The lowest kink that is the lowest place of its part.
  Optional<Minimum> lowestKink() {
    return searched.stream()
        .flatMap(each -> each.found().lowestKink().stream())
        .min(Comparator.comparingDouble(Minimum::value));
  }
}
