package thalweg.desktop.palette;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// Keys, drawn as the caps of a keyboard.
final class Keycaps extends HBox {
  Keycaps(List<String> caps) {
    getStyleClass().add("keycaps");
    for (String cap : caps) {
      Label key = new Label(cap);
      key.getStyleClass().add("keycap");
      key.setMinWidth(USE_PREF_SIZE);
      getChildren().add(key);
    }
    setMinWidth(USE_PREF_SIZE);
  }
}
