package thalweg.figure.contour;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.function.Predicate;
import thalweg.figure.Viewport;
import thalweg.figure.color.Shade;
import thalweg.figure.lettering.Fonts;
import thalweg.figure.lettering.Lettering;

/// A sentence about all of a plot, in a box over it.
final class PlotNotice {
  private static final double SIZE = 12;
  private static final double LEADING = 16;
  private static final double PADDING = 8;
  private static final double EDGE = 12;
  private static final double ROUND = 10;
  private static final Color BOX = Shade.of(0xff0b1016, 0.88);
  private static final int INK = 0xfff4f6f8;

  private PlotNotice() {}

  /// Draws it at the lower edge of a plot, or at the upper one where only that is free.
  ///
  /// @param taken whether something stands in a place that words are not to hide
  static void draw(
      Graphics2D graphics, String sentence, Viewport view, Predicate<Rectangle2D> taken) {
    Lettering lettering = new Lettering(graphics).with(Fonts.MEDIUM.size(SIZE), INK);
    List<String> lines = lettering.lines(sentence, view.width() - 2 * (PADDING + EDGE));
    double across = lines.stream().mapToDouble(lettering::width).max().orElse(0) + 2 * PADDING;
    double down = lines.size() * LEADING + PADDING;
    double middle = view.left() + view.width() / 2;
    double left = middle - across / 2;
    Rectangle2D below =
        new Rectangle2D.Double(left, view.top() + view.height() - EDGE - down, across, down);
    Rectangle2D above = new Rectangle2D.Double(left, view.top() + EDGE, across, down);
    double top = (taken.test(below) && !taken.test(above) ? above : below).getY();
    graphics.setColor(BOX);
    graphics.fill(new RoundRectangle2D.Double(left, top, across, down, ROUND, ROUND));
    lettering.with(Fonts.MEDIUM.size(SIZE), INK);
    for (int i = 0; i < lines.size(); i++) {
      lettering.centred(lines.get(i), middle, top + PADDING / 2 + SIZE + i * LEADING);
    }
  }
}
