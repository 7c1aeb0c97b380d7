package thalweg.desktop.model;

import java.util.Optional;
import java.util.function.Function;
import thalweg.optimizer.OptimizerType;

/// Of which optimizer the contour shows the basins.
///
/// @param first the optimizer
/// @param second another one, where it is shown what changes from the first to it
public record BasinChoice(OptimizerType first, Optional<OptimizerType> second) {
  /// The basins of one optimizer.
  public static BasinChoice of(OptimizerType type) {
    return new BasinChoice(type, Optional.empty());
  }

  /// What changes from one optimizer to another.
  public static BasinChoice between(OptimizerType first, OptimizerType second) {
    return new BasinChoice(first, Optional.of(second));
  }

  /// The same of other optimizers; none where one of them is not there.
  Optional<BasinChoice> mapped(Function<OptimizerType, Optional<OptimizerType>> change) {
    return second.isEmpty()
        ? change.apply(first).map(BasinChoice::of)
        : change
            .apply(first)
            .flatMap(one -> second.flatMap(change).map(other -> between(one, other)));
  }
}
