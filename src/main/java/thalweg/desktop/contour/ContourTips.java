package thalweg.desktop.contour;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import thalweg.critical.CriticalCurve;
import thalweg.critical.CriticalSet;
import thalweg.desktop.task.BasinView;
import thalweg.desktop.widget.CriticalPointText;
import thalweg.desktop.widget.MarkPicker;
import thalweg.desktop.widget.PixelPath;
import thalweg.figure.Viewport;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.landscape.Rounding;

/// What is told beside the pointer on the contour.
///
/// @param landscape that is seen
/// @param marked the critical points whose marks are seen
/// @param basins the map that is seen; empty for the terrain
/// @param plot where it is seen
record ContourTips(
    Landscape landscape, CriticalSet marked, Optional<BasinView> basins, Viewport plot) {
  private static final double REACH = 10;

  /// Of the critical points whose marks are near a pixel, if there are any, or else how the run
  /// ends that starts there, if a map shows it.
  Optional<String> at(Point2D pixel) {
    List<Point2D> marks = marked.points().stream().map(each -> pixel(each.point(), plot)).toList();
    return CriticalPointText.lines(
            MarkPicker.near(marks, pixel, REACH).stream().map(marked.points()::get).toList(),
            Rounding.on(landscape))
        .or(() -> along(pixel))
        .or(() -> basins.flatMap(map -> place(pixel).flatMap(start -> BasinWords.at(map, start))));
  }

  /// Where a point of the plane is seen in a plot.
  static Point2D pixel(Point point, Viewport plot) {
    return new Point2D(plot.px(point.x()), plot.py(point.y()));
  }

  private Optional<Point> place(Point2D pixel) {
    return Optional.of(pixel)
        .filter(each -> plot.contains(each.getX(), each.getY()))
        .map(each -> plot.point(each.getX(), each.getY()));
  }

  private Optional<String> along(Point2D pixel) {
    return marked.curves().stream()
        .filter(each -> path(each).distance(pixel) <= REACH)
        .map(CriticalPointText::line)
        .findFirst();
  }

  private PixelPath path(CriticalCurve curve) {
    return new PixelPath(curve.points().stream().map(each -> pixel(each, plot)).toList());
  }
}
