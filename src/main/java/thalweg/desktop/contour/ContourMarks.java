package thalweg.desktop.contour;

import java.util.Comparator;
import java.util.Optional;
import javafx.geometry.Point2D;
import thalweg.critical.CriticalCurve;
import thalweg.critical.CriticalSet;
import thalweg.critical.NarrowTip;
import thalweg.desktop.widget.CriticalPointText;
import thalweg.desktop.widget.PixelPath;
import thalweg.figure.Viewport;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.landscape.Rounding;

/// The marks of critical points and curves that are under the pointer.
///
/// @param marked what is marked
/// @param plot where it is seen
record ContourMarks(CriticalSet marked, Viewport plot) {
  private static final double REACH = 10;

  /// What the critical point or curve is whose mark is near a pixel.
  ///
  /// @param rounding on the landscape that is shown
  Optional<String> words(double px, double py, Rounding rounding) {
    return near(px, py)
        .map(each -> CriticalPointText.line(each, rounding))
        .or(() ->
            marked.curves().stream()
                .filter(each -> path(each).distance(new Point2D(px, py)) <= REACH)
                .map(CriticalPointText::line)
                .findFirst());
  }

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

  private PixelPath path(CriticalCurve curve) {
    return new PixelPath(curve.points().stream().map(this::pixel).toList());
  }

  private Point2D pixel(Point point) {
    return new Point2D(plot.px(point.x()), plot.py(point.y()));
  }
}
