package thalweg.desktop.widget;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Words in one line that give way: they are seen whole, or not at all.
public final class RoomyLabel extends Region {
  private final Label label = new Label();

  /// Without words.
  public RoomyLabel() {
    setMinWidth(0);
    getChildren().add(label);
  }

  /// Says something else.
  public void setText(String text) {
    label.setText(text);
    requestLayout();
  }

  @Override
  protected double computePrefWidth(double height) {
    return snappedLeftInset() + label.prefWidth(-1) + snappedRightInset();
  }

  @Override
  protected double computePrefHeight(double width) {
    return snappedTopInset() + label.prefHeight(-1) + snappedBottomInset();
  }

  @Override
  protected void layoutChildren() {
    double room = getWidth() - snappedLeftInset() - snappedRightInset();
    double wide = Math.ceil(label.prefWidth(-1));
    double high = label.prefHeight(-1);
    label.setVisible(wide <= room);
    label.resizeRelocate(snappedLeftInset(), Math.rint((getHeight() - high) / 2), wide, high);
  }
}
