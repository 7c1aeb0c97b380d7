package thalweg.desktop.surface;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import thalweg.desktop.surface.AxisLabel.Axis;
import thalweg.desktop.surface.AxisLabel.Kind;

/// Where the labels of the surface's axes have room. An axis that has room for one number alone
/// shows none: it would tell nothing.
///
/// @param edges along which they stand
/// @param room of the view
/// @param covered whether the surface hides what lies behind a pixel
record AxisLabelPlaces(AxisEdges edges, LabelRoom room, Predicate<Point2D> covered) {
  private static final int FEWEST = 2;

  /// The place of each label; empty where it has none.
  ///
  /// @param sizes of the labels, in pixels
  List<Optional<Rectangle2D>> of(List<AxisLabel> labels, List<Dimension2D> sizes) {
    List<Optional<Rectangle2D>> places = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      places.add(place(labels.get(i), sizes.get(i)));
    }
    for (int i = 0; i < labels.size(); i++) {
      if (numbers(labels.get(i).axis(), labels, places) < FEWEST) {
        places.set(i, Optional.empty());
      }
    }
    return places;
  }

  private Optional<Rectangle2D> place(AxisLabel label, Dimension2D size) {
    Point2D middle = edges.middle(label, size.getWidth(), size.getHeight());
    return edges.isSeen(label.axis()) && !covered.test(middle)
        ? room.take(middle, size.getWidth(), size.getHeight())
        : Optional.empty();
  }

  private static int numbers(
      Axis axis, List<AxisLabel> labels, List<Optional<Rectangle2D>> places) {
    int numbers = 0;
    for (int i = 0; i < labels.size(); i++) {
      AxisLabel label = labels.get(i);
      boolean counts = label.axis() == axis && label.kind() == Kind.TICK;
      numbers += counts && places.get(i).isPresent() ? 1 : 0;
    }
    return numbers;
  }
}
