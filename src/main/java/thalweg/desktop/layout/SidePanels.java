package thalweg.desktop.layout;

import java.util.Map;

/// The parts of the window around its middle, one for each edge.
public final class SidePanels {
  private final Map<Edge, SidePanel> all =
      Map.of(
          Edge.LEFT, new SidePanel(Edge.LEFT, new SidePanel.Extent(0.13, 284, 400)),
          Edge.RIGHT, new SidePanel(Edge.RIGHT, new SidePanel.Extent(0.289, 380, 720)),
          Edge.BOTTOM, new SidePanel(Edge.BOTTOM, new SidePanel.Extent(0.27, 184, 460)));

  /// The one at an edge.
  public SidePanel at(Edge edge) {
    SidePanel sidePanel = all.get(edge);
    if (sidePanel == null) {
      throw new IllegalArgumentException("there is no side panel at " + edge);
    }
    return sidePanel;
  }
}
