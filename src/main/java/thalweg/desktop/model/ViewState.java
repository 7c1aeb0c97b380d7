package thalweg.desktop.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import thalweg.landscape.Point;
import thalweg.landscape.SectionDirections;
import thalweg.optimizer.KnownOptimizers;
import thalweg.optimizer.OptimizerType;

/// What the user looks at; it changes nothing of the race, and undo leaves it alone. Playhead and
/// camera, which move at every frame, are apart from it.
///
/// @param hidden the methods whose runs are not drawn
/// @param followed the method whose run is looked at closely
/// @param marksShown whether critical points are marked
/// @param projected whether the contour lines are projected onto the plane below the surface
/// @param basins whose basins the contour shows; empty for the terrain
/// @param probe the point of the plane that is asked about
/// @param cut along what the ground is cut open there
public record ViewState(
    Set<OptimizerType> hidden,
    Optional<OptimizerType> followed,
    boolean marksShown,
    boolean projected,
    Optional<BasinChoice> basins,
    Optional<Point> probe,
    SectionDirections cut) {

  /// All runs, none of them closely, on the terrain with its critical points.
  public static final ViewState FIRST =
      new ViewState(
          Set.of(),
          Optional.empty(),
          true,
          true,
          Optional.empty(),
          Optional.empty(),
          SectionDirections.EIGENVECTORS);

  /// Keeps the set to itself.
  public ViewState {
    hidden = Set.copyOf(hidden);
  }

  /// The same where an optimizer is another one.
  ViewState with(OptimizerType before, OptimizerType after) {
    return mapped(each -> Optional.of(each.equals(before) ? after : each));
  }

  /// The same where only some optimizers are listed: of the others nothing is looked at, but what
  /// one has been changed or renamed to takes its place.
  ViewState among(List<OptimizerType> listed) {
    return mapped(new KnownOptimizers(listed)::now);
  }

  private ViewState mapped(Function<OptimizerType, Optional<OptimizerType>> change) {
    return withHidden(
            hidden.stream()
                .flatMap(each -> change.apply(each).stream())
                .collect(Collectors.toUnmodifiableSet()))
        .withFollowed(followed.flatMap(change))
        .withBasins(basins.flatMap(each -> each.mapped(change)));
  }

  ViewState withHidden(Set<OptimizerType> changed) {
    return new ViewState(changed, followed, marksShown, projected, basins, probe, cut);
  }

  ViewState withFollowed(Optional<OptimizerType> changed) {
    return new ViewState(hidden, changed, marksShown, projected, basins, probe, cut);
  }

  ViewState withMarksShown(boolean changed) {
    return new ViewState(hidden, followed, changed, projected, basins, probe, cut);
  }

  ViewState withProjected(boolean changed) {
    return new ViewState(hidden, followed, marksShown, changed, basins, probe, cut);
  }

  ViewState withBasins(Optional<BasinChoice> changed) {
    return new ViewState(hidden, followed, marksShown, projected, changed, probe, cut);
  }

  ViewState withProbe(Optional<Point> changed) {
    return new ViewState(hidden, followed, marksShown, projected, basins, changed, cut);
  }

  ViewState withCut(SectionDirections changed) {
    return new ViewState(hidden, followed, marksShown, projected, basins, probe, changed);
  }
}
