package thalweg.desktop.layout;

import java.util.Map;

/// The parts of the window around its middle, one for each edge. What is seen from above has the
/// same rank as what is seen in space: half of the width, unless a square needs less, and what its
/// square can't use of the height goes to the charts.
public final class SidePanels {
  /// By how much the contour's panel is wider than high where its plot is a square, in pixels: the
  /// numbers and the bar beside the plot, less the heading and the numbers above and below it.
  private static final double WIDER = 40;

  private static final double LEAST_LEFT = 256;
  private static final double LEAST_RIGHT = 300;
  private static final double LEAST_BOTTOM = 176;
  private static final double SHARE_LEFT = 0.185;
  private static final double SHARE_BOTTOM = 0.31;
  private static final double MOST_LEFT = 340;
  private static final double MOST_BOTTOM = 460;

  private final Map<Edge, SidePanel> all =
      Map.of(
          Edge.LEFT, new SidePanel(Edge.LEFT, new SidePanel.Extent(LEAST_LEFT, SidePanels::left)),
          Edge.RIGHT, new SidePanel(Edge.RIGHT, new SidePanel.Extent(LEAST_RIGHT, this::right)),
          Edge.BOTTOM,
              new SidePanel(Edge.BOTTOM, new SidePanel.Extent(LEAST_BOTTOM, SidePanels::bottom)));

  private static double left(double width, double height) {
    return Math.min(SHARE_LEFT * width, MOST_LEFT);
  }

  /// Without charts the square has their room too.
  private double right(double width, double height) {
    double charts = at(Edge.BOTTOM).foldedProperty().get() ? 0 : bottom(width, height);
    return Math.min(width / 2, height - charts + WIDER);
  }

  private static double bottom(double width, double height) {
    double unused = height - width / 2 + WIDER;
    return Math.clamp(Math.max(SHARE_BOTTOM * height, unused), LEAST_BOTTOM, MOST_BOTTOM);
  }

  /// The one at an edge.
  public SidePanel at(Edge edge) {
    SidePanel sidePanel = all.get(edge);
    if (sidePanel == null) {
      throw new IllegalArgumentException("there is no side panel at " + edge);
    }
    return sidePanel;
  }
}
