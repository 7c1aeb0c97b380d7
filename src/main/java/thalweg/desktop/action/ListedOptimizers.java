package thalweg.desktop.action;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import thalweg.desktop.model.Workbench;
import thalweg.optimizer.OptimizerType;

/// What can be done with each optimizer that is listed, made when it is first asked for.
public final class ListedOptimizers {
  private final Workbench workbench;
  private final Function<OptimizerType, OptimizerActions> make;
  private final Map<OptimizerType, OptimizerActions> made = new HashMap<>();

  ListedOptimizers(Workbench workbench, Function<OptimizerType, OptimizerActions> make) {
    this.workbench = workbench;
    this.make = make;
  }

  /// What can be done with an optimizer. A view may be a moment behind and ask for one that is
  /// listed no longer, with which nothing can be done.
  OptimizerActions of(OptimizerType type) {
    made.keySet().removeIf(each -> !each.equals(type) && workbench.indexOf(each).isEmpty());
    return made.computeIfAbsent(type, make);
  }

  /// One for each, in the workbench's order.
  List<OptimizerActions> all() {
    return workbench.types().stream().map(this::of).toList();
  }
}
