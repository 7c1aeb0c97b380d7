package thalweg.desktop.action;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/// One action for each of some values.
///
/// @param actions in the order of the values
public record Choices<E extends Enum<E>>(Map<E, Action> actions) {
  static <E extends Enum<E>> Choices<E> of(Class<E> values, Function<E, Action> make) {
    Map<E, Action> actions = new EnumMap<>(values);
    for (E each : values.getEnumConstants()) {
      actions.put(each, make.apply(each));
    }
    return new Choices<>(Collections.unmodifiableMap(actions));
  }

  /// The action for a value.
  public Action of(E value) {
    return Objects.requireNonNull(actions.get(value));
  }

  List<Action> all() {
    return List.copyOf(actions.values());
  }
}
