package thalweg.desktop.telemetry;

import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import thalweg.exchange.RunResult;
import thalweg.optimizer.OptimizerType;

/// A row of the table of results: the same one for as long as an optimizer runs from a start, so
/// that it stays selected while its numbers change.
final class ResultRow {
  private final ReadOnlyObjectWrapper<RunResult> result;

  ResultRow(RunResult result) {
    this.result = new ReadOnlyObjectWrapper<>(this, "result", result);
  }

  ReadOnlyObjectProperty<RunResult> resultProperty() {
    return result.getReadOnlyProperty();
  }

  RunResult result() {
    return result.get();
  }

  void show(RunResult changed) {
    if (!changed.equals(result.get())) {
      result.set(changed);
    }
  }

  OptimizerType optimizer() {
    return result.get().optimizer().type();
  }

  /// Whether a result is one of this row's run.
  boolean isOf(RunResult other) {
    return isOf(other.optimizer().type(), other.start());
  }

  boolean isOf(OptimizerType optimizer, int start) {
    return optimizer().equals(optimizer) && result.get().start() == start;
  }

  /// Whether rows stand in an order.
  static boolean areSorted(List<ResultRow> rows, Comparator<ResultRow> order) {
    for (int i = 1; i < rows.size(); i++) {
      if (order.compare(rows.get(i - 1), rows.get(i)) > 0) {
        return false;
      }
    }
    return true;
  }
}
