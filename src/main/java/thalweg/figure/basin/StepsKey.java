package thalweg.figure.basin;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import thalweg.figure.Theme;
import thalweg.figure.axis.Ticks;
import thalweg.figure.color.BasinColors;
import thalweg.figure.color.Shade;
import thalweg.figure.lettering.Fonts;
import thalweg.figure.lettering.Lettering;
import thalweg.text.Text;

/// Tells how dark a number of steps is on a basin map, in the first minimum's hue.
///
/// @param colors of the maps
/// @param steps how many each run of the maps could make
/// @param theme the colours
record StepsKey(BasinColors colors, int steps, Theme theme) {
  /// The height it needs, in pixels.
  static final double HEIGHT = 62;

  private static final double HEADING = 13;
  private static final double HEADING_BASELINE = 11;
  private static final double BAR_TOP = 22;
  private static final double BAR = 12;
  private static final double TICK = 4;
  private static final double NUMBER = 13;
  private static final double ROOM = 48;

  /// Draws it.
  void draw(Graphics2D graphics, double left, double top, double width) {
    Lettering lettering = new Lettering(graphics);
    lettering.heading(
        Text.of("figure").get("basins.steps"), HEADING, theme, left, top + HEADING_BASELINE);
    for (int pixel = 0; pixel < width; pixel++) {
      graphics.setColor(Shade.of(BasinColors.of(0, colors.darknessAt((pixel + 0.5) / width))));
      graphics.fill(
          new Rectangle2D.Double(left + pixel, top + BAR_TOP, Math.min(1.5, width - pixel), BAR));
    }
    lettering.with(Fonts.REGULAR.size(NUMBER), theme.muted());
    graphics.setStroke(new BasicStroke(1));
    double bottom = top + BAR_TOP + BAR;
    double last = Double.POSITIVE_INFINITY;
    for (int tick : ticks()) {
      double x = left + Math.clamp(colors.share(tick), 0, 1) * width;
      if (last - x >= ROOM) {
        last = x;
        graphics.draw(new Line2D.Double(x, bottom + 1, x, bottom + 1 + TICK));
        double baseline = bottom + TICK + NUMBER + 3;
        if (x > left + width - ROOM / 2) {
          lettering.right(print(tick), left + width, baseline);
        } else if (x < left + ROOM / 2) {
          lettering.left(print(tick), left, baseline);
        } else {
          lettering.centred(print(tick), x, baseline);
        }
      }
    }
  }

  /// Beyond the ends of the scale colours stay what they are, as far as runs can be there.
  private String print(int tick) {
    String number = Ticks.whole(tick);
    boolean isMost = tick == most() && tick < steps;
    return isMost
        ? "≥ " + number
        : tick == least() && tick < most() && tick > 1 ? "≤ " + number : number;
  }

  private int most() {
    return (int) Math.round(colors.many());
  }

  private int least() {
    return (int) Math.max(1, Math.round(colors.few()));
  }

  /// The most steps, then powers of ten downwards, then the fewest; where there is no room the
  /// smaller is left out.
  private List<Integer> ticks() {
    List<Integer> ticks = new ArrayList<>();
    ticks.add(most());
    for (int power = 1_000_000_000; power >= 10; power /= 10) {
      if (power < most() && power > least()) {
        ticks.add(power);
      }
    }
    if (least() < most()) {
      ticks.add(least());
    }
    return ticks;
  }
}
