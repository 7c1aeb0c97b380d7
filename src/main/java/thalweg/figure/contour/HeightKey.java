package thalweg.figure.contour;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import thalweg.figure.Theme;
import thalweg.figure.axis.Graduation;
import thalweg.figure.axis.HeightGraduation;
import thalweg.figure.axis.Tick;
import thalweg.figure.lettering.Fonts;
import thalweg.figure.lettering.LabelRow;
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

  /// Draws it. Where the range of heights cuts ground off, the bar ends in a point; without ground
  /// there is none.
  public void draw(Graphics2D graphics, double left, double top, double width) {
    HeightField heights = terrain.heights();
    if (!heights.hasGround()) {
      return;
    }
    Graduation numbers = HeightGraduation.of(heights, Math.max(2, (int) (width / PIXELS_A_TICK)));
    Lettering lettering = new Lettering(graphics);
    lettering.with(Fonts.SEMIBOLD.size(HEADING), theme.muted());
    String name = numbers.named(Text.of("figure").get("sheet.height"));
    lettering.left(name, left, top + HEADING_BASELINE);
    Rectangle2D bar = new Rectangle2D.Double(left, top + BAR_TOP, width, BAR);
    HeightBar colors = new HeightBar(terrain, theme);
    colors.across(graphics, bar);
    lettering.with(Fonts.REGULAR.size(NUMBER), theme.muted());
    graphics.setStroke(new BasicStroke(1));
    double bottom = bar.getMaxY();
    LabelRow row = new LabelRow(lettering, left, left + width, bottom + TICK + NUMBER + 3);
    for (Tick tick : numbers.ticks()) {
      double x = colors.along(bar.getMinX(), bar.getWidth(), tick.value());
      if (row.write(tick.label(), x)) {
        graphics.draw(new Line2D.Double(x, bottom + 1, x, bottom + 1 + TICK));
      }
    }
  }
}
