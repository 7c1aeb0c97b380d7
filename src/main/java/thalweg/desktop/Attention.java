package thalweg.desktop;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import thalweg.optimizer.OptimizerType;
import thalweg.optimizer.Optimizers;
import thalweg.race.Frame;

/// Which optimizers somebody looks at: those that are hidden though they race, and the one that is
/// followed. Belongs to the FX thread; optimizers go by their identifiers.
public final class Attention {
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

  /// Looks at none closely.
  public void followNone() {
    followed.set(Optional.empty());
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
