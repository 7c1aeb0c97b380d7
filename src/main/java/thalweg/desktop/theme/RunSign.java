package thalweg.desktop.theme;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeLineCap;
import thalweg.figure.Theme;
import thalweg.figure.run.HeadShape;
import thalweg.figure.run.RunStyle;

/// What a run is known by beside its name: the sign at its head, and a piece of its line.
public final class RunSign {
  private static final double RADIUS = 4;
  private static final double REACH = 6;

  /// More than a whole period of the longest pattern of dashes.
  public static final double LINE = 30;

  private static final double LINE_WIDTH = 2.5;

  private RunSign() {}

  /// The sign at the head of the run.
  public static Node head(RunStyle style, Theme theme) {
    return new Group(room(-REACH, 2 * REACH), polygon(style, theme));
  }

  /// A short piece of the run's line that ends in its head, as in a legend.
  public static Node sample(RunStyle style, Theme theme) {
    Line line = new Line(0, 0, LINE, 0);
    line.setStroke(RunColor.of(style, theme));
    line.setStrokeWidth(LINE_WIDTH);
    // Other ends fill the gaps that lines in charts and on the ground have.
    line.setStrokeLineCap(StrokeLineCap.BUTT);
    style.dash().forEach(length -> line.getStrokeDashArray().add(length.doubleValue()));
    Polygon head = polygon(style, theme);
    head.setTranslateX(LINE + RADIUS);
    return new Group(room(0, LINE + RADIUS + REACH), line, head);
  }

  private static Polygon polygon(RunStyle style, Theme theme) {
    Polygon head = new Polygon();
    head.getPoints().setAll(corners(style.head()));
    head.setFill(RunColor.of(style, theme));
    return head;
  }

  /// The corners of a head as large as in a legend, around the origin, as a polygon takes them.
  public static List<Double> corners(HeadShape head) {
    return head.corners().stream()
        .flatMap(corner -> Stream.of(RADIUS * corner.x(), RADIUS * corner.y()))
        .toList();
  }

  /// Nothing to be seen: signs of different shapes take the same room, so that names beside them
  /// stand in line.
  private static Rectangle room(double left, double width) {
    Rectangle room = new Rectangle(left, -REACH, width, 2 * REACH);
    room.setFill(Color.TRANSPARENT);
    return room;
  }
}
