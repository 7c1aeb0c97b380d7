package thalweg.desktop.model;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import thalweg.optimizer.KnownOptimizers;
import thalweg.optimizer.OptimizerType;
import thalweg.optimizer.typed.TypedRule;

/// The optimizer of the user's that was removed last. Belongs to the FX thread.
public final class RuleRemoval {
  private final Workbench workbench;
  private final Subscription subscription;
  private final ReadOnlyObjectWrapper<Optional<Removed>> removed =
      new ReadOnlyObjectWrapper<>(this, "removed", Optional.empty());

  /// An optimizer that was removed.
  ///
  /// @param choice as it was
  /// @param index its place in the list
  public record Removed(OptimizerChoice choice, int index) {
    private String id() {
      return choice.optimizer().type().id();
    }
  }

  RuleRemoval(Workbench workbench) {
    this.workbench = workbench;
    subscription = workbench.typesProperty().subscribe((_, _) -> follow());
  }

  /// What was removed last, as long as it can be listed again.
  public ReadOnlyObjectProperty<Optional<Removed>> removedProperty() {
    return removed.getReadOnlyProperty();
  }

  void remove(OptimizerType type) {
    workbench
        .indexOf(type)
        .ifPresent(index -> {
          Removed last = new Removed(workbench.contenders().get(index), index);
          workbench.asOneStep(() -> workbench.remove(type));
          removed.set(Optional.of(last));
        });
  }

  /// Lists it again. Where another one has its place in pictures meanwhile it has the next.
  public void restore() {
    removed
        .get()
        .ifPresent(
            last -> workbench.asOneStep(() -> workbench.add(apart(last.choice()), last.index())));
  }

  private OptimizerChoice apart(OptimizerChoice choice) {
    KnownOptimizers listed = new KnownOptimizers(workbench.types());
    OptimizerType type = choice.optimizer().type();
    boolean shared =
        listed.typed().stream().anyMatch(each -> each.form().place() == type.form().place());
    Optional<String> lines = type.form().typed().filter(_ -> shared);
    return lines
        .map(text -> TypedRule.of(type.id(), text).at(listed.freePlace()).type())
        .map(other ->
            new OptimizerChoice(other.create(choice.optimizer().settings()), choice.racing()))
        .orElse(choice);
  }

  /// Undo has brought it back, or another one has its name.
  private void follow() {
    KnownOptimizers listed = new KnownOptimizers(workbench.types());
    removed
        .get()
        .filter(last -> listed.taking(last.id()).isPresent())
        .ifPresent(_ -> removed.set(Optional.empty()));
  }

  void dispose() {
    subscription.unsubscribe();
  }
}
