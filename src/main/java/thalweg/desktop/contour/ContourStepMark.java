package thalweg.desktop.contour;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import thalweg.desktop.model.StepView;
import thalweg.desktop.widget.ArrowPane;
import thalweg.desktop.widget.OtherScale;
import thalweg.figure.Viewport;
import thalweg.landscape.Domain;
import thalweg.landscape.Point;

/// The arrows of a step on the contour, cut off at the edges of the plot. Where it shows a part of
/// the ground they have lengths of their own, and it is said what those on the surface have.
final class ContourStepMark extends Pane {
  private static final double EDGE = 6;

  private final ArrowPane arrows = new ArrowPane();
  private final Label scale = new Label();
  private final Rectangle edges = new Rectangle();

  ContourStepMark() {
    scale.getStyleClass().add("arrow-scale");
    scale.setManaged(false);
    scale.setWrapText(true);
    getChildren().addAll(arrows, scale);
    setClip(edges);
    setMouseTransparent(true);
  }

  /// @param marks where no letter is to lie
  /// @param ground what the surface shows
  void show(Optional<StepView> step, Viewport view, List<Point> marks, Domain ground) {
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
    tell(step.flatMap(each -> OtherScale.of(each, visible, ground)), view);
  }

  private void tell(Optional<String> words, Viewport view) {
    scale.setVisible(words.isPresent());
    words.ifPresent(said -> {
      scale.setText(said);
      double width = Math.min(scale.prefWidth(-1), view.width() - 2 * EDGE);
      double height = scale.prefHeight(width);
      scale.resizeRelocate(
          view.left() + EDGE, view.top() + view.height() - height - EDGE, width, height);
    });
  }

  void hide() {
    arrows.setVisible(false);
    scale.setVisible(false);
  }
}
