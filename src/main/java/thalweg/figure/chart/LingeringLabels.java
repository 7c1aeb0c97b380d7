package thalweg.figure.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import thalweg.figure.Theme;
import thalweg.figure.color.Shade;
import thalweg.figure.lettering.Fonts;
import thalweg.figure.run.RunStyle;

/// Writes beside stretches of a chart what they are, where there is room: beside the heading if
/// possible, else in the plot, where no curve is if there is such a place; never over one another,
/// nor across the playhead.
public final class LingeringLabels {
  private static final double SIZE = 11;
  private static final double ROW = 15;
  private static final double BASELINE = 12;
  private static final double GAP = 6;
  private static final double ASIDE = 12;
  private static final double ABOVE = 10;
  private static final double HEADING_GAP = 10;
  private static final int MOST_ROWS = 3;

  /// What is not farther from a mark, in pixels, is seen to belong to it.
  private static final double TOUCHING = 7;

  private static final float HALO = 3;
  private static final double HALO_OPACITY = 0.85;

  private final Graphics2D graphics;
  private final ChartPlot plot;
  private final double playhead;
  private final double headingRight;
  private final double cornerLeft;
  private final Theme theme;
  private final Predicate<Rectangle2D> crossed;
  private final List<Rectangle2D> written = new ArrayList<>();

  /// Labels for a chart, none placed yet.
  ///
  /// @param playhead the pixel of the playhead
  /// @param headingRight the pixel at which the heading ends
  /// @param cornerLeft the pixel up to which labels may stand beside it
  /// @param crossed whether curves go through a place
  public LingeringLabels(
      Graphics2D graphics,
      ChartPlot plot,
      double playhead,
      double headingRight,
      double cornerLeft,
      Theme theme,
      Predicate<Rectangle2D> crossed) {
    this.graphics = graphics;
    this.plot = plot;
    this.playhead = playhead;
    this.headingRight = headingRight;
    this.cornerLeft = cornerLeft;
    this.theme = theme;
    this.crossed = crossed;
  }

  /// Keeps a place free of words.
  void leaveOut(Rectangle2D place) {
    written.add(place);
  }

  /// Writes a text beside the stretch that begins at a pixel, if there is room.
  ///
  /// @return the place it took
  public Optional<Rectangle2D> write(String text, double from, int color) {
    TextLayout layout =
        new TextLayout(text, Fonts.MEDIUM.size(SIZE), graphics.getFontRenderContext());
    double width = layout.getAdvance();
    Optional<Rectangle2D> place =
        beside(from, width).or(() -> offCurves(from, width)).or(() -> inside(from, width));
    place.ifPresent(free -> {
      written.add(free);
      letters(layout, free.getX(), free.getY() + BASELINE, Shade.of(color));
    });
    return place;
  }

  /// Writes a text beside a mark, as near as there is room that no curve goes through, and on
  /// curves only where they leave none; one that does not touch it is tied to it by a line.
  ///
  /// @param x the mark's pixel from the left
  /// @param y from above
  /// @return the place it took
  public Optional<Rectangle2D> tie(String text, double x, double y, int color) {
    TextLayout layout =
        new TextLayout(text, Fonts.MEDIUM.size(SIZE), graphics.getFontRenderContext());
    List<Rectangle2D> near =
        around(x, y, layout.getAdvance())
            .filter(each -> isFree(each) && !crossesPlayhead(each))
            .sorted(Comparator.comparingDouble(each -> away(each, x, y)))
            .toList();
    Optional<Rectangle2D> place =
        near.stream()
            .filter(Predicate.not(crossed))
            .findFirst()
            .or(() -> near.stream().findFirst());
    place.ifPresent(free -> {
      written.add(free);
      if (away(free, x, y) > TOUCHING) {
        line(free, x, y, Shade.of(color));
      }
      letters(layout, free.getX(), free.getY() + BASELINE, Shade.of(color));
    });
    return place;
  }

  /// Row by row, from the plot's upper edge, or above it beside the heading, to the lower one.
  private Stream<Rectangle2D> around(double x, double y, double width) {
    double above = plot.top() - ABOVE - BASELINE;
    double left = Math.max(x - width / 2, headingRight + HEADING_GAP);
    Stream<Rectangle2D> headed =
        left + width <= cornerLeft
            ? Stream.of(new Rectangle2D.Double(left, above, width, ROW))
            : Stream.of();
    Stream<Rectangle2D> inside =
        DoubleStream.iterate(y - ROW / 2, top -> top + ROW / 2)
            .limit((long) Math.ceil(2 * plot.height() / ROW))
            .boxed()
            .flatMap(top -> Stream.of(top, 2 * (y - ROW / 2) - top))
            .filter(top -> top >= plot.top() - ROW / 2)
            .flatMap(top -> lefts(x, width).mapToObj(each -> row(each, top, width)));
    return Stream.concat(inside, headed);
  }

