package thalweg.desktop.surface;

import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.text.Text;
import thalweg.desktop.widget.NudgeRing;

/// The ring by which a start is dragged over the surface: flat on the picture, centred on the very
/// pixel of the point on f.
final class StartHandle extends Group {
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
  private static final double RADIUS = 8;

  /// That of the selected one on the contour.
  private static final double HALO = 12;

  private static final double BEHIND = 0.35;

  /// As far from the ring as on the contour.
  private static final double NUMBER_RIGHT = 11;

  private static final double NUMBER_ABOVE = 5.5;

  private final NudgeRing nudged = new NudgeRing();
  private final Text number = new Text(NUMBER_RIGHT, -NUMBER_ABOVE, "");

  StartHandle(String description) {
    Circle halo = new Circle(HALO, Color.TRANSPARENT);
    halo.getStyleClass().add("start-halo");
    Circle outline = new Circle(RADIUS, Color.TRANSPARENT);
    outline.getStyleClass().add("start-outline");
    Circle ring = new Circle(RADIUS, Color.TRANSPARENT);
    ring.getStyleClass().add("start-ring");
    Circle dot = new Circle(1.5);
    dot.getStyleClass().add("start-dot");
    number.getStyleClass().add("start-number");
    getChildren().addAll(halo, nudged, outline, ring, dot, number);
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleText(description);
    getStyleClass().add("start-handle");
  }

  /// Moves it to a pixel, faded where the terrain stands before it.
  void place(Point2D pixel, boolean covered) {
    setVisible(Double.isFinite(pixel.getX()));
    setLayoutX(pixel.getX());
    setLayoutY(pixel.getY());
    setOpacity(covered ? BEHIND : 1);
  }

  /// Shows that it is the selected one of several, and that arrow keys move it, or not.
  void select(boolean selected, boolean nudging) {
    pseudoClassStateChanged(SELECTED, selected);
    nudged.setVisible(nudging);
  }

  /// Shows which of several it is.
  ///
  /// @param which its number, counted from 1; empty where it is the only one
  void number(String which) {
    number.setText(which);
  }

  /// Where it is seen; NaN where it is not.
  Point2D pixel() {
    return isVisible()
        ? new Point2D(getLayoutX(), getLayoutY())
        : new Point2D(Double.NaN, Double.NaN);
  }
}
