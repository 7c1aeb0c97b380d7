package thalweg.desktop.contour;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import thalweg.figure.Viewport;
import thalweg.landscape.CrossSection;
import thalweg.landscape.Point;

/// The probe on the contour: a ring, and the lines along which the ground is cut open.
final class ProbeMark extends Pane {
  private static final double RADIUS = 5;

  private final Circle ring = new Circle(RADIUS);
  private final List<Line> lines = List.of(new Line(), new Line());
  private final Rectangle plot = new Rectangle();

  ProbeMark() {
    ring.getStyleClass().add("probe-ring");
    lines.forEach(line -> line.getStyleClass().add("probe-line"));
    getChildren().addAll(lines);
    getChildren().add(ring);
    setClip(plot);
    setMouseTransparent(true);
    hide();
  }

  void hide() {
    setVisible(false);
  }

  /// Stands at a point of the domain.
  void show(Point probe, List<CrossSection> cuts, Viewport view) {
    plot.setX(view.left());
    plot.setY(view.top());
    plot.setWidth(view.width());
    plot.setHeight(view.height());
    Point2D at = pixel(probe, view);
    ring.setCenterX(at.getX());
    ring.setCenterY(at.getY());
    for (int i = 0; i < lines.size(); i++) {
      lines.get(i).setVisible(i < cuts.size());
      if (i < cuts.size()) {
        draw(lines.get(i), pixel(cuts.get(i).from(), view), pixel(cuts.get(i).to(), view));
      }
    }
    setVisible(true);
  }

  private static void draw(Line line, Point2D from, Point2D to) {
    line.setStartX(from.getX());
    line.setStartY(from.getY());
    line.setEndX(to.getX());
    line.setEndY(to.getY());
  }

  private static Point2D pixel(Point point, Viewport view) {
    return new Point2D(view.px(point.x()), view.py(point.y()));
  }
}