  private static Rectangle2D row(double left, double top, double width) {
    return new Rectangle2D.Double(left, top, width, ROW);
  }

  private DoubleStream lefts(double x, double width) {
    DoubleStream beside =
        DoubleStream.iterate(GAP, aside -> aside < plot.width(), aside -> aside + ASIDE)
            .flatMap(aside -> DoubleStream.of(x + aside, x - aside - width));
    return DoubleStream.concat(beside, DoubleStream.of(x - width / 2));
  }

  /// From a place's nearest edge, in pixels.
  private static double away(Rectangle2D place, double x, double y) {
    return Math.hypot(
        x - Math.clamp(x, place.getMinX(), place.getMaxX()),
        y - Math.clamp(y, place.getMinY(), place.getMaxY()));
  }

  private void line(Rectangle2D place, double x, double y, Color color) {
    double toX = Math.clamp(x, place.getMinX(), place.getMaxX());
    double toY = Math.clamp(y, place.getMinY(), place.getMaxY());
    double share = GAP / Math.hypot(toX - x, toY - y);
    Line2D line = new Line2D.Double(x + share * (toX - x), y + share * (toY - y), toX, toY);
    graphics.setColor(Shade.of(theme.panel(), HALO_OPACITY));
    graphics.setStroke(RunStyle.solid(HALO));
    graphics.draw(line);
    graphics.setColor(color);
    graphics.setStroke(RunStyle.solid(1));
    graphics.draw(line);
  }

  private void letters(TextLayout layout, double x, double y, Color color) {
    Shape outline = layout.getOutline(AffineTransform.getTranslateInstance(x, y));
    graphics.setColor(Shade.of(theme.panel(), HALO_OPACITY));
    graphics.setStroke(RunStyle.solid(HALO));
    graphics.draw(outline);
    graphics.setColor(color);
    layout.draw(graphics, (float) x, (float) y);
  }

  /// Above the plot, over the stretch's beginning or as near to it as the right edge allows.
  private Optional<Rectangle2D> beside(double from, double width) {
    double top = plot.top() - ABOVE - BASELINE;
    double left = Math.min(Math.max(from, headingRight + HEADING_GAP), cornerLeft - width);
    Rectangle2D place = new Rectangle2D.Double(left, top, width, ROW);
    boolean free = left >= headingRight + HEADING_GAP && isFree(place);
    return free ? Optional.of(place) : Optional.empty();
  }

  /// The place nearest to the stretch's beginning, to either side, through which no curve goes.
  private Optional<Rectangle2D> offCurves(double from, double width) {
    for (double aside = GAP; aside < plot.width(); aside += ASIDE) {
      double right = from + aside;
      double left = from - aside - width;
      for (double top = plot.top(); top + ROW <= plot.bottom(); top += ROW) {
        double row = top;
        Optional<Rectangle2D> place =
            DoubleStream.of(right, left)
                .<Rectangle2D>mapToObj(each -> new Rectangle2D.Double(each, row, width, ROW))
                .filter(free -> !crossesPlayhead(free) && isFree(free) && !crossed.test(free))
                .findFirst();
        if (place.isPresent()) {
          return place;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Rectangle2D> inside(double from, double width) {
    for (int row = 0; row < MOST_ROWS; row++) {
      double top = plot.top() + row * ROW;
      Optional<Rectangle2D> place =
          DoubleStream.of(from + GAP, playhead + GAP, from - GAP - width)
              .<Rectangle2D>mapToObj(left -> new Rectangle2D.Double(left, top, width, ROW))
              .filter(free -> !crossesPlayhead(free) && isFree(free))
              .findFirst();
      if (place.isPresent()) {
        return place;
      }
    }
    return Optional.empty();
  }

  private boolean crossesPlayhead(Rectangle2D place) {
    return place.getMinX() < playhead && place.getMaxX() > playhead;
  }

  private boolean isFree(Rectangle2D place) {
    return place.getMinX() >= plot.left()
        && place.getMaxX() <= plot.right()
        && place.getMaxY() <= plot.bottom()
        && written.stream().noneMatch(place::intersects);
  }
}
