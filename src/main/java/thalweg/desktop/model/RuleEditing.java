package thalweg.desktop.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import thalweg.optimizer.KnownOptimizers;
import thalweg.optimizer.OptimizerType;
import thalweg.optimizer.typed.TypableLines;
import thalweg.optimizer.typed.TypedRule;
import thalweg.text.Text;

/// The optimizer that the user types. A draft is checked with every letter; a rule that races
/// already races on as it last was right. What is left unfinished is there when it is opened again.
/// Belongs to the FX thread.
public final class RuleEditing implements AutoCloseable {
  private static final Text WORDS = Text.of("desktop");

  /// What a new one begins with.
  private static final String FIRST_LINES = "m = beta*m + (1 - beta)*g\ntheta = theta - eta*m";

  private static final RuleDraft EMPTY = new RuleDraft("", "");
  private final Workbench workbench;
  private final Subscription subscription;
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(this, "open", false);
  private final ReadOnlyObjectWrapper<RuleDraft> draft =
      new ReadOnlyObjectWrapper<>(this, "draft", EMPTY);
  private final ReadOnlyObjectWrapper<RuleReading> reading =
      new ReadOnlyObjectWrapper<>(
          this, "reading", RuleReading.of(EMPTY, new KnownOptimizers(List.of())));
  private final ReadOnlyObjectWrapper<Optional<OptimizerType>> target =
      new ReadOnlyObjectWrapper<>(this, "target", Optional.empty());

  private final ReadOnlyObjectWrapper<Optional<String>> note =
      new ReadOnlyObjectWrapper<>(this, "note", Optional.empty());

  private final UnfinishedRules unfinished;
  private final RuleChange changes;
  private final RuleRemoval removal;
  private boolean changing;

  /// Nothing is being written yet, nor left unfinished.
  public RuleEditing(Workbench workbench) {
    this(workbench, Map.of());
  }

  /// Nothing is being written yet.
  ///
  /// @param earlier what was left unfinished in another window, by the ids of optimizers
  public RuleEditing(Workbench workbench, Map<String, RuleDraft> earlier) {
    this.workbench = workbench;
    unfinished = new UnfinishedRules(earlier, new KnownOptimizers(workbench.types()));
    changes = new RuleChange(workbench);
    removal = new RuleRemoval(workbench);
    subscription = workbench.typesProperty().subscribe((_, _) -> follow());
  }

  /// Whether one is being written.
  public ReadOnlyBooleanProperty openProperty() {
    return open.getReadOnlyProperty();
  }

  /// What is written.
  public ReadOnlyObjectProperty<RuleDraft> draftProperty() {
    return draft.getReadOnlyProperty();
  }

  /// How it reads.
  public ReadOnlyObjectProperty<RuleReading> readingProperty() {
    return reading.getReadOnlyProperty();
  }

  /// The optimizer that is changed; empty while a new one is written.
  public ReadOnlyObjectProperty<Optional<OptimizerType>> targetProperty() {
    return target.getReadOnlyProperty();
  }

  /// What else there is to say of what is written: that it was begun in another window, or that
  /// another learning rate follows from it.
  public ReadOnlyObjectProperty<Optional<String>> noteProperty() {
    return note.getReadOnlyProperty();
  }

  /// What is left unfinished.
  public UnfinishedRules unfinished() {
    return unfinished;
  }

  /// The optimizer that was removed last.
  public RuleRemoval removal() {
    return removal;
  }

  /// Begins a new optimizer, or goes on with the one that was begun.
  public void openNew() {
    open(
        Optional.empty(),
        () -> new RuleDraft(others().freeId(WORDS.get("rule.first")), FIRST_LINES));
  }

  /// Changes an optimizer.
  ///
  /// @throws IllegalArgumentException if it is one of the program's
  public void open(OptimizerType type) {
    RuleDraft listed = RuleDraft.of(type);
    open(Optional.of(type), () -> listed);
  }

