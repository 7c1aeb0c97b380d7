package thalweg.figure.contour;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import thalweg.figure.Theme;
import thalweg.figure.color.Shade;
import thalweg.landscape.DrawnRange;
import thalweg.landscape.HeightField;

/// The colours of heights as a bar, the lowest on the left or below. Where ground is cut off there,
/// its end is a point.
///
/// @param terrain the ground
/// @param theme the colour around the bar
record HeightBar(Terrain terrain, Theme theme) {
  /// How long a point is, as a share of the bar's breadth.
  private static final double POINT = 0.9;

  /// Draws it from left to right.
  void across(Graphics2D graphics, Rectangle2D bar) {
    for (int pixel = 0; pixel < bar.getWidth(); pixel++) {
      double length = Math.min(1.5, bar.getWidth() - pixel);
      graphics.setColor(color((pixel + 0.5) / bar.getWidth()));
      graphics.fill(
          new Rectangle2D.Double(bar.getX() + pixel, bar.getY(), length, bar.getHeight()));
    }
    double point = POINT * bar.getHeight();
    DrawnRange range = terrain.heights().drawnRange();
    double middle = bar.getCenterY();
    if (range.cutBelow()) {
      double root = bar.getMinX() + point;
      sharpen(graphics, bar, bar.getMinX(), root, triangle(bar.getMinX(), middle, root, bar));
    }
    if (range.cutAbove()) {
      double root = bar.getMaxX() - point;
      sharpen(graphics, bar, root, bar.getMaxX(), triangle(bar.getMaxX(), middle, root, bar));
    }
  }

  /// Draws it from below upwards.
  void upwards(Graphics2D graphics, Rectangle2D bar) {
    Graphics2D turned = (Graphics2D) graphics.create();
    turned.translate(bar.getMinX(), bar.getMaxY());
    turned.rotate(-Math.PI / 2);
    across(turned, new Rectangle2D.Double(0, 0, bar.getHeight(), bar.getWidth()));
    turned.dispose();
  }

  /// Where on a bar a height stands; that of level ground in the middle, as all of it has its
  /// colour.
  ///
  /// @param from the pixel of the lowest height
  /// @param length the pixels from there to the highest, negative where these become less
  double along(double from, double length, double height) {
    HeightField heights = terrain.heights();
    return from + (heights.isLevel() ? 0.5 : heights.share(height)) * length;
  }

  private Color color(double share) {
    return Shade.of(terrain.palette().color(terrain.heights().isLevel() ? 0 : share));
  }

  private static Path2D triangle(double tip, double middle, double root, Rectangle2D bar) {
    Path2D triangle = new Path2D.Double();
    triangle.moveTo(tip, middle);
    triangle.lineTo(root, bar.getMinY());
    triangle.lineTo(root, bar.getMaxY());
    triangle.closePath();
    return triangle;
  }

  /// Takes away what is beside a point.
  private void sharpen(Graphics2D graphics, Rectangle2D bar, double from, double to, Path2D point) {
    Area beside = new Area(new Rectangle2D.Double(from, bar.getMinY(), to - from, bar.getHeight()));
    beside.subtract(new Area(point));
    graphics.setColor(Shade.of(theme.panel()));
    graphics.fill(beside);
  }
}
