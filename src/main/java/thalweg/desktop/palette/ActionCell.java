package thalweg.desktop.palette;

import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import thalweg.desktop.action.Action;
import thalweg.desktop.widget.ActionControl;

/// An action as a row of the palette: its topic, what it does, its keys.
final class ActionCell extends ListCell<Action> {
  private static final PseudoClass IDLE = PseudoClass.getPseudoClass("idle");

  private final Label topic = new Label();
  private final Label words = new Label();
  private final HBox keys = new HBox();
  private final HBox row;

  /// @param clicked gives the command that is selected
  ActionCell(Runnable clicked) {
    setOnMouseClicked(_ -> {
      if (!isEmpty()) {
        clicked.run();
      }
    });
    getStyleClass().add("command-cell");
    topic.getStyleClass().add("command-topic");
    words.getStyleClass().add("command-words");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    row = new HBox(topic, words, space, keys);
    row.getStyleClass().add("command-row");
    ActionControl.follow(
        this,
        itemProperty().flatMap(Action::enabledProperty).orElse(true),
        enabled -> pseudoClassStateChanged(IDLE, !enabled));
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setGraphic(row);
    // The row is as wide as the list, not as its longest words.
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable Action action, boolean empty) {
    super.updateItem(action, empty);
    row.setVisible(action != null);
    keys.getChildren().clear();
    if (action != null) {
      topic.setText(action.topic().label());
      words.setText(action.words());
      setText(action.words());
      action.keys().stream()
          .limit(1)
          .forEach(each -> keys.getChildren().add(new Keycaps(each.caps())));
    }
  }
}
