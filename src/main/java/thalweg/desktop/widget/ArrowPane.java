package thalweg.desktop.widget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Pane;
import thalweg.desktop.model.StepView;
import thalweg.landscape.Point;

/// The arrows of a step over a picture of the ground, whatever way that shows its points. They lie
/// on the ground: where it bends they bend with it.
public final class ArrowPane extends Pane {
  private static final int PIECES = 16;

  private List<StepArrow> arrows = List.of();
  private List<Point> marks = List.of();

  /// Where the run stands, which has a mark of its own.
  private Optional<Point> run = Optional.empty();

  private Rectangle2D room = Rectangle2D.EMPTY;

  /// Without arrows, unmanaged, and transparent to the mouse.
  public ArrowPane() {
    setManaged(false);
    setMouseTransparent(true);
    setVisible(false);
  }

  /// Where letters are seen whole.
  ///
  /// @param seen in this pane's pixels
  public void setRoom(Rectangle2D seen) {
    room = seen;
  }

  /// What no letter is to lie on.
  ///
  /// @param seen the places of marks
  public void setMarks(List<Point> seen) {
    marks = seen;
  }

  /// Draws the arrows of a step, or none.
  ///
  /// @param width of the part of the plane that is seen
  /// @param height of the part of the plane that is seen
  /// @param pixels where a point of the plane is seen in this pane; empty where it is not
  public void show(
      Optional<StepView> view,
      double width,
      double height,
      Function<Point, Optional<Point2D>> pixels) {
    List<StepArrow> wanted =
        view.filter(each -> each.anatomy().isTrue())
            .map(each -> StepArrows.of(each, new ArrowScale(width, height)))
            .orElse(List.of());
    setVisible(!wanted.isEmpty());
    if (!looksLike(wanted)) {
      getChildren()
          .setAll(wanted.stream().map(each -> new ArrowShape(each.role(), each.label())).toList());
    }
    arrows = wanted;
    run =
        view.map(each -> each.anatomy().trace().from()).map(each -> new Point(each.x(), each.y()));
    place(pixels);
  }

  /// Draws the same arrows as they are seen from elsewhere.
  public void place(Function<Point, Optional<Point2D>> pixels) {
    List<ArrowShape> seen = new ArrayList<>();
    for (int i = 0; i < arrows.size(); i++) {
      ArrowShape shape = (ArrowShape) getChildren().get(i);
      if (shape.place(path(arrows.get(i), pixels), room)) {
        seen.add(shape);
      }
    }
    List<Point2D> marked =
        Stream.concat(marks.stream(), run.stream())
            .flatMap(each -> pixels.apply(each).stream())
            .toList();
    new ArrowLetters(seen, marked).place();
  }

  /// Whether the same letters stand at the arrows, so that the nodes will do.
  private boolean looksLike(List<StepArrow> wanted) {
    return arrows.size() == wanted.size()
        && IntStream.range(0, arrows.size())
            .allMatch(i ->
                arrows.get(i).role() == wanted.get(i).role()
                    && arrows.get(i).label().equals(wanted.get(i).label()));
  }

  private static List<Point2D> path(StepArrow arrow, Function<Point, Optional<Point2D>> pixels) {
    List<Point2D> path = new ArrayList<>();
    for (int i = 0; i <= PIECES; i++) {
      double share = (double) i / PIECES;
      Optional<Point2D> pixel =
          pixels.apply(
              new Point(
                  arrow.tail().x() + share * (arrow.tip().x() - arrow.tail().x()),
                  arrow.tail().y() + share * (arrow.tip().y() - arrow.tail().y())));
      if (pixel.isEmpty()) {
        return path;
      }
      path.add(pixel.get());
    }
    return path;
  }
}
