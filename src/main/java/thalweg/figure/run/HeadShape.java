package thalweg.figure.run;

import java.awt.geom.Path2D;
import java.util.List;
import java.util.stream.IntStream;
import thalweg.landscape.Point;

/// The outline of the sign at the head of a run. It tells runs apart whose colours look alike to
/// some readers, and none of it is a triangle, a diamond or a cross, which are critical points.
///
/// @param corners around the middle, y downwards; each shape has about the area of a circle of
///   radius 1
public record HeadShape(List<Point> corners) {
  /// The shape of runs that have no other.
  public static final HeadShape CIRCLE = new HeadShape(arc(0, 1, 0, 2 * Math.PI, 48));

  private static final HeadShape SQUARE = box(0.9, 0.9);
  private static final HeadShape BAR = box(1.3, 0.6);
  private static final HeadShape POST = box(0.6, 1.3);
  private static final HeadShape STAR = new HeadShape(star(5, 1.45, 0.68));
  private static final HeadShape MOON = new HeadShape(arc(0.6, 1.4, -Math.PI, 0, 24));

  /// Makes the list unmodifiable.
  public HeadShape {
    corners = List.copyOf(corners);
  }

  /// The shape of that name in the table of run styles.
  ///
  /// @throws IllegalArgumentException if there is none
  static HeadShape named(String name) {
    return switch (name) {
      case "circle" -> CIRCLE;
      case "square" -> SQUARE;
      case "bar" -> BAR;
      case "post" -> POST;
      case "star" -> STAR;
      case "moon" -> MOON;
      default -> throw new IllegalArgumentException("no head is called " + name);
    };
  }

  /// The shape around a pixel.
  ///
  /// @param radius of a circle of about the same area
  Path2D around(double x, double y, double radius) {
    Path2D path = new Path2D.Double();
    for (Point corner : corners) {
      double px = x + radius * corner.x();
      double py = y + radius * corner.y();
      if (path.getCurrentPoint() == null) {
        path.moveTo(px, py);
      } else {
        path.lineTo(px, py);
      }
    }
    path.closePath();
    return path;
  }

  private static HeadShape box(double width, double height) {
    return new HeadShape(
        List.of(
            new Point(-width, -height),
            new Point(width, -height),
            new Point(width, height),
            new Point(-width, height)));
  }

  private static List<Point> arc(double y, double radius, double from, double to, int pieces) {
    return IntStream.rangeClosed(0, pieces)
        .mapToObj(i -> polar(radius, from + (to - from) * i / pieces))
        .map(corner -> new Point(corner.x(), corner.y() + y))
        .toList();
  }

  private static List<Point> star(int tips, double outer, double inner) {
    return IntStream.range(0, 2 * tips)
        .mapToObj(i -> polar(i % 2 == 0 ? outer : inner, Math.PI * i / tips - Math.PI / 2))
        .toList();
  }

  private static Point polar(double radius, double angle) {
    return new Point(radius * Math.cos(angle), radius * Math.sin(angle));
  }
}
