package thalweg.desktop.widget;

import java.util.regex.Pattern;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Words in one line that give way: all of them are seen, or the first sentence, or none.
public final class RoomyLabel extends Region {
  private static final Pattern FURTHER = Pattern.compile("(?<=\\.) .*");

  private final Label label = new Label();
  private final Label first = new Label();

  /// Without words.
  public RoomyLabel() {
    setMinWidth(0);
    getChildren().addAll(label, first);
  }

  /// Says something else.
  public void setText(String text) {
    label.setText(text);
    first.setText(FURTHER.matcher(text).replaceFirst(""));
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
    boolean all = place(label) <= room;
    label.setVisible(all);
    first.setVisible(place(first) <= room && !all);
  }

  private double place(Label words) {
    double wide = Math.ceil(words.prefWidth(-1));
    double high = words.prefHeight(-1);
    words.resizeRelocate(snappedLeftInset(), Math.rint((getHeight() - high) / 2), wide, high);
    return wide;
  }
}
