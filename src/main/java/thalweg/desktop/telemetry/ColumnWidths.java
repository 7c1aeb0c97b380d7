package thalweg.desktop.telemetry;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.text.Text;

/// What the columns of a table need for all that stands in them.
final class ColumnWidths {
  /// Rounding to whole pixels cuts off no letter, in pixels.
  private static final double SPARE = 3;

  private ColumnWidths() {}

  /// Has columns ask for as much as the widest of their cells that are seen needs, but for one.
  ///
  /// @param wrapped a column whose words stand in several lines
  /// @return whether any of them asks for more than before
  static boolean widen(TableView<?> table, TableColumn<?, ?> wrapped) {
    table.applyCss();
    table.layout();
    Map<TableColumn<?, ?>, Double> needed = new HashMap<>();
    for (Node node : table.lookupAll(".table-cell")) {
      if (node instanceof TableCell<?, ?> cell && cell.getText() != null) {
        needed.merge(cell.getTableColumn(), need(cell), Math::max);
      }
    }
    needed.remove(wrapped);
    boolean wider = false;
    for (Map.Entry<TableColumn<?, ?>, Double> each : needed.entrySet()) {
      if (each.getValue() > each.getKey().getPrefWidth()) {
        each.getKey().setPrefWidth(each.getValue());
        wider = true;
      }
    }
    return wider;
  }

  private static double need(TableCell<?, ?> cell) {
    Text text = new Text(cell.getText());
    text.setFont(cell.getFont());
    Node graphic = cell.getGraphic();
    double before =
        graphic == null ? 0 : graphic.getLayoutBounds().getWidth() + cell.getGraphicTextGap();
    double edges = cell.getInsets().getLeft() + cell.getInsets().getRight();
    double label = cell.getLabelPadding().getLeft() + cell.getLabelPadding().getRight();
    return Math.ceil(before + text.getLayoutBounds().getWidth() + edges + label) + SPARE;
  }
}
