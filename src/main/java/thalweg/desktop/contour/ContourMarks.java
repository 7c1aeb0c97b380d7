package thalweg.desktop.contour;

import java.util.Comparator;
import java.util.Optional;
import javafx.geometry.Point2D;
import thalweg.critical.CriticalSet;
import thalweg.critical.NarrowTip;
import thalweg.figure.Viewport;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;

/// The marks of critical points that are under the pointer.
///
/// @param marked what is marked
/// @param plot where it is seen
record ContourMarks(CriticalSet marked, Viewport plot) {
  private static final double REACH = 10;

  /// The tip of the needle whose mark is near a pixel: the pixel itself is other ground.
  Optional<Point> needle(double px, double py, Landscape landscape) {
    double width = plot.visible().width() / plot.width();
    double height = plot.visible().height() / plot.height();
    return near(px, py)
        .filter(each -> NarrowTip.isBelow(width, height, each, landscape))
        .map(CriticalPoint::point);
  }

  private Optional<CriticalPoint> near(double px, double py) {
    return marked.points().stream()
        .filter(each -> pixel(each.point()).distance(px, py) <= REACH)
        .min(Comparator.comparingDouble(each -> pixel(each.point()).distance(px, py)));
  }

  private Point2D pixel(Point point) {
    return ContourTips.pixel(point, plot);
  }
}
