package thalweg.desktop.widget;

import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.Window;
import javafx.util.Duration;

/// Says below a field what is wrong with what was typed into it.
public final class FieldProblem {
  private static final double BELOW = 4;
  private static final double WIDTH = 360;

  private final Node field;
  private final Popup popup = new Popup();
  private final Label message = new Label();
  private final PauseTransition reading = new PauseTransition(Duration.seconds(5));

  /// Words for a field, not shown yet.
  ///
  /// @param above what stands over the words
  public FieldProblem(Node field, Node... above) {
    this.field = field;
    VBox content = new VBox(above);
    content.getChildren().add(message);
    content.getStyleClass().add("field-problem");
    content.setMaxWidth(WIDTH);
    message.setWrapText(true);
    popup.getContent().add(content);
    reading.setOnFinished(_ -> hide());
    // Escape is the field's: it takes back what was refused.
    popup.setHideOnEscape(false);
  }

  /// Says it until it is taken back.
  public void show(String words) {
    reading.stop();
    message.setText(words);
    message.setId(field.getId() + "-message");
    Bounds below = field.localToScreen(field.getBoundsInLocal());
    // None while the window closes.
    if (!popup.isShowing() && below != null) {
      Window window = field.getScene().getWindow();
      double rightmost = window.getX() + window.getWidth() - WIDTH;
      popup.getScene().getStylesheets().setAll(field.getScene().getStylesheets());
      popup.show(field, Math.min(below.getMinX(), rightmost), below.getMaxY() + BELOW);
    }
  }

  /// Says it for as long as it takes to read.
  public void showBriefly(String words) {
    show(words);
    reading.playFromStart();
  }

  public void hide() {
    reading.stop();
    popup.hide();
  }
}
