package thalweg.figure.basin;

import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.util.List;
import java.util.Set;
import thalweg.critical.Minimum;
import thalweg.figure.Figure;
import thalweg.figure.Theme;
import thalweg.figure.Viewport;
import thalweg.figure.color.Shade;
import thalweg.figure.contour.BasinBackground;
import thalweg.figure.contour.ContourFigure;
import thalweg.figure.lettering.Fonts;
import thalweg.figure.lettering.Lettering;
import thalweg.figure.sheet.Page;
import thalweg.landscape.Point;

/// A map of basins with its coordinates, what was run, and the numbers of the minima.
///
/// @param ground the map
/// @param minima in the order of their numbers
/// @param told the numbers of those in the legend, from 0: of many minima these alone are numbered,
///   as colours that are as many look alike
/// @param name what stands above in full
/// @param details what stands beside the name
/// @param theme the colours
record BasinPanel(
    BasinBackground ground,
    List<Minimum> minima,
    Set<Integer> told,
    String name,
    String details,
    Theme theme)
    implements Figure {

  /// The height of what stands above the map, in pixels.
  static final int HEAD = 40;

  private static final double NAME = 20;
  private static final double DETAILS = 15;
  private static final double GAP = 16;
  private static final int MOST_NUMBERS = 24;
  private static final double NUMBER = 12;
  private static final double RADIUS = 9;

  @Override
  public void draw(Graphics2D graphics, int width, int height) {
    Lettering lettering = new Lettering(graphics);
    lettering.with(Fonts.SEMIBOLD.size(NAME), theme.text());
    String fitted = lettering.fitted(name, width - Page.HANG);
    double end = Page.HANG + lettering.width(fitted) + GAP;
    lettering.left(fitted, Page.HANG, NAME);
    lettering.with(Fonts.REGULAR.size(DETAILS), theme.muted());
    lettering.left(lettering.fitted(details, width - end), end, NAME);
    ContourFigure contour = ContourFigure.of(ground, ground.domain(), theme);
    Figure numbered =
        (part, across, down) -> {
          contour.draw(part, across, down);
          numbers(part, contour.viewport(across, down));
        };
    Page.enlarged(graphics, numbered, 0, HEAD, width, height - HEAD);
  }

  private void numbers(Graphics2D graphics, Viewport view) {
    boolean all = minima.size() <= MOST_NUMBERS;
    Lettering lettering = new Lettering(graphics);
    for (int i = 0; i < minima.size(); i++) {
      if (!all && !told.contains(i)) {
        continue;
      }
      Point at = minima.get(i).point();
      double x = view.px(at.x());
      double y = view.py(at.y());
      graphics.setColor(Shade.of(0xff0b1016, 0.82));
      graphics.fill(new Ellipse2D.Double(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS));
      lettering.with(Fonts.SEMIBOLD.size(NUMBER), 0xffffffff);
      lettering.centred(Integer.toString(i + 1), x, y + NUMBER * 0.36);
    }
  }
}
