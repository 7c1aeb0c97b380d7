package thalweg.desktop.widget;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// A place over the whole window for one thing at a time that has the keyboard for itself. Escape
/// or a click beside it closes it, and the focus goes back to where it was.
public final class Overlay extends StackPane {
  private @Nullable Node before;

  /// Nothing over the window.
  public Overlay() {
    getStyleClass().add("overlay");
    setId("overlay");
    setAlignment(Pos.TOP_CENTER);
    setVisible(false);
    setOnMousePressed(event -> {
      if (event.getTarget() == this) {
        close();
      }
      event.consume();
    });
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
          } else if (event.getCode() == KeyCode.TAB) {
            // The focus stays with what is open.
            event.consume();
          }
        });
  }

  /// Shows something instead of what was shown, and gives it the focus.
  ///
  /// @param content has one place for the focus, which it passes on by itself
  public void show(Region content) {
    if (!isOpen()) {
      before = getScene().getFocusOwner();
    }
    getChildren().setAll(content);
    setVisible(true);
    content.requestFocus();
  }

  /// Whether something is shown.
  public boolean isOpen() {
    return isVisible();
  }

  /// Shows nothing.
  public void close() {
    setVisible(false);
    getChildren().clear();
    if (before != null) {
      before.requestFocus();
    }
    before = null;
  }
}
