package thalweg.figure.contour;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.util.List;
import thalweg.figure.Theme;
import thalweg.figure.color.Shade;

/// The contour lines of a whole domain without its ground, for the base plane under a surface: the
/// same heights as the contour panel shows of the domain, in the colour of words that step back.
///
/// @param lines each height's lines in the unit square, its upper edge the domain's
/// @param pixels for which they are fine enough, from side to side
public record ProjectedContours(List<ContourPath> lines, int pixels) {
  /// How opaque the common line is; weaker and stronger ones have more or less of it.
  private static final double OPACITY = 0.5;

  /// No ground, no lines.
  public static final ProjectedContours NONE = new ProjectedContours(List.of(), 1);

  static ProjectedContours of(ContourGrid lattice, int pixels) {
    return new ProjectedContours(ContourPath.of(lattice, 1, 1), pixels);
  }

  /// Draws them.
  ///
  /// @param side of the square that they fill, in pixels
  /// @param width of a line, in pixels
  public void draw(Graphics2D graphics, Theme theme, double side, float width) {
    graphics.setStroke(new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
    for (ContourPath line : scaled(side)) {
      graphics.setColor(Shade.of(theme.muted(), Math.min(1, OPACITY * line.weight())));
      graphics.draw(line.path());
    }
  }

  /// The lines in a square.
  ///
  /// @param side of the square, in pixels
  List<ContourPath> scaled(double side) {
    AffineTransform place = AffineTransform.getScaleInstance(side, side);
    return lines.stream()
        .map(line ->
            new ContourPath(
                line.height(), line.weight(), place.createTransformedShape(line.path())))
        .toList();
  }
}
