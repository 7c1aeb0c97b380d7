package thalweg.desktop.task;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import thalweg.desktop.clock.Deliveries;
import thalweg.desktop.model.Workbench;
import thalweg.optimizer.KnownOptimizers;
import thalweg.optimizer.OptimizerType;
import thalweg.optimizer.method.Optimizers;
import thalweg.optimizer.typed.TypedRule;
import thalweg.session.UserOptimizers;
import thalweg.text.FailureText;

/// Keeps the optimizers that the user types as they are listed: what is made, changed, removed and
/// brought back by undo is so on disk a moment later, in the background. While one is written
/// nothing is. What another window keeps meanwhile is found there. Belongs to the FX thread.
public final class OptimizerLibrary implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(OptimizerLibrary.class);

  private final Workbench workbench;
  private final UserOptimizers kept;
  private final Deliveries deliveries;
  private final Executor background;
  private final Subscription subscription;
  private final ReadOnlyObjectWrapper<Optional<String>> problem =
      new ReadOnlyObjectWrapper<>(this, "problem", Optional.empty());

  /// What lies on disk as far as this program knows, by id; belongs to whoever writes.
  private final Map<String, OptimizerType> written = new LinkedHashMap<>();

  private List<OptimizerType> wanted;

  /// Keeps from now on what changes; what is listed now is kept already.
  ///
  /// @param deliveries bring failures to the FX thread
  /// @param background writes files
  public OptimizerLibrary(
      Workbench workbench, UserOptimizers kept, Deliveries deliveries, Executor background) {
    this.workbench = workbench;
    this.kept = kept;
    this.deliveries = deliveries;
    this.background = background;
    wanted = typed();
    wanted.forEach(type -> written.put(type.id(), type));
    subscription =
        Subscription.combine(
            workbench.typesProperty().subscribe((_, _) -> follow()),
            workbench.writingProperty().subscribe((_, _) -> follow()));
  }

  private List<OptimizerType> typed() {
    return new KnownOptimizers(workbench.types()).typed();
  }

  /// Why the last change was not kept; empty where it was.
  public ReadOnlyObjectProperty<Optional<String>> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  private void follow() {
    List<OptimizerType> now = typed();
    if (!workbench.writingProperty().get() && !now.equals(wanted)) {
      wanted = now;
      background.execute(() -> write(now));
    }
  }

  /// New ones first: one that is renamed is never nowhere.
  private synchronized void write(List<OptimizerType> all) {
    Optional<String> failure = Optional.empty();
    for (OptimizerType each : all) {
      Optional<OptimizerType> before = Optional.ofNullable(written.get(each.id()));
      if (before.filter(each::equals).isEmpty()) {
        Optional<String> why = tried(() -> kept.keep(each, before));
        if (why.isEmpty()) {
          written.put(each.id(), each);
        }
        failure = failure.or(() -> why);
      }
    }
    for (OptimizerType each : List.copyOf(written.values())) {
      if (all.stream().noneMatch(other -> other.id().equals(each.id()))) {
        Optional<String> why = tried(() -> kept.forget(each));
        written.remove(each.id());
        failure = failure.or(() -> why);
      }
    }
    Optional<String> told = failure;
    deliveries.deliver(() -> problem.set(told));
  }

  /// Looks for what another window has kept since; what is changed or removed there stays here as
  /// it is.
  ///
  /// @param found takes each that is not listed, on the FX thread
  public void look(Consumer<OptimizerType> found) {
    background.execute(() -> {
      List<OptimizerType> news = unknown();
      if (!news.isEmpty()) {
        deliveries.deliver(() -> offer(news, found));
      }
    });
  }

  private synchronized List<OptimizerType> unknown() {
    return kept.beside(new KnownOptimizers(Optimizers.all())).typed().stream()
        .filter(each -> !written.containsKey(each.id()))
        .toList();
  }

  private void offer(List<OptimizerType> news, Consumer<OptimizerType> found) {
    for (OptimizerType each : news) {
      KnownOptimizers listed = new KnownOptimizers(workbench.types());
      if (!workbench.writingProperty().get() && listed.taking(each.id()).isEmpty()) {
        OptimizerType apart = apart(each, listed);
        wanted = Stream.concat(wanted.stream(), Stream.of(apart)).toList();
        background.execute(() -> note(apart));
        found.accept(apart);
      }
    }
  }

  /// At a place in pictures that none has here.
  private static OptimizerType apart(OptimizerType type, KnownOptimizers listed) {
    return type.form()
        .typed()
        .map(lines -> TypedRule.of(type.id(), lines).at(listed.freePlace()).type())
        .orElse(type);
  }

  private synchronized void note(OptimizerType type) {
    written.put(type.id(), type);
  }

  private interface FileWork {
    void run() throws IOException;
  }

  private static Optional<String> tried(FileWork work) {
    try {
      work.run();
      return Optional.empty();
    } catch (IOException failure) {
      return Optional.of(String.valueOf(failure.getMessage()));
    } catch (RuntimeException failure) {
      LOG.error("The user's optimizers could not be changed", failure);
      return Optional.of(FailureText.of(failure));
    }
  }

  /// Keeps what is left to keep, while nothing else does.
  @Override
  public void close() {
    subscription.unsubscribe();
    write(typed());
  }
}
