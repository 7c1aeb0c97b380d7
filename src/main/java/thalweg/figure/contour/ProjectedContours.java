package thalweg.figure.contour;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.List;
import thalweg.figure.Theme;
import thalweg.figure.color.Shade;
import thalweg.landscape.HeightField;

/// The contour lines of a whole domain without its ground, for the base plane under a surface: the
/// same heights as the contour panel shows of the domain, in the colour of words that step back.
///
/// @param lines each height's lines in the unit square, its upper edge the domain's
public record ProjectedContours(List<Line> lines) {
  /// How opaque the common line is; weaker and stronger ones have more or less of it.
  private static final double OPACITY = 0.5;

  /// No ground, no lines.
  public static final ProjectedContours NONE = new ProjectedContours(List.of());

  /// The lines of one height.
  ///
  /// @param height where
  /// @param weight how strongly they are drawn, 1 for the common line
  /// @param path in the unit square
  public record Line(double height, double weight, Path2D path) {}

  /// Traces the lines; takes milliseconds.
  ///
  /// @param pixels of the picture that they are to be drawn in, from side to side
  public static ProjectedContours of(HeightField heights, int pixels) {
    ContourGrid grid = ContourGrid.over(heights, heights.domain(), pixels, pixels);
    ContourLines traced = new ContourLines(grid, 1, 1);
    return new ProjectedContours(
        ContourLevel.of(grid.low(), grid.high()).stream()
            .map(level -> new Line(level.height(), level.weight(), traced.trace(level.height())))
            .toList());
  }

  /// Draws them.
  ///
  /// @param side of the square that they fill, in pixels
  /// @param width of a line, in pixels
  public void draw(Graphics2D graphics, Theme theme, double side, float width) {
    graphics.setStroke(new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
    AffineTransform place = AffineTransform.getScaleInstance(side, side);
    for (Line line : lines) {
      graphics.setColor(Shade.of(theme.muted(), Math.min(1, OPACITY * line.weight())));
      graphics.draw(line.path().createTransformedShape(place));
    }
  }
}
