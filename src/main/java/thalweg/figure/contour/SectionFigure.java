package thalweg.figure.contour;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import thalweg.figure.Figure;
import thalweg.figure.Theme;
import thalweg.figure.color.Shade;
import thalweg.figure.lettering.Fonts;
import thalweg.figure.lettering.Lettering;
import thalweg.figure.run.RunMarkers;
import thalweg.landscape.CrossSection;

/// The ground cut along a line: heights over the distance from the probe, which stands in the
/// middle. Nothing stands where there is no ground.
///
/// @param section the cut
/// @param theme the colours
/// @param color of the curve, opaque ARGB
/// @param caption the line below
public record SectionFigure(CrossSection section, Theme theme, int color, String caption)
    implements Figure {
  private static final double SIDE = 14;
  private static final double TOP = 8;
  private static final double BOTTOM = 22;
  private static final double SIZE = 11;
  private static final double DOT = 3.2;
  private static final float LINE = 1.8f;

  @Override
  public void draw(Graphics2D graphics, int width, int height) {
    graphics.setColor(Shade.of(theme.panel()));
    graphics.fillRect(0, 0, width, height);
    double[] heights = section.heights(Math.max(2, width));
    double low = section.low();
    double span = section.high() > low ? section.high() - low : 1;
    double across = Math.max(1, width - 2 * SIDE);
    double down = Math.max(1, height - TOP - BOTTOM);
    Path2D curve = new Path2D.Double();
    boolean broken = true;
    for (int i = 0; i < heights.length; i++) {
      double x = SIDE + across * i / (heights.length - 1);
      double y = TOP + down * (1 - (heights[i] - low) / span);
      if (broken && !Double.isNaN(y)) {
        curve.moveTo(x, y);
      } else if (!Double.isNaN(y)) {
        curve.lineTo(x, y);
      }
      broken = Double.isNaN(y);
    }
    double probeX = SIDE + across * section.probeShare();
    double probeY = TOP + down * (1 - (section.probeHeight() - low) / span);
    graphics.setColor(Shade.of(theme.line()));
    graphics.setStroke(new BasicStroke(1));
    graphics.draw(new Line2D.Double(probeX, TOP, probeX, TOP + down));
    graphics.setColor(Shade.of(color));
    graphics.setStroke(new BasicStroke(LINE, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    graphics.draw(curve);
    if (!Double.isNaN(probeY)) {
      RunMarkers.dot(graphics, probeX, probeY, DOT, theme.text(), theme);
    }
    Lettering lettering = new Lettering(graphics).with(Fonts.REGULAR.size(SIZE), theme.muted());
    lettering.centred(
        lettering.fitted(caption, across), (double) width / 2, height - BOTTOM / 2 + 5);
  }
}
