package thalweg.desktop.widget;

import java.util.regex.Pattern;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/// Words in one line that give way: all of them are seen, or the first sentence, or as much of it
/// as there is room for, and an ellipsis. Then the tooltip says all.
public final class RoomyLabel extends Region {
  private static final Pattern FURTHER = Pattern.compile("(?<=\\.) .*");

  private final Label label = new Label();

  /// A piece of a sentence that is shorter, in pixels, says nothing.
  private static final double LEAST = 90;

  private final Label first = new Label();
  private final Tooltip whole = new WrappedTip();

  /// Without words.
  public RoomyLabel() {
    setMinWidth(0);
    getChildren().addAll(label, first);
    first.setTooltip(whole);
  }

  /// Says something else.
  public void setText(String text) {
    label.setText(text);
    whole.setText(text);
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
    boolean all = place(label, Double.POSITIVE_INFINITY) <= room;
    label.setVisible(all);
    double shown = place(first, room);
    first.setVisible(!all && (shown <= room || room >= LEAST));
  }

  /// Returns the width that all of the words would have, in pixels.
  private double place(Label words, double room) {
    double wide = Math.ceil(words.prefWidth(-1));
    double high = words.prefHeight(-1);
    words.resizeRelocate(
        snappedLeftInset(), Math.rint((getHeight() - high) / 2), Math.min(wide, room), high);
    return wide;
  }
}
