package thalweg.figure.contour;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import thalweg.figure.axis.Graduation;
import thalweg.figure.axis.HeightGraduation;
import thalweg.figure.axis.Tick;
import thalweg.figure.lettering.Fonts;
import thalweg.figure.lettering.LabelRow;
import thalweg.figure.lettering.Lettering;
import thalweg.text.Text;

/// Which colour is which height, small enough to stand beside a plot: a bar of the colours with
/// values of f, and what they have in common.
///
/// @param colors of heights
/// @param bar where the colours lie, without the numbers
record HeightScaleBar(HeightBar colors, Rectangle2D bar) {
  private static final double PIXELS_A_ROW = 40;
  private static final double PIXELS_A_COLUMN = 50;
  private static final double SIZE = 11;

  /// From a line of words to the next, so that neither touches the other.
  private static final double LEADING = 15;

  private static final double TICK = 3;
  private static final double BESIDE = 6;
  private static final double BELOW = 14;
  private static final double ABOVE = 4;
  private static final double CAP_HEIGHT = 4;

  /// The room for words from the bar to the right edge.
  private static final double ROOM = 46;

  /// Beside a plot, the lowest height below; the note ends above the numbers.
  void upright(Graphics2D graphics) {
    colors.upwards(graphics, bar);
    Graduation numbers = graduation(bar.getHeight() / PIXELS_A_ROW);
    Lettering lettering = lettering(graphics);
    double right = bar.getMaxX();
    String name = numbers.named(Text.of("figure").get("height"));
    double width = lettering.width(name);
    lettering.left(name, Math.min(bar.getMinX(), right + ROOM - width), bar.getMinY() - ABOVE);
    // No number stands in a name that reaches over it.
    double highest = width > bar.getWidth() ? bar.getMinY() - ABOVE + LEADING : bar.getMinY();
    for (Tick tick : numbers.ticks()) {
      double y = colors.along(bar.getMaxY(), -bar.getHeight(), tick.value());
      graphics.draw(new Line2D.Double(right, y, right + TICK, y));
      lettering.left(tick.label(), right + BESIDE, Math.max(y + CAP_HEIGHT, highest));
    }
  }

  /// Below a plot, the lowest height on the left; the note stands at the right end of the numbers.
  void level(Graphics2D graphics) {
    colors.across(graphics, bar);
    Graduation numbers = graduation(bar.getWidth() / PIXELS_A_COLUMN);
    double bottom = bar.getMaxY();
    Lettering lettering = lettering(graphics);
    String name = Text.of("figure").get("height");
    lettering.right(name, bar.getMinX() - BESIDE, bottom);
    LabelRow row =
        new LabelRow(lettering, bar.getMinX() - BELOW, bar.getMaxX() + BELOW, bottom + BELOW);
    row.last(numbers.note());
    for (Tick tick : numbers.ticks()) {
      double x = colors.along(bar.getMinX(), bar.getWidth(), tick.value());
      if (row.write(tick.label(), x)) {
        graphics.draw(new Line2D.Double(x, bottom, x, bottom + TICK));
      }
    }
  }

  private Graduation graduation(double parts) {
    return HeightGraduation.of(colors.terrain().heights(), Math.max(2, (int) parts));
  }

  private Lettering lettering(Graphics2D graphics) {
    graphics.setStroke(new BasicStroke(1));
    return new Lettering(graphics).with(Fonts.REGULAR.size(SIZE), colors.theme().muted());
  }
}
