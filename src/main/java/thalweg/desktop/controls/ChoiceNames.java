package thalweg.desktop.controls;

import java.util.List;
import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// The names of what there is to choose from.
///
/// @param <T> what there is
final class ChoiceNames<T> extends StringConverter<T> {
  private final List<T> all;
  private final Function<T, String> name;

  ChoiceNames(List<T> all, Function<T, String> name) {
    this.all = List.copyOf(all);
    this.name = name;
  }

  @Override
  public String toString(@Nullable T chosen) {
    return chosen == null ? "" : name.apply(chosen);
  }

  @Override
  public T fromString(String written) {
    return all.stream().filter(each -> name.apply(each).equals(written)).findFirst().orElseThrow();
  }
}
