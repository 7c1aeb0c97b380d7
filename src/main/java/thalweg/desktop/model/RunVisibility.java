package thalweg.desktop.model;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import thalweg.optimizer.OptimizerType;
import thalweg.race.Frame;
import thalweg.race.Trajectory;

/// Which optimizers the user looks at: those that are hidden though they race, and the one that is
/// followed. Belongs to the FX thread.
public final class RunVisibility {
  private final PublishedValue<ViewState> view;
  private final Supplier<List<OptimizerType>> types;
  private final ReadOnlyObjectProperty<Set<OptimizerType>> hidden;
  private final ReadOnlyObjectProperty<Optional<OptimizerType>> followed;

  /// @param types the optimizers that are listed
  RunVisibility(PublishedValue<ViewState> view, Supplier<List<OptimizerType>> types) {
    this.view = view;
    this.types = types;
    hidden = view.part(this, "hidden", ViewState::hidden);
    followed = view.part(this, "followed", ViewState::followed);
  }

  /// The optimizers whose runs are not drawn.
  public ReadOnlyObjectProperty<Set<OptimizerType>> hiddenProperty() {
    return hidden;
  }

  /// Whether the runs of an optimizer are drawn.
  public boolean isShown(OptimizerType optimizer) {
    return !hidden.get().contains(optimizer);
  }

  /// Draws the runs of an optimizer, or not.
  public void setShown(OptimizerType optimizer, boolean shown) {
    Set<OptimizerType> changed = new HashSet<>(hidden.get());
    if (shown ? changed.remove(optimizer) : changed.add(optimizer)) {
      hide(changed);
    }
  }

  /// Draws the runs of one optimizer alone; all again, if they are alone already.
  public void solo(OptimizerType optimizer) {
    Set<OptimizerType> others =
        types.get().stream()
            .filter(type -> !type.equals(optimizer))
            .collect(Collectors.toUnmodifiableSet());
    hide(hidden.get().equals(others) ? Set.of() : others);
  }

  /// Draws all runs.
  public void showAll() {
    hide(Set.of());
  }

  private void hide(Set<OptimizerType> all) {
    view.set(view.get().withHidden(all));
  }

  /// The optimizer whose run, from the selected start, is looked at closely; none at first.
  public ReadOnlyObjectProperty<Optional<OptimizerType>> followedProperty() {
    return followed;
  }

  /// Looks at an optimizer closely.
  public void follow(OptimizerType optimizer) {
    look(Optional.of(optimizer));
  }

  /// Looks at an optimizer closely, or at none if that was it already.
  public void toggleFollow(OptimizerType optimizer) {
    look(isFollowed(optimizer) ? Optional.empty() : Optional.of(optimizer));
  }

  /// Whether an optimizer is looked at closely.
  public boolean isFollowed(OptimizerType optimizer) {
    return followed.get().filter(optimizer::equals).isPresent();
  }

  /// Looks at none closely.
  public void followNone() {
    look(Optional.empty());
  }

  private void look(Optional<OptimizerType> optimizer) {
    view.set(view.get().withFollowed(optimizer));
  }

  /// The run of a race to look at closely: that of the followed optimizer, else the first that is
  /// drawn; none before it has begun.
  ///
  /// @param start the index of the start that it runs from
  public Optional<Trajectory> closeUp(Frame race, int start) {
    return followed
        .get()
        .flatMap(optimizer -> race.run(optimizer.id(), start))
        .or(() ->
            shown(race).trajectories().stream().filter(run -> run.start() == start).findFirst())
        .filter(run -> run.length() > 0);
  }

  private static OptimizerType typeOf(Frame race, Trajectory run) {
    return race.experiment().entrants().get(run.entrant()).optimizer().type();
  }

  /// The runs of a race that are drawn.
  public Frame shown(Frame race) {
    return hidden.get().isEmpty()
        ? race
        : race.withTrajectories(
            race.trajectories().stream().filter(run -> isShown(typeOf(race, run))).toList());
  }
}
