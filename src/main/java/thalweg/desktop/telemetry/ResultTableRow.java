package thalweg.desktop.telemetry;

import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import org.jspecify.annotations.Nullable;
import thalweg.desktop.Attention;

/// A row that steps back while its run is not drawn.
final class ResultTableRow extends TableRow<ResultRow> {
  private static final PseudoClass UNSEEN = PseudoClass.getPseudoClass("unseen");

  private final Attention attention;

  ResultTableRow(Attention attention) {
    this.attention = attention;
  }

  @Override
  protected void updateItem(@Nullable ResultRow row, boolean empty) {
    super.updateItem(row, empty);
    pseudoClassStateChanged(UNSEEN, row != null && !attention.isShown(row.optimizer()));
  }
}
