package thalweg.desktop.task;

import java.util.Optional;

/// Where it stands with a result that takes time.
///
/// @param <V> the result
public sealed interface DerivedState<V> {
  /// Nothing is asked.
  record Idle<V>() implements DerivedState<V> {}

  /// The result is being made.
  ///
  /// @param progress what may be shown meanwhile
  record Running<V>(Optional<V> progress) implements DerivedState<V> {}

  /// The result is there.
  record Done<V>(V value) implements DerivedState<V> {}

  /// There is no result.
  ///
  /// @param reason why, in short words
  record Failed<V>(String reason) implements DerivedState<V> {}

  /// What can be shown: the result, or what there is of it so far.
  default Optional<V> shown() {
    return switch (this) {
      case Idle<V> _, Failed<V> _ -> Optional.empty();
      case Running<V>(Optional<V> progress) -> progress;
      case Done<V>(V value) -> Optional.of(value);
    };
  }

  /// Why there is no result, if there is none.
  default Optional<String> failure() {
    return this instanceof Failed<V>(String reason) ? Optional.of(reason) : Optional.empty();
  }

  /// Whether the result is being made.
  default boolean isRunning() {
    return this instanceof Running;
  }
}
