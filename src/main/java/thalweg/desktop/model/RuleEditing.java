package thalweg.desktop.model;

import java.util.HashMap;
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
  private static final String NEW = "";

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

  /// What is unfinished, by the ids of optimizers; that of a new one by none.
  private final Map<String, RuleDraft> unfinished = new HashMap<>();

  private final RuleRemoval removal;
  private boolean changing;

  /// Nothing is being written yet.
  public RuleEditing(Workbench workbench) {
    this.workbench = workbench;
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

  /// The optimizer that was removed last.
  public RuleRemoval removal() {
    return removal;
  }

  /// Begins a new optimizer, or goes on with the one that was begun.
  public void openNew() {
    open(Optional.empty(), () -> new RuleDraft(free(WORDS.get("rule.first")), FIRST_LINES));
  }

  /// Changes an optimizer.
  ///
  /// @throws IllegalArgumentException if it is one of the program's
  public void open(OptimizerType type) {
    RuleDraft listed = of(type);
    open(Optional.of(type), () -> listed);
  }

  private static RuleDraft of(OptimizerType type) {
    if (!type.isTyped()) {
      throw new IllegalArgumentException(type.id() + " was not typed");
    }
    return new RuleDraft(type.id(), TypableLines.of(type).orElse(""));
  }

  private void open(Optional<OptimizerType> wanted, Supplier<RuleDraft> first) {
    close();
    target.set(wanted);
    draft.set(Optional.ofNullable(unfinished.get(key())).orElseGet(first));
    read();
    open.set(true);
  }

  private String key() {
    return target.get().map(OptimizerType::id).orElse(NEW);
  }

  private KnownOptimizers others() {
    return new KnownOptimizers(workbench.types()).without(key());
  }

  private String free(String name) {
    String free = name;
    for (int i = 2; others().taking(free).isPresent(); i++) {
      free = name + "-" + i;
    }
    return free;
  }

  private void read() {
    reading.set(RuleReading.of(draft.get(), others()));
  }

  /// Writes something else. All changes of an optimizer until [#finish()] are one step for undo.
  public void write(RuleDraft changed) {
    if (!changed.equals(draft.get())) {
      draft.set(changed);
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
    String name = named ? now.name() : free(WORDS.get("rule.my") + method.id());
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
      workbench.change(before, after);
      changing = false;
      unfinished.remove(before.id());
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
    unfinished.remove(NEW);
    target.set(Optional.of(made));
    read();
  }

  /// Lists an optimizer no longer.
  public void remove(OptimizerType type) {
    if (target.get().filter(type::equals).isPresent()) {
      draft.set(of(type));
      close();
      target.set(Optional.empty());
    }
    unfinished.remove(type.id());
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
      target.set(listed.find(type.id()));
      target.get().ifPresent(now -> draft.set(of(now)));
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
    boolean done = target.get().filter(type -> of(type).equals(draft.get())).isPresent();
    if (done) {
      unfinished.remove(key());
    } else {
      unfinished.put(key(), draft.get());
    }
    open.set(false);
  }

  /// Lets go of the workbench.
  public void dispose() {
    subscription.unsubscribe();
    removal.dispose();
  }
}
