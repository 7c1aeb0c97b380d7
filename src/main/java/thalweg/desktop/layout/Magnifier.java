package thalweg.desktop.layout;

import java.util.function.DoubleBinaryOperator;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/// Shows its content larger than it is laid out, letters and lines and pictures alike: the content
/// is laid out in a room that is as much smaller. Words stay sharp, as they are painted in the size
/// in which they are seen.
public final class Magnifier extends Region {
  private final Region content;
  private final DoubleBinaryOperator factor;
  private final Scale scale = new Scale(1, 1);

  /// A magnifier of what fills a region. Whatever changes the factor asks for a layout.
  ///
  /// @param factor how much larger, at least 1, for a width and a height in pixels
  public Magnifier(Region content, DoubleBinaryOperator factor) {
    this.content = content;
    this.factor = factor;
    content.setManaged(false);
    content.getTransforms().add(scale);
    setMinSize(0, 0);
    getChildren().add(content);
  }

  @Override
  protected double computePrefWidth(double high) {
    return content.prefWidth(high);
  }

  @Override
  protected double computePrefHeight(double wide) {
    return content.prefHeight(wide);
  }

  @Override
  protected void layoutChildren() {
    double now = factor.applyAsDouble(getWidth(), getHeight());
    scale.setX(now);
    scale.setY(now);
    // Never less than the room: a strip without content would stay at its edges.
    content.resizeRelocate(0, 0, Math.ceil(getWidth() / now), Math.ceil(getHeight() / now));
  }
}
