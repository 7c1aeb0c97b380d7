package thalweg.desktop.contour;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Point2D;
import thalweg.critical.CriticalCurve;
import thalweg.critical.CriticalSet;
import thalweg.desktop.task.BasinView;
import thalweg.desktop.widget.CriticalPointText;
import thalweg.desktop.widget.MarkPicker;
import thalweg.desktop.widget.PixelPath;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.landscape.Rounding;

/// What is told beside the pointer on the contour.
///
/// @param landscape that is seen
/// @param marked the critical points whose marks are seen
/// @param basins the map that is seen; empty for the terrain
/// @param pixels where a point of the plane is seen
record ContourTips(
    Landscape landscape,
    CriticalSet marked,
    Optional<BasinView> basins,
    Function<Point, Point2D> pixels) {
  private static final double REACH = 10;

  /// Of the critical points whose marks are near a pixel, if there are any, or else how the run
  /// ends that starts there, if a map shows it.
  ///
  /// @param place what is seen at the pixel; empty outside the plot
  Optional<String> at(Point2D pixel, Optional<Point> place) {
    List<Point2D> marks = marked.points().stream().map(each -> pixels.apply(each.point())).toList();
    return CriticalPointText.lines(
            MarkPicker.near(marks, pixel, REACH).stream().map(marked.points()::get).toList(),
            Rounding.on(landscape))
        .or(() -> along(pixel))
        .or(() -> basins.flatMap(map -> place.flatMap(start -> BasinWords.at(map, start))));
  }

  private Optional<String> along(Point2D pixel) {
    return marked.curves().stream()
        .filter(each -> path(each).distance(pixel) <= REACH)
        .map(CriticalPointText::line)
        .findFirst();
  }

  private PixelPath path(CriticalCurve curve) {
    return new PixelPath(curve.points().stream().map(pixels).toList());
  }
}
