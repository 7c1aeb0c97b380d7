package thalweg.desktop.controls;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.util.Subscription;
import thalweg.desktop.model.Workbench;

/// Marks a node while what is written in a field is not the formula that is raced: what stands
/// beside the field is of the one before.
final class WritingAhead {
  private static final PseudoClass AHEAD = PseudoClass.getPseudoClass("ahead");

  private WritingAhead() {}

  /// Marks a node until unsubscribed.
  static Subscription mark(Node node, TextField field, Workbench workbench) {
    Runnable compare =
        () ->
            node.pseudoClassStateChanged(
                AHEAD, !WrittenAnew.means(field.getText(), workbench.landscape()));
    return field
        .textProperty()
        .subscribe(compare)
        .and(workbench.landscapeProperty().subscribe(compare));
  }
}
