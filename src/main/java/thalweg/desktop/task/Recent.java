package thalweg.desktop.task;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;

/// What was made for the last few keys, for a user who goes to and fro between them; the one that
/// was wanted longest ago goes first. Callable from any thread, one at a time.
///
/// @param <K> all that a value follows from, compared by `equals`
/// @param <V> what was made
public final class Recent<K, V> {
  private final int size;
  private final SequencedMap<K, V> made = new LinkedHashMap<>();

  /// @param size how many are kept
  public Recent(int size) {
    this.size = size;
  }

  /// What was made for a key; empty where that is not kept.
  public synchronized Optional<V> of(K key) {
    V value = made.get(key);
    if (value == null) {
      return Optional.empty();
    }
    made.putLast(key, value);
    return Optional.of(value);
  }

  /// What was made for a key, or is made now.
  public synchronized V of(K key, Function<K, V> making) {
    V value = of(key).orElseGet(() -> making.apply(key));
    keep(key, value);
    return value;
  }

  /// Keeps what was made for a key.
  public synchronized void keep(K key, V value) {
    made.putLast(key, value);
    if (made.size() > size) {
      made.pollFirstEntry();
    }
  }
}
