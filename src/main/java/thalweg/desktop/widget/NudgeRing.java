package thalweg.desktop.widget;

import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;

/// The ring around a start that arrow keys move, in the colour of what is active; its middle is at
/// the origin. Unseen at first.
public final class NudgeRing extends Group {
  private static final double RADIUS = 12.5;

  public NudgeRing() {
    Circle outline = new Circle(RADIUS, Color.TRANSPARENT);
    outline.getStyleClass().add("nudge-outline");
    Circle ring = new Circle(RADIUS, Color.TRANSPARENT);
    ring.getStyleClass().add("nudge-ring");
    getChildren().addAll(outline, ring);
    setMouseTransparent(true);
    setVisible(false);
  }
}