  private void open(Optional<OptimizerType> wanted, Supplier<RuleDraft> first) {
    close();
    target.set(wanted);
    changes.begin();
    Optional<RuleDraft> begun = unfinished.of(key());
    note.set(begun.map(_ -> WORDS.get("rule.begun")));
    draft.set(begun.orElseGet(first));
    read();
    open.set(true);
  }

  private String key() {
    return target.get().map(OptimizerType::id).orElse(UnfinishedRules.NEW);
  }

  private KnownOptimizers others() {
    return new KnownOptimizers(workbench.types()).without(key());
  }

  private void read() {
    reading.set(RuleReading.of(draft.get(), others()));
  }

  /// Writes something else. All changes of an optimizer until [#finish()] are one step for undo.
  public void write(RuleDraft changed) {
    if (!changed.equals(draft.get())) {
      draft.set(changed);
      unfinished.keep(key(), changed);
      read();
      workbench.setWriting(target.get().isPresent());
    }
  }

  /// The lines of a method in the place of what is written; a new one is named after it.
  ///
  /// @return what is to be written; the same as now where the method cannot be typed
  public RuleDraft from(OptimizerType method) {
    RuleDraft now = draft.get();
    boolean named = target.get().isPresent() || !now.name().startsWith(WORDS.get("rule.my"));
    String name = named ? now.name() : others().freeId(WORDS.get("rule.my") + method.id());
    return TypableLines.of(method).map(lines -> new RuleDraft(name, lines)).orElse(now);
  }

  /// Races an optimizer with the lines that are written, if they are right; the name is that which
  /// it has. Of a new one nothing is raced.
  public void take() {
    target
        .get()
        .filter(_ -> reading.get().rule().isPresent())
        .ifPresent(type -> change(type, type.id()));
  }

  /// Races an optimizer with the lines and under the name that are written, as far as they are
  /// right. What is written next is another step for undo.
  public void finish() {
    take();
    target
        .get()
        .filter(_ -> reading.get().isRight())
        .ifPresent(type -> change(type, draft.get().name().strip()));
    workbench.setWriting(false);
  }

  private void change(OptimizerType before, String name) {
    OptimizerType after = TypedRule.of(name, draft.get().lines()).at(before.form().place()).type();
    if (!after.equals(before)) {
      changing = true;
      note.set(changes.put(before, after));
      changing = false;
      unfinished.forget(before.id());
      target.set(Optional.of(after));
    }
  }

  /// Races a new one, if it is right, and goes on with it.
  public void race() {
    if (target.get().isPresent() || !reading.get().isRight()) {
      return;
    }
    String name = draft.get().name().strip();
    int place = new KnownOptimizers(workbench.types()).freePlace();
    OptimizerType made = TypedRule.of(name, draft.get().lines()).at(place).type();
    changing = true;
    workbench.asOneStep(() -> workbench.add(made));
    changing = false;
    unfinished.forget(UnfinishedRules.NEW);
    note.set(Optional.empty());
    target.set(Optional.of(made));
    read();
  }

  /// Lists an optimizer no longer.
  public void remove(OptimizerType type) {
    if (target.get().filter(type::equals).isPresent()) {
      draft.set(RuleDraft.of(type));
      close();
      target.set(Optional.empty());
    }
    unfinished.forget(type.id());
    removal.remove(type);
  }

  /// Other optimizers are listed, by undo or by what is done here.
  private void follow() {
    if (changing) {
      return;
    }
    KnownOptimizers listed = new KnownOptimizers(workbench.types());
    Optional<OptimizerType> edited = target.get().filter(type -> !listed.all().contains(type));
    edited.ifPresent(type -> {
      target.set(listed.now(type));
      target.get().ifPresent(now -> draft.set(RuleDraft.of(now)));
    });
    // Its name may be taken now, or free.
    read();
  }

  /// Nothing is written any more; what is unfinished stays for another time.
  @Override
  public void close() {
    if (!open.get()) {
      return;
    }
    finish();
    if (target.get().filter(type -> RuleDraft.of(type).equals(draft.get())).isPresent()) {
      unfinished.forget(key());
    }
    open.set(false);
  }

  /// Lets go of the workbench.
  public void dispose() {
    subscription.unsubscribe();
    removal.dispose();
  }
}
