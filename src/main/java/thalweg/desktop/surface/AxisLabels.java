package thalweg.desktop.surface;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.layout.Pane;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;
import thalweg.desktop.surface.AxisLabel.Axis;
import thalweg.desktop.surface.camera.OrbitPose;
import thalweg.desktop.theme.RunColor;
import thalweg.landscape.HeightField;

/// The numbers along the edges of the box, as flat text over the picture: along the two edges of
/// the base plane nearest to the viewer and up the leftmost corner, so that the surface never
/// covers them. None covers another, and none reaches beyond the view. The line up the corner has
/// the colours of heights.
final class AxisLabels extends Pane {
  private record Written(AxisLabel label, Text text) {
    Dimension2D size() {
      Bounds bounds = text.getLayoutBounds();
      return new Dimension2D(bounds.getWidth(), bounds.getHeight());
    }
  }

  /// Enough colours that a palette looks as it is.
  private static final int COLORS = 16;

  private List<Written> labels = List.of();
  private List<Stop> colors = List.of();
  private final Line heightAxis = new Line();
  private WorldFrame frame;
  private boolean styled;

  /// Whether there are no two heights for a line up the corner to lie between.
  private boolean bare;

  AxisLabels(SurfaceModel ground) {
    frame = ground.frame();
    setMouseTransparent(true);
    setManaged(false);
    heightAxis.getStyleClass().add("height-axis");
    show(ground, ground.field());
  }

  /// Shows the numbers of a ground's domain and heights.
  ///
  /// @param heights the ground's, with what is known of them beyond the samples
  void show(SurfaceModel ground, HeightField heights) {
    frame = ground.frame();
    labels = AxisLabel.of(heights, frame).stream().map(AxisLabels::write).toList();
    boolean level = ground.field().isLevel();
    bare = level || !ground.field().hasGround();
    colors =
        IntStream.rangeClosed(0, COLORS)
            .mapToDouble(i -> (double) i / COLORS)
            .mapToObj(share -> new Stop(share, RunColor.of(ground.palette().color(share))))
            .toList();
    getChildren().setAll(labels.stream().map(Written::text).toList());
    getChildren().add(heightAxis);
    styled = false;
  }

  private static Written write(AxisLabel label) {
    Text text = new Text(label.words());
    text.setTextOrigin(VPos.TOP);
    text.getStyleClass().add(label.kind().style());
    return new Written(label, text);
  }

  /// Puts the labels where the camera sees their places.
  ///
  /// @param covered whether the surface hides what lies behind a pixel
  void place(OrbitPose pose, double width, double height, Predicate<Point2D> covered) {
    style();
    AxisEdges edges = new AxisEdges(pose, frame, width, height);
    List<Optional<Rectangle2D>> places =
        new AxisLabelPlaces(edges, new LabelRoom(width, height), covered)
            .of(
                labels.stream().map(Written::label).toList(),
                labels.stream().map(Written::size).toList());
    for (int i = 0; i < labels.size(); i++) {
      Text text = labels.get(i).text();
      text.setVisible(places.get(i).isPresent());
      places
          .get(i)
          .ifPresent(free -> {
            text.setX(free.getMinX());
            text.setY(free.getMinY());
          });
    }
    Point2D foot = edges.lowerEnd();
    Point2D top = edges.upperEnd();
    heightAxis.setVisible(!bare && hasHeights());
    heightAxis.setStartX(foot.getX());
    heightAxis.setStartY(foot.getY());
    heightAxis.setEndX(top.getX());
    heightAxis.setEndY(top.getY());
    heightAxis.setStroke(
        new LinearGradient(
            foot.getX(), foot.getY(), top.getX(), top.getY(), false, CycleMethod.NO_CYCLE, colors));
  }

  /// Whether a number stands at the line up the corner: else it says nothing, as from above.
  private boolean hasHeights() {
    return labels.stream()
        .anyMatch(each ->
            each.label().axis() == Axis.HEIGHT
                && each.label().kind() == AxisLabel.Kind.TICK
                && each.text().isVisible());
  }

  /// A label has its size from the style sheets, else only after the pulse that placed it.
  private void style() {
    if (!styled && getScene() != null) {
      applyCss();
      styled = true;
    }
  }
}
