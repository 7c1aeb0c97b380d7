package thalweg.desktop.task;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import javafx.util.Subscription;
import thalweg.desktop.model.RuleDraft;
import thalweg.desktop.model.UnfinishedRules;
import thalweg.session.OptimizerDraft;
import thalweg.session.OptimizerDrafts;

/// Keeps what the user has not finished of optimizers, in the background, a moment after it was
/// written: it is there in the next window. What another window keeps meanwhile stays. Belongs to
/// the FX thread.
public final class DraftLibrary implements AutoCloseable {
  private final OptimizerDrafts kept;
  private final Executor background;
  private final Subscription subscription;

  /// What this window has kept, or found.
  private List<OptimizerDraft> known;

  /// What is to be written; empty where that is done.
  private final AtomicReference<Optional<List<OptimizerDraft>>> wanted =
      new AtomicReference<>(Optional.empty());

  /// Keeps from now on what changes.
  ///
  /// @param background writes the file
  public DraftLibrary(UnfinishedRules rules, OptimizerDrafts kept, Executor background) {
    this.kept = kept;
    this.background = background;
    known = drafts(rules.allProperty().get());
    subscription = rules.allProperty().subscribe((_, now) -> follow(now));
  }

  /// What was left unfinished in another window, by the ids of optimizers.
  public static Map<String, RuleDraft> earlier(OptimizerDrafts kept) {
    return kept.read().stream()
        .collect(
            Collectors.toMap(
                OptimizerDraft::of,
                each -> new RuleDraft(each.name(), each.lines()),
                (first, _) -> first));
  }

  private void follow(Map<String, RuleDraft> now) {
    wanted.set(Optional.of(drafts(now)));
    background.execute(this::write);
  }

  private static List<OptimizerDraft> drafts(Map<String, RuleDraft> rules) {
    return rules.entrySet().stream()
        .filter(each -> OptimizerDraft.canHold(each.getValue().name(), each.getValue().lines()))
        .map(each ->
            new OptimizerDraft(each.getKey(), each.getValue().name(), each.getValue().lines()))
        .toList();
  }

  /// The newest of all that came meanwhile.
  private synchronized void write() {
    wanted
        .getAndSet(Optional.empty())
        .ifPresent(now -> {
          kept.replace(known, now);
          known = now;
        });
  }

  /// Keeps what is left to keep.
  @Override
  public void close() {
    subscription.unsubscribe();
    write();
  }
}
