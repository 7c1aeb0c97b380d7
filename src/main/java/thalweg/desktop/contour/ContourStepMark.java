package thalweg.desktop.contour;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import thalweg.desktop.model.StepView;
import thalweg.desktop.widget.ArrowPane;
import thalweg.figure.Viewport;
import thalweg.landscape.Domain;
import thalweg.landscape.Point;

/// The arrows of a step on the contour, cut off at the edges of the plot.
final class ContourStepMark extends Pane {
  private final ArrowPane arrows = new ArrowPane();
  private final Rectangle edges = new Rectangle();

  ContourStepMark() {
    getChildren().add(arrows);
    setClip(edges);
    setMouseTransparent(true);
  }

  /// @param marks where no letter is to lie
  void show(Optional<StepView> step, Viewport view, List<Point> marks) {
    edges.setX(view.left());
    edges.setY(view.top());
    edges.setWidth(view.width());
    edges.setHeight(view.height());
    arrows.setRoom(new Rectangle2D(view.left(), view.top(), view.width(), view.height()));
    arrows.setMarks(marks);
    Domain visible = view.visible();
    arrows.show(
        step,
        visible.width(),
        visible.height(),
        point -> Optional.of(new Point2D(view.px(point.x()), view.py(point.y()))));
  }

  void hide() {
    arrows.setVisible(false);
  }
}
