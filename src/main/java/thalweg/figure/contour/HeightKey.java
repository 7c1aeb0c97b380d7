package thalweg.figure.contour;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import thalweg.figure.Theme;
import thalweg.figure.axis.Tick;
import thalweg.figure.axis.Ticks;
import thalweg.figure.color.Shade;
import thalweg.figure.lettering.Fonts;
import thalweg.figure.lettering.Lettering;
import thalweg.landscape.HeightField;
import thalweg.text.Text;

/// Which colour is which height: a bar of the palette with round heights under it.
///
/// @param terrain the ground
/// @param theme the colours of words and lines
public record HeightKey(Terrain terrain, Theme theme) {
  /// How tall the bar with its numbers and its heading is, in pixels.
  public static final double HEIGHT = 58;

  private static final double HEADING = 14;
  private static final double HEADING_BASELINE = 12;
  private static final double BAR_TOP = 22;
  private static final double BAR = 12;
  private static final double TICK = 4;
  private static final double NUMBER = 14;
  private static final double PIXELS_A_TICK = 80;

  /// Draws it.
  public void draw(Graphics2D graphics, double left, double top, double width) {
    HeightField heights = terrain.heights();
    Lettering lettering = new Lettering(graphics);
    lettering.with(Fonts.SEMIBOLD.size(HEADING), theme.muted());
    lettering.left(Text.of("figure").get("sheet.height"), left, top + HEADING_BASELINE);
    for (int pixel = 0; pixel < width; pixel++) {
      graphics.setColor(Shade.of(terrain.palette().color((pixel + 0.5) / width)));
      graphics.fill(
          new Rectangle2D.Double(left + pixel, top + BAR_TOP, Math.min(1.5, width - pixel), BAR));
    }
    lettering.with(Fonts.REGULAR.size(NUMBER), theme.muted());
    graphics.setStroke(new BasicStroke(1));
    double bottom = top + BAR_TOP + BAR;
    int most = (int) (width / PIXELS_A_TICK);
    for (Tick tick : Ticks.linear(heights.low(), heights.high(), most)) {
      double x = left + heights.share(tick.value()) * width;
      graphics.draw(new Line2D.Double(x, bottom + 1, x, bottom + 1 + TICK));
      lettering.centred(tick.label(), x, bottom + TICK + NUMBER + 3);
    }
  }
}
