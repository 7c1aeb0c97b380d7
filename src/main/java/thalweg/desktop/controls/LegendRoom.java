package thalweg.desktop.controls;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import thalweg.text.Text;

/// A view with a legend below it. The view keeps the room that it needs: a legend that would take
/// it away is brief; as much of it is seen as is left, at least a line, and the rest is scrolled
/// to.
public final class LegendRoom extends Pane {
  /// What the view keeps, in pixels: a plot of 260 a side with its numbers.
  private static final double LEAST_VIEW = 306;

  /// The least of a legend that is seen, in pixels: a line of it.
  private static final double LEAST_LEGEND = 21;

  private final Region view;
  private final BasinLegendPanel legend;
  private final ScrollPane scroll;

  /// A view above a legend, which has no room while it is not visible.
  public LegendRoom(Region view, BasinLegendPanel legend) {
    this.view = view;
    this.legend = legend;
    scroll = new ScrollPane(legend);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setAccessibleText(Text.of("desktop").get("basins.legend"));
    scroll.getStyleClass().addAll("column", "edge-to-edge");
    scroll.visibleProperty().bind(legend.visibleProperty());
    legend.visibleProperty().subscribe(_ -> requestLayout());
    getChildren().addAll(view, scroll);
    setMinSize(0, 0);
  }

  /// How much of a height a legend has.
  ///
  /// @param whole what all of it would need
  static double share(double height, double whole) {
    return Math.min(whole, Math.max(LEAST_LEGEND, height - LEAST_VIEW));
  }

  @Override
  protected void layoutChildren() {
    if (legend.isVisible()) {
      legend.fit(getWidth(), Math.max(LEAST_LEGEND, getHeight() - LEAST_VIEW));
    }
    double below =
        legend.isVisible() ? snapSizeY(share(getHeight(), legend.prefHeight(getWidth()))) : 0;
    view.resizeRelocate(0, 0, getWidth(), Math.max(0, getHeight() - below));
    scroll.resizeRelocate(0, getHeight() - below, getWidth(), below);
  }
}
