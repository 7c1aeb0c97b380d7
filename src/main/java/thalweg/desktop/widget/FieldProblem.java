package thalweg.desktop.widget;

import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import thalweg.figure.lettering.Typesetting;

/// Says below a field what is wrong with what was typed into it, or what came of it.
public final class FieldProblem {
  private static final PseudoClass NOTE = PseudoClass.getPseudoClass("note");
  private static final double WIDTH = 360;

  private final Node field;
  private final VBox content;
  private final Label message = new Label();
  private final PauseTransition reading = new PauseTransition(Duration.seconds(5));

  /// Words for a field, not shown yet.
  ///
  /// @param above what stands over the words
  public FieldProblem(Node field, Node... above) {
    this.field = field;
    content = new VBox(above);
    content.getChildren().add(message);
    content.getStyleClass().add("field-problem");
    content.setMaxWidth(WIDTH);
    message.setWrapText(true);
    reading.setOnFinished(_ -> hide());
  }

  /// Says what is wrong until it is taken back.
  public void show(String words) {
    show(words, false);
  }

  private void show(String words, boolean isNote) {
    reading.stop();
    content.pseudoClassStateChanged(NOTE, isNote);
    message.setText(Typesetting.unbroken(words));
    message.setId(field.getId() + "-message");
    MessageLayer.over(field).ifPresent(layer -> layer.show(content, field));
  }

  /// Says what is wrong for as long as it takes to read.
  public void showBriefly(String words) {
    show(words, false);
    reading.playFromStart();
  }

  /// Says what came of something that is right, for as long as it takes to read.
  public void tellBriefly(String words) {
    show(words, true);
    reading.playFromStart();
  }

  public void hide() {
    reading.stop();
    MessageLayer.over(field).ifPresent(layer -> layer.hide(content));
  }
}
