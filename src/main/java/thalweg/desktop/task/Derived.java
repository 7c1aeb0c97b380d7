package thalweg.desktop.task;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import thalweg.desktop.clock.Deliveries;
import thalweg.text.FailureText;

/// A result that takes time and follows from its key alone. Who asks with another key ends the work
/// for the one before, of which no result and no failure arrives any more. Belongs to the FX
/// thread; the work is done elsewhere.
///
/// @param <K> all that the result follows from, compared by `equals`
/// @param <V> the result
public final class Derived<K, V> {
  private static final Logger LOG = LoggerFactory.getLogger(Derived.class);

  private final Executor executor;
  private final Deliveries deliveries;
  private final Work<K, V> work;
  private final ReadOnlyObjectWrapper<DerivedState<V>> state =
      new ReadOnlyObjectWrapper<>(this, "state", new DerivedState.Idle<>());
  private @Nullable Question<K> asked;

  /// What makes a result of a key.
  @FunctionalInterface
  public interface Work<K, V> {
    /// Makes the result, off the FX thread.
    ///
    /// @param cancelled to be asked often; once it says so, the result is not wanted any more
    /// @param progress takes what may be shown meanwhile
    /// @throws CancellationException if it ended because it was cancelled
    V perform(K key, BooleanSupplier cancelled, Consumer<V> progress);
  }

  private static final class Question<K> {
    private final K key;
    private volatile boolean cancelled;

    Question(K key) {
      this.key = key;
    }
  }

  /// A result that nothing asks for yet.
  ///
  /// @param executor does the work
  /// @param deliveries bring what comes of it
  public Derived(Executor executor, Deliveries deliveries, Work<K, V> work) {
    this.executor = executor;
    this.deliveries = deliveries;
    this.work = work;
  }

  /// Where it stands with the key that was asked for last.
  public ReadOnlyObjectProperty<DerivedState<V>> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// Where it stands with the key that was asked for last.
  public DerivedState<V> state() {
    return state.get();
  }

  /// Where it stands with a key; idle, if it is not the one that was asked for last.
  public DerivedState<V> stateFor(K key) {
    return isAsked(key) ? state.get() : new DerivedState.Idle<>();
  }

  /// The key that was asked for last; empty where nothing is asked.
  public Optional<K> key() {
    return Optional.ofNullable(asked).map(question -> question.key);
  }

  /// Asks for the result of a key; does nothing if that is asked already, or known, or has failed.
  public void ask(K key) {
    if (!isAsked(key)) {
      Question<K> question = begin(key);
      state.set(new DerivedState.Running<>(Optional.empty()));
      executor.execute(() -> answer(question));
    }
  }

  /// Takes a result that is known without work.
  public void know(K key, V value) {
    begin(key);
    state.set(new DerivedState.Done<>(value));
  }

  /// Asks for nothing any more.
  public void forget() {
    if (asked != null) {
      cancel();
      state.set(new DerivedState.Idle<>());
    }
  }

  private boolean isAsked(K key) {
    return asked != null && asked.key.equals(key);
  }

  private Question<K> begin(K key) {
    cancel();
    Question<K> question = new Question<>(key);
    asked = question;
    return question;
  }

  private void cancel() {
    if (asked != null) {
      asked.cancelled = true;
      asked = null;
    }
  }

  private void answer(Question<K> question) {
    if (question.cancelled) {
      return;
    }
    try {
      V value =
          work.perform(
              question.key,
              () -> question.cancelled,
              shown -> deliver(question, new DerivedState.Running<>(Optional.of(shown))));
      deliver(question, new DerivedState.Done<>(value));
    } catch (RuntimeException | Error failure) {
      if (!question.cancelled) {
        LOG.error("What follows from {} could not be computed", question.key, failure);
        deliver(question, new DerivedState.Failed<>(FailureText.of(failure)));
      } else if (!(failure instanceof CancellationException)) {
        LOG.warn("Work that was cancelled failed", failure);
      }
    }
  }

  private void deliver(Question<K> question, DerivedState<V> answer) {
    deliveries.deliver(() -> {
      if (asked == question) {
        state.set(answer);
      }
    });
  }
}
