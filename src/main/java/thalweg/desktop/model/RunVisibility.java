package thalweg.desktop.model;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import thalweg.optimizer.OptimizerType;
import thalweg.optimizer.method.Optimizers;
import thalweg.race.Frame;
import thalweg.race.Trajectory;

/// Which optimizers somebody looks at: those that are hidden though they race, and the one that is
/// followed. Belongs to the FX thread; optimizers go by their identifiers.
public final class RunVisibility {
  private final ReadOnlyObjectWrapper<Set<String>> hidden =
      new ReadOnlyObjectWrapper<>(this, "hidden", Set.of());
  private final ReadOnlyObjectWrapper<Optional<String>> followed =
      new ReadOnlyObjectWrapper<>(this, "followed", Optional.empty());

  /// The optimizers whose runs are not drawn.
  public ReadOnlyObjectProperty<Set<String>> hiddenProperty() {
    return hidden.getReadOnlyProperty();
  }

  /// Whether the runs of an optimizer are drawn.
  public boolean isShown(String optimizer) {
    return !hidden.get().contains(optimizer);
  }

  /// Draws the runs of an optimizer, or not.
  public void setShown(String optimizer, boolean shown) {
    Set<String> changed = new HashSet<>(hidden.get());
    if (shown ? changed.remove(optimizer) : changed.add(optimizer)) {
      hidden.set(Set.copyOf(changed));
    }
  }

  /// Draws the runs of one optimizer alone; all again, if they are alone already.
  public void solo(String optimizer) {
    Set<String> others =
        Optimizers.all().stream()
            .map(OptimizerType::id)
            .filter(id -> !id.equals(optimizer))
            .collect(Collectors.toUnmodifiableSet());
    hidden.set(hidden.get().equals(others) ? Set.of() : others);
  }

  /// Draws all runs.
  public void showAll() {
    hidden.set(Set.of());
  }

  /// The optimizer whose run, from the selected start, is looked at closely; none while nobody
  /// asked.
  public ReadOnlyObjectProperty<Optional<String>> followedProperty() {
    return followed.getReadOnlyProperty();
  }

  /// Looks at an optimizer closely.
  public void follow(String optimizer) {
    followed.set(Optional.of(optimizer));
  }

  /// Looks at an optimizer closely, or at none if that was it already.
  public void toggleFollow(String optimizer) {
    followed.set(isFollowed(optimizer) ? Optional.empty() : Optional.of(optimizer));
  }

  /// Whether an optimizer is looked at closely.
  public boolean isFollowed(String optimizer) {
    return followed.get().filter(optimizer::equals).isPresent();
  }

  /// Looks at none closely.
  public void followNone() {
    followed.set(Optional.empty());
  }

  /// The run of a race to look at closely: that of the followed optimizer, else the first that is
  /// drawn; none before it has begun.
  ///
  /// @param start the index of the start that it runs from
  public Optional<Trajectory> closeUp(Frame race, int start) {
    return followed
        .get()
        .flatMap(optimizer -> race.run(optimizer, start))
        .or(() ->
            shown(race).trajectories().stream().filter(run -> run.start() == start).findFirst())
        .filter(run -> run.length() > 0);
  }

  /// The runs of a race that are drawn.
  public Frame shown(Frame race) {
    return hidden.get().isEmpty()
        ? race
        : new Frame(
            race.experiment(),
            race.trajectories().stream().filter(run -> isShown(race.optimizerOf(run))).toList(),
            race.complete());
  }
}
