package thalweg.desktop.layout;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import javafx.geometry.Dimension2D;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import thalweg.desktop.action.Action;

/// A middle with side panels on its left, on its right and below, or at some of these edges. The
/// middle has what they leave, and never less than it needs. A side panel has its room from the
/// beginning, and stands in it once it is populated.
public final class SplitLayout extends Region {
  private final Region middle;
  private final Dimension2D least;
  private final Map<Edge, Part> parts = new EnumMap<>(Edge.class);
  private final Map<Edge, Region> contents = new EnumMap<>(Edge.class);
  private final Map<Edge, Divider> dividers = new EnumMap<>(Edge.class);
  private final Map<Edge, Double> sizes = new EnumMap<>(Edge.class);
  private Subscription subscription = Subscription.EMPTY;
  private boolean bare;

  /// What stands beside the middle.
  ///
  /// @param sidePanel how it is laid out
  /// @param folding folds it, or opens it
  /// @param maker makes what stands in it
  public record Part(SidePanel sidePanel, Action folding, Supplier<Region> maker) {}

  /// A middle with panels at its sides.
  ///
  /// @param least what the side panels leave to the middle at least, in pixels
  /// @param around at most one for each edge
  public SplitLayout(Region middle, Dimension2D least, List<Part> around) {
    this.middle = middle;
    this.least = least;
    setMinSize(0, 0);
    getChildren().add(middle);
    for (Part part : around) {
      SidePanel sidePanel = part.sidePanel();
      Divider divider = new Divider(sidePanel, this, part.folding());
      parts.put(sidePanel.edge(), part);
      dividers.put(sidePanel.edge(), divider);
      divider.setManaged(false);
      subscription =
          Subscription.combine(
              subscription,
              sidePanel.sizeProperty().subscribe(this::requestLayout),
              sidePanel.foldedProperty().subscribe(folded -> fold(sidePanel.edge(), folded)),
              divider::dispose);
    }
    getChildren().addAll(dividers.values());
  }

  private void fold(Edge edge, boolean folded) {
    content(edge).ifPresent(each -> each.setVisible(!folded));
    requestLayout();
  }

  /// Fills the next side panel, in the order of their edges.
  ///
  /// @return whether there was one left
  public boolean populate() {
    Optional<Edge> next =
        parts.keySet().stream().filter(edge -> !contents.containsKey(edge)).findFirst();
    next.ifPresent(this::populate);
    return next.isPresent();
  }

  private void populate(Edge edge) {
    Region made = part(edge).maker().get();
    made.setManaged(false);
    made.setVisible(!isFolded(edge));
    contents.put(edge, made);
    // The order among the children is that in which the keyboard goes through them: from the left.
    getChildren().add(edge == Edge.LEFT ? 0 : getChildren().size() - dividers.size(), made);
  }

  private Optional<Region> content(Edge edge) {
    return Optional.ofNullable(contents.get(edge));
  }

  private Part part(Edge edge) {
    Part part = parts.get(edge);
    if (part == null) {
      throw new IllegalArgumentException("there is nothing at " + edge);
    }
    return part;
  }

  /// Leaves out the dividers of side panels that are folded, or shows them.
  public void setBare(boolean without) {
    bare = without;
    requestLayout();
  }

  /// How large a side panel is, in pixels.
  double sizeOf(SidePanel sidePanel) {
    return sizes.getOrDefault(sidePanel.edge(), 0.0);
  }

  /// Resizes a side panel as far as there is room.
  void resize(SidePanel sidePanel, double wanted) {
    boolean across = sidePanel.edge() != Edge.BOTTOM;
    double others =
        switch (sidePanel.edge()) {
          case LEFT -> room(Edge.RIGHT);
          case RIGHT -> room(Edge.LEFT);
          case BOTTOM -> 0;
        };
    double most =
        (across ? getWidth() - least.getWidth() : getHeight() - least.getHeight()) - others;
    sidePanel.resize(
        OptionalDouble.of(Math.max(sidePanel.least(), Math.min(most, Math.rint(wanted)))));
  }

  /// What a side panel takes away from the middle.
  private double room(Edge edge) {
    double folded = bare ? 0 : Divider.FOLDED;
    return isFolded(edge) ? folded : sizes.getOrDefault(edge, 0.0);
  }

  /// The right one gives way first, then the left one.
  private void measure() {
    double across = getWidth() - least.getWidth();
    fit(Edge.BOTTOM, getHeight() - least.getHeight());
    fit(Edge.LEFT, across);
    fit(Edge.RIGHT, across - room(Edge.LEFT));
    fit(Edge.LEFT, across - room(Edge.RIGHT));
  }

  private void fit(Edge edge, double most) {
    Part part = parts.get(edge);
    if (part != null) {
      double wanted = part.sidePanel().wanted(getWidth(), getHeight());
      sizes.put(edge, Math.rint(Math.max(part.sidePanel().least(), Math.min(wanted, most))));
    }
  }

  private boolean isFolded(Edge edge) {
    Part part = parts.get(edge);
    return part != null && part.sidePanel().foldedProperty().get();
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
    content(edge)
        .ifPresent(each -> each.resizeRelocate(x, y, folded ? 0 : width, folded ? 0 : height));
  }

  /// Its line is the border of the side panel, to the pixel.
  private void placeDivider(Edge edge, double x, double y, double length) {
    Divider divider = dividers.get(edge);
    if (divider == null) {
      return;
    }
    double thick = divider.thickness();
    boolean folded = isFolded(edge);
    divider.setVisible(!bare || !folded);
    double half = Math.floor(thick / 2);
    switch (edge) {
      case LEFT -> divider.resizeRelocate(folded ? 0 : x - half - 1, y, thick, length);
      case RIGHT -> divider.resizeRelocate(folded ? x : x - half, y, thick, length);
      case BOTTOM -> divider.resizeRelocate(x, folded ? y : y - half - 1, length, thick);
    }
  }

  /// Lets go of the side panels.
  public void dispose() {
    subscription.unsubscribe();
  }
}
