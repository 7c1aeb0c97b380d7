package thalweg.desktop.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectPropertyBase;

/// One immutable value, replaced at once, and read-only views of its parts.
///
/// JavaFX tells listeners one after the other. Each part reads the whole as it is now, and parts
/// tell of a change only after the whole has been replaced: a listener of one part that reads
/// another one reads what belongs to it. Belongs to the FX thread.
///
/// @param <S> the whole
final class PublishedValue<S> {
  private final List<Part<S, ?>> parts = new ArrayList<>();
  private S value;

  PublishedValue(S first) {
    value = first;
  }

  S get() {
    return value;
  }

  /// Replaces the whole and tells the listeners of each part that is another one now.
  void set(S changed) {
    replace(changed);
    tell();
  }

  /// Replaces the whole, of which [#tell()] tells.
  void replace(S changed) {
    value = changed;
  }

  /// Tells the listeners of each part that is another one than they were told of last.
  void tell() {
    parts.forEach(Part::tell);
  }

  /// A view of a part; parts are compared by `equals`, which finds most of them identical.
  <T> ReadOnlyObjectProperty<T> part(Object bean, String name, Function<S, T> reading) {
    Part<S, T> part = new Part<>(this, bean, name, reading);
    parts.add(part);
    return part;
  }

  private static final class Part<S, T> extends ReadOnlyObjectPropertyBase<T> {
    private final PublishedValue<S> whole;
    private final Object bean;
    private final String name;
    private final Function<S, T> reading;
    private T told;

    Part(PublishedValue<S> whole, Object bean, String name, Function<S, T> reading) {
      this.whole = whole;
      this.bean = bean;
      this.name = name;
      this.reading = reading;
      told = reading.apply(whole.get());
    }

    @Override
    public T get() {
      return reading.apply(whole.get());
    }

    /// A listener may replace the whole once more; then what it replaced is told of no longer.
    void tell() {
      T now = get();
      if (!now.equals(told)) {
        told = now;
        fireValueChangedEvent();
      }
    }

    @Override
    public Object getBean() {
      return bean;
    }

    @Override
    public String getName() {
      return name;
    }
  }
}
