package thalweg.figure.contour;

import java.awt.geom.Rectangle2D;
import thalweg.figure.Viewport;
import thalweg.landscape.Domain;

/// Where the parts of a contour figure lie: the plot, and the bar that tells which colour is which
/// height, beside it or below it, whichever leaves the plot more room.
///
/// One unit is as long across as upwards, so that a gradient stands at right angles on a level
/// line, unless the visible part is more than [ContourFigure#MOST_SLENDER] times as long one way as
/// the other: then it fills the figure.
///
/// @param plot where the plot lies
/// @param bar the bar's colours, without its numbers; empty where it has none
/// @param beside whether the bar stands upright beside the plot
record ContourLayout(Viewport plot, Rectangle2D bar, boolean beside) {
  private static final double LEFT = 46;
  private static final double RIGHT = 16;
  private static final double TOP = 14;
  private static final double TOP_BELOW_HEADING = 38;
  private static final double BOTTOM = 28;
  private static final double LEAST_SIDE = 8;

  /// How thick the bar is, in pixels.
  private static final double BAR = 9;

  /// What is free between the plot, or its numbers, and the bar.
  private static final double GAP = 10;

  /// The room of the bar's numbers beside it.
  private static final double NUMBERS_BESIDE = 48;

  /// The room of the bar's numbers below it.
  private static final double NUMBERS_BELOW = 20;

  /// The layout of a figure.
  ///
  /// @param headed whether it has a heading
  /// @param keyed whether it has a bar
  /// @param width the figure's width in device-independent pixels
  /// @param height the figure's height in device-independent pixels
  static ContourLayout of(Domain visible, boolean headed, boolean keyed, int width, int height) {
    double top = headed ? TOP_BELOW_HEADING : TOP;
    double across = width - LEFT - RIGHT;
    double down = height - top - BOTTOM;
    if (!keyed) {
      return new ContourLayout(plot(visible, top, across, down), new Rectangle2D.Double(), false);
    }
    Viewport narrow = plot(visible, top, across + RIGHT - GAP - BAR - NUMBERS_BESIDE, down);
    Viewport low = plot(visible, top, across, down - GAP - BAR - NUMBERS_BELOW);
    return area(narrow) >= area(low) ? beside(narrow) : below(low);
  }

  private static double area(Viewport view) {
    return view.width() * view.height();
  }

  private static ContourLayout beside(Viewport plot) {
    double left = plot.left() + plot.width() + GAP;
    return new ContourLayout(
        plot, new Rectangle2D.Double(left, plot.top(), BAR, plot.height()), true);
  }

  private static ContourLayout below(Viewport plot) {
    double top = plot.top() + plot.height() + BOTTOM + GAP / 2;
    return new ContourLayout(
        plot, new Rectangle2D.Double(plot.left(), top, plot.width(), BAR), false);
  }

  private static Viewport plot(Domain visible, double top, double room, double height) {
    double across = Math.max(LEAST_SIDE, room);
    double down = Math.max(LEAST_SIDE, height);
    double ratio = visible.width() / visible.height();
    double slender = ContourFigure.MOST_SLENDER;
    if (ratio > slender || ratio < 1 / slender) {
      return new Viewport(visible, LEFT, top, across, down);
    }
    double plotWidth = Math.max(LEAST_SIDE, Math.floor(Math.min(across, down * ratio)));
    double plotHeight = Math.max(LEAST_SIDE, Math.floor(Math.min(down, across / ratio)));
    double left = LEFT + Math.floor((across - plotWidth) / 2);
    return new Viewport(
        visible, left, top + Math.floor((down - plotHeight) / 2), plotWidth, plotHeight);
  }
}
