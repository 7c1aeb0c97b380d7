package thalweg.desktop.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.util.Subscription;
import thalweg.optimizer.OptimizerType;

/// Undo and redo of everything that changes the experiment. All that happens while a mouse button
/// is down is one step, and so is all that happens while a formula is written, and so are changes
/// that follow one another quickly, as keys do that repeat. Belongs to the FX thread.
public final class History implements AutoCloseable {
  /// How many steps can be undone.
  public static final int LEVELS = 100;

  private static final long QUICKLY = 600_000_000;

  private final Workbench workbench;
  private final Deque<Setup> undone = new ArrayDeque<>();
  private final Deque<Setup> done = new ArrayDeque<>();
  private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper(this, "canUndo", false);
  private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper(this, "canRedo", false);
  private final Subscription subscription;
  private Setup now;
  private long last;
  private boolean held;
  private boolean restoring;

  public History(Workbench workbench) {
    this.workbench = workbench;
    now = workbench.setup();
    next();
    subscription =
        Subscription.combine(
            workbench.experimentProperty().subscribe((_, _) -> note()),
            workbench.typesProperty().subscribe((_, _) -> note()),
            workbench.writingProperty().subscribe((_, _) -> next()));
  }

  /// Takes all that happens from now on for one step, until [#release()].
  public void hold() {
    held = true;
    next();
  }

  /// What happens from now on is another step.
  public void release() {
    held = false;
    next();
  }

  private void next() {
    last = System.nanoTime() - QUICKLY;
  }

  private void note() {
    Setup changed = workbench.setup();
    if (restoring || changed.equals(now)) {
      return;
    }
    long time = System.nanoTime();
    if (time - last >= QUICKLY) {
      done.push(now);
      if (done.size() > LEVELS) {
        done.removeLast();
      }
      undone.clear();
    }
    last = held || workbench.writingProperty().get() ? Long.MAX_VALUE / 2 : time;
    now = changed;
    tell();
  }

  /// Whether there is a step to take back.
  public ReadOnlyBooleanProperty canUndoProperty() {
    return canUndo.getReadOnlyProperty();
  }

  /// Whether there is a step to take again.
  public ReadOnlyBooleanProperty canRedoProperty() {
    return canRedo.getReadOnlyProperty();
  }

  /// Takes the last step back, if there is one.
  public void undo() {
    go(done, undone);
  }

  /// Takes the step again that was taken back last, if there is one.
  public void redo() {
    go(undone, done);
  }

  private void go(Deque<Setup> from, Deque<Setup> to) {
    if (!from.isEmpty()) {
      to.push(now);
      now = from.pop();
      restoring = true;
      workbench.restore(now);
      restoring = false;
      next();
      tell();
    }
  }

  /// Lists an optimizer that the user has made elsewhere: no step that can be taken back, and
  /// listed whatever is taken back, or it would be removed there too.
  public void offer(OptimizerType added) {
    restoring = true;
    workbench.offer(added);
    restoring = false;
    now = workbench.setup();
    offer(done, added);
    offer(undone, added);
  }

  private static void offer(Deque<Setup> steps, OptimizerType added) {
    List<Setup> more = steps.stream().map(each -> each.offering(added)).toList();
    steps.clear();
    steps.addAll(more);
  }

  private void tell() {
    canUndo.set(!done.isEmpty());
    canRedo.set(!undone.isEmpty());
  }

  @Override
  public void close() {
    subscription.unsubscribe();
  }
}
