package thalweg.desktop.model;

import java.util.Optional;
import java.util.function.Function;
import thalweg.optimizer.OptimizerType;
import thalweg.optimizer.condition.StepCondition;
import thalweg.text.Text;

/// Of which optimizer the contour shows the basins.
///
/// @param first the optimizer
/// @param second another one, where it is shown what changes from the first to it
/// @param added a condition, where it is shown what it changes for the first
public record BasinChoice(
    OptimizerType first, Optional<OptimizerType> second, Optional<StepCondition> added) {
  private static final Text WORDS = Text.of("desktop");

  /// The basins of one optimizer.
  public static BasinChoice of(OptimizerType type) {
    return new BasinChoice(type, Optional.empty(), Optional.empty());
  }

  /// What changes from one optimizer to another.
  public static BasinChoice between(OptimizerType first, OptimizerType second) {
    return new BasinChoice(first, Optional.of(second), Optional.empty());
  }

  /// What a condition changes for an optimizer.
  public static BasinChoice with(OptimizerType type, StepCondition added) {
    return new BasinChoice(type, Optional.empty(), Optional.of(added));
  }

  /// The name in the text bundles of a condition.
  public static String wordsOf(StepCondition condition) {
    return WORDS.get("basins.added." + condition.id());
  }

  /// Whether it is shown what changes.
  public boolean compares() {
    return second.isPresent() || added.isPresent();
  }

  /// What is compared with what, or the optimizer alone.
  ///
  /// @param name of an optimizer, as there is room for it
  public String words(Function<OptimizerType, String> name) {
    String one = name.apply(first);
    return second
        .map(other -> WORDS.get("basins.change", one, name.apply(other)))
        .or(() -> added.map(condition -> WORDS.get("basins.added", one, wordsOf(condition))))
        .orElse(one);
  }

  /// The same of other optimizers; none where one of them is not there.
  Optional<BasinChoice> mapped(Function<OptimizerType, Optional<OptimizerType>> change) {
    return second.isEmpty()
        ? change.apply(first).map(one -> new BasinChoice(one, second, added))
        : change
            .apply(first)
            .flatMap(one -> second.flatMap(change).map(other -> between(one, other)));
  }
}
