package thalweg.figure.contour;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.List;
import thalweg.critical.CriticalCurve;
import thalweg.critical.CriticalSet;
import thalweg.figure.Viewport;
import thalweg.figure.color.Shade;
import thalweg.figure.run.Heads;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.Point;
import thalweg.linalg.CriticalKind;

/// The marks of critical points on a contour: at a saddle also the ways down and up, along the
/// eigenvectors.
///
/// @param critical where the ground is level
record CriticalMarks(CriticalSet critical) {
  private static final Color OUTLINE = Shade.of(0xff0b1016, 0.8);
  private static final Color INK = Shade.of(0xffffffff, 0.95);
  private static final Color WAY = Shade.of(0xffffffff, 0.75);
  private static final float FINE = 1.2f;
  private static final double WAY_LENGTH = 20;
  private static final int MOST_WAYS = 60;
  private static final float[] UPHILL = {2.5f, 3f};

  /// Draws them; the plot clips.
  void draw(Graphics2D graphics, Viewport view) {
    curves(graphics, view);
    MarkPlaces places = places(view);
    double scale = places.scale();
    List<CriticalPoint> drawn = drawn(places);
    if (critical.points().size() <= MOST_WAYS) {
      drawn.stream()
          .filter(each -> each.kind() == CriticalKind.SADDLE)
          .forEach(each -> ways(graphics, view, each));
    }
    drawn.forEach(each -> sign(graphics, view, each, scale, true));
  }

  private List<CriticalPoint> drawn(MarkPlaces places) {
    List<CriticalPoint> points = critical.points();
    return CrowdedMarks.drawn(points, places).stream().mapToObj(points::get).toList();
  }

  /// Those whose marks are drawn.
  SeenMarks seen(Viewport view) {
    MarkPlaces places = places(view);
    return new SeenMarks(drawn(places), places.inSight());
  }

  private MarkPlaces places(Viewport view) {
    List<CriticalPoint> points = critical.points();
    double[] x = new double[points.size()];
    double[] y = new double[points.size()];
    for (int i = 0; i < x.length; i++) {
      Point place = points.get(i).point();
      double px = view.px(place.x());
      double py = view.py(place.y());
      boolean seen = view.contains(px, py);
      x[i] = seen ? px : Double.NaN;
      y[i] = seen ? py : Double.NaN;
    }
    return new MarkPlaces(x, y, _ -> false);
  }

  /// Draws those on which heads stand once more over these, so finely that both are seen.
  void drawOver(Graphics2D graphics, Viewport view, Heads heads) {
    MarkPlaces places = places(view);
    double scale = places.scale();
    for (CriticalPoint each : drawn(places)) {
      if (heads.stand(view.px(each.point().x()), view.py(each.point().y()))) {
        sign(graphics, view, each, scale, false);
      }
    }
  }

  private static void sign(
      Graphics2D graphics, Viewport view, CriticalPoint point, double scale, boolean filled) {
    Graphics2D place = (Graphics2D) graphics.create();
    place.translate(view.px(point.point().x()), view.py(point.point().y()));
    place.scale(scale, scale);
    mark(place, CriticalMark.of(point.kind()), filled);
    place.dispose();
  }

  private void curves(Graphics2D graphics, Viewport view) {
    double length = critical.curves().stream().mapToDouble(each -> length(each, view)).sum();
    double weight = CurveWeight.of(length, view.width() * view.height());
    Composite usual = graphics.getComposite();
    graphics.setComposite(AlphaComposite.SrcOver.derive((float) weight));
    for (CriticalCurve curve : critical.curves()) {
      Path2D path = path(curve.points(), view);
      if (curve.closed()) {
        path.closePath();
      }
      if (CurveWeight.isOfMany(weight)) {
        // Of lines so near to each other the outlines would be a pattern of their own.
        ink(graphics, path, FINE);
      } else {
        stroke(graphics, path, (float) (3.5 * weight), (float) (1.6 * weight));
      }
    }
    graphics.setComposite(usual);
  }

  /// As far as it is in the view, in pixels.
  private static double length(CriticalCurve curve, Viewport view) {
    double length = 0;
    for (int i = 1; i < curve.points().size(); i++) {
      Point from = curve.points().get(i - 1);
      Point to = curve.points().get(i);
      double x = view.px(to.x());
      double y = view.py(to.y());
      length += view.contains(x, y) ? Math.hypot(x - view.px(from.x()), y - view.py(from.y())) : 0;
    }
    return length;
  }

  private static Path2D path(List<Point> points, Viewport view) {
    Path2D path = new Path2D.Double();
    for (Point point : points) {
      double x = view.px(point.x());
      double y = view.py(point.y());
      if (path.getCurrentPoint() == null) {
        path.moveTo(x, y);
      } else {
        path.lineTo(x, y);
      }
    }
    return path;
  }

  /// The way down in a full line, the way up in a dotted one.
  private static void ways(Graphics2D graphics, Viewport view, CriticalPoint saddle) {
    for (int i = 0; i < 2; i++) {
      double[] direction = saddle.curvature().vector(i);
      double dx = direction[0] / view.visible().width() * view.width();
      double dy = -direction[1] / view.visible().height() * view.height();
      double length = Math.hypot(dx, dy);
      double x = view.px(saddle.point().x());
      double y = view.py(saddle.point().y());
      Line2D way =
          new Line2D.Double(
              x - dx / length * WAY_LENGTH,
              y - dy / length * WAY_LENGTH,
              x + dx / length * WAY_LENGTH,
              y + dy / length * WAY_LENGTH);
      graphics.setColor(WAY);
      graphics.setStroke(
          saddle.curvature().value(i) < 0
              ? new BasicStroke(1.4f)
              : new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, UPHILL, 0));
      graphics.draw(way);
    }
  }

  private static void mark(Graphics2D graphics, CriticalMark mark, boolean filled) {
    Path2D path = new Path2D.Double();
    for (List<Point> line : mark.lines()) {
      path.moveTo(line.getFirst().x(), line.getFirst().y());
      line.stream().skip(1).forEach(each -> path.lineTo(each.x(), each.y()));
      if (mark.closed()) {
        path.closePath();
      }
    }
    if (!filled) {
      ink(graphics, path, FINE);
      return;
    }
    if (mark.closed()) {
      graphics.setColor(Shade.of(0xff0b1016, 0.55));
      graphics.fill(path);
    }
    stroke(graphics, path, 3.8f, 1.8f);
  }

  private static void stroke(Graphics2D graphics, Path2D path, float outline, float ink) {
    graphics.setColor(OUTLINE);
    graphics.setStroke(new BasicStroke(outline, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    graphics.draw(path);
    ink(graphics, path, ink);
  }

  private static void ink(Graphics2D graphics, Path2D path, float ink) {
    graphics.setColor(INK);
    graphics.setStroke(new BasicStroke(ink, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    graphics.draw(path);
  }
}
