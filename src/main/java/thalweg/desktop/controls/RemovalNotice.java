package thalweg.desktop.controls;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import thalweg.desktop.task.LandscapeLibrary;
import thalweg.landscape.Landscape;
import thalweg.text.Text;

/// Removes a kept landscape at once, says so, and offers to keep it again.
final class RemovalNotice extends HBox {
  private final Text words = Text.of("desktop");
  private final LandscapeLibrary library;
  private final Label message = new Label();
  private final Hyperlink restore = new Hyperlink(words.get("landscape.restore"));

  RemovalNotice(LandscapeLibrary library) {
    this.library = library;
    getStyleClass().add("removal");
    restore.setId("landscape-restore");
    getChildren().addAll(message, restore);
    managedProperty().bind(visibleProperty());
    clear();
  }

  void remove(Landscape landscape) {
    library.forget(landscape, this::refuse);
    message.setText(words.get("landscape.removed", landscape.name()));
    restore.setVisible(true);
    restore.setOnAction(_ -> {
      clear();
      library.restore(landscape, this::refuse);
    });
    setVisible(true);
  }

  private void refuse(String why) {
    message.setText(why);
    restore.setVisible(false);
    setVisible(true);
  }

  void clear() {
    setVisible(false);
  }
}
