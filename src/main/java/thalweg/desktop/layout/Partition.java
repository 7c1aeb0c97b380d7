package thalweg.desktop.layout;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.scene.layout.Region;

/// The middle of the window with wings on its left, on its right and below. The middle has what the
/// wings leave, and never less than it needs. A wing has its room from the beginning, and stands in
/// it once it is furnished.
public final class Partition extends Region {
  private static final double LEAST_WIDTH = 300;
  private static final double LEAST_HEIGHT = 220;

  private final Region middle;
  private final Map<Edge, SidePanel> sidePanels = new EnumMap<>(Edge.class);
  private final Map<Edge, Divider> dividers = new EnumMap<>(Edge.class);
  private final Map<Edge, Double> sizes = new EnumMap<>(Edge.class);

  /// A middle with panels at its sides.
  ///
  /// @param around one for each edge
  public Partition(Region middle, List<SidePanel> around) {
    this.middle = middle;
    setMinSize(0, 0);
    getChildren().add(middle);
    for (SidePanel sidePanel : around) {
      Divider divider = new Divider(sidePanel, this);
      sidePanels.put(sidePanel.edge(), sidePanel);
      dividers.put(sidePanel.edge(), divider);
      divider.setManaged(false);
      sidePanel.sizeProperty().subscribe(this::requestLayout);
      sidePanel.foldedProperty().subscribe(this::requestLayout);
    }
    getChildren().addAll(dividers.values());
  }

  /// Furnishes the next wing, in the order of their edges.
  ///
  /// @return whether there was one left
  public boolean furnish() {
    Optional<SidePanel> next =
        sidePanels.values().stream().filter(sidePanel -> sidePanel.content().isEmpty()).findFirst();
    // The order among the children is that in which the keyboard goes through them.
    next.ifPresent(sidePanel ->
        getChildren().add(getChildren().size() - dividers.size(), sidePanel.furnish()));
    return next.isPresent();
  }

  /// The wing at an edge.
  public SidePanel sidePanel(Edge edge) {
    SidePanel sidePanel = sidePanels.get(edge);
    if (sidePanel == null) {
      throw new IllegalArgumentException("there is no wing at " + edge);
    }
    return sidePanel;
  }

  /// How large a wing is, in pixels.
  double sizeOf(SidePanel sidePanel) {
    return sizes.getOrDefault(sidePanel.edge(), 0.0);
  }

  /// Resizes a wing as far as there is room.
  void resize(SidePanel sidePanel, double wanted) {
    boolean across = sidePanel.edge() != Edge.BOTTOM;
    double others =
        switch (sidePanel.edge()) {
          case LEFT -> room(Edge.RIGHT);
          case RIGHT -> room(Edge.LEFT);
          case BOTTOM -> 0;
        };
    double most = (across ? getWidth() - LEAST_WIDTH : getHeight() - LEAST_HEIGHT) - others;
    sidePanel.resize(
        OptionalDouble.of(Math.max(sidePanel.least(), Math.min(most, Math.rint(wanted)))));
  }

  /// What a wing takes away from the middle.
  private double room(Edge edge) {
    return isFolded(edge) ? Divider.FOLDED : sizeOf(sidePanel(edge));
  }

  /// The right wing gives way first, then the left one.
  private void measure() {
    double across = getWidth() - LEAST_WIDTH;
    double left = sidePanel(Edge.LEFT).wanted(getWidth());
    double beside = isFolded(Edge.LEFT) ? Divider.FOLDED : left;
    fit(Edge.RIGHT, sidePanel(Edge.RIGHT).wanted(getWidth()), across - beside);
    fit(Edge.LEFT, left, across - room(Edge.RIGHT));
    fit(Edge.BOTTOM, sidePanel(Edge.BOTTOM).wanted(getHeight()), getHeight() - LEAST_HEIGHT);
  }

  private void fit(Edge edge, double wanted, double most) {
    sizes.put(edge, Math.rint(Math.max(sidePanel(edge).least(), Math.min(wanted, most))));
  }

  private boolean isFolded(Edge edge) {
    return sidePanel(edge).foldedProperty().get();
  }

  @Override
  protected void layoutChildren() {
    if (getWidth() < 1 || getHeight() < 1) {
      getChildren().forEach(each -> each.resize(0, 0));
      return;
    }
    measure();
    double left = room(Edge.LEFT);
    double right = getWidth() - room(Edge.RIGHT);
    double bottom = getHeight() - room(Edge.BOTTOM);
    middle.resizeRelocate(left, 0, Math.max(0, right - left), bottom);
    place(Edge.LEFT, 0, 0, left, bottom);
    place(Edge.RIGHT, right, 0, getWidth() - right, bottom);
    place(Edge.BOTTOM, 0, bottom, getWidth(), getHeight() - bottom);
    placeDivider(Edge.LEFT, left, 0, bottom);
    placeDivider(Edge.RIGHT, right, 0, bottom);
    placeDivider(Edge.BOTTOM, 0, bottom, getWidth());
  }

  /// What is folded has no size, so that nothing is drawn for it.
  private void place(Edge edge, double x, double y, double width, double height) {
    boolean folded = isFolded(edge);
    sidePanel(edge)
        .content()
        .ifPresent(
            content -> content.resizeRelocate(x, y, folded ? 0 : width, folded ? 0 : height));
  }

  /// Its line is the border of the wing, to the pixel.
  private void placeDivider(Edge edge, double x, double y, double length) {
    Divider divider = dividers.get(edge);
    if (divider == null) {
      return;
    }
    double thick = divider.thickness();
    boolean folded = isFolded(edge);
    double half = Math.floor(thick / 2);
    switch (edge) {
      case LEFT -> divider.resizeRelocate(folded ? 0 : x - half - 1, y, thick, length);
      case RIGHT -> divider.resizeRelocate(folded ? x : x - half, y, thick, length);
      case BOTTOM -> divider.resizeRelocate(x, folded ? y : y - half - 1, length, thick);
    }
  }
}
