package thalweg.desktop.telemetry;

import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import org.jspecify.annotations.Nullable;
import thalweg.desktop.model.RunVisibility;

/// A row that steps back while its run is not drawn.
final class ResultTableRow extends TableRow<ResultRow> {
  private static final PseudoClass UNSEEN = PseudoClass.getPseudoClass("unseen");

  private final RunVisibility visibility;

  ResultTableRow(RunVisibility visibility) {
    this.visibility = visibility;
  }

  @Override
  protected void updateItem(@Nullable ResultRow row, boolean empty) {
    super.updateItem(row, empty);
    pseudoClassStateChanged(UNSEEN, row != null && !visibility.isShown(row.optimizer()));
  }
}
