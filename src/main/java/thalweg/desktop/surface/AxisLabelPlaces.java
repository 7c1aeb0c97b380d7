package thalweg.desktop.surface;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import thalweg.desktop.surface.AxisLabel.Axis;
import thalweg.desktop.surface.AxisLabel.Kind;

/// Where the labels of the surface's axes have room. Where the ground reaches over an edge, as seen
/// from above, its labels stand farther out. An axis that has room for one number alone shows none:
/// it would tell nothing.
///
/// @param edges along which they stand
/// @param room of the view
/// @param covered whether the surface hides what lies behind a pixel
record AxisLabelPlaces(AxisEdges edges, LabelRoom room, Predicate<Point2D> covered) {
  private static final int FEWEST = 2;

  /// How much farther out than usual labels stand at most, and by what steps that is tried: from
  /// straight above high ground reaches that far over the edge below it.
  private static final double FARTHEST = 200;

  private static final double STEP = 8;

  /// The place of each label; empty where it has none.
  ///
  /// @param sizes of the labels, in pixels
  List<Optional<Rectangle2D>> of(List<AxisLabel> labels, List<Dimension2D> sizes) {
    Map<Axis, Double> further = new EnumMap<>(Axis.class);
    for (Axis axis : Axis.values()) {
      further.put(axis, further(axis, labels, sizes));
    }
    List<Optional<Rectangle2D>> places = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      AxisLabel label = labels.get(i);
      places.add(place(label, sizes.get(i), further.getOrDefault(label.axis(), 0.0)));
    }
    for (int i = 0; i < labels.size(); i++) {
      Axis axis = labels.get(i).axis();
      if (numbers(axis, labels, places) < Math.min(FEWEST, numbers(axis, labels))) {
        places.set(i, Optional.empty());
      }
    }
    return places;
  }

  /// The least distance at which the ground covers the fewest labels of an axis.
  private double further(Axis axis, List<AxisLabel> labels, List<Dimension2D> sizes) {
    double best = 0;
    long fewest = Long.MAX_VALUE;
    for (double further = 0; further <= FARTHEST && fewest > 0; further += STEP) {
      double tried = further;
      long hidden =
          IntStream.range(0, labels.size())
              .filter(i -> labels.get(i).axis() == axis)
              .filter(i -> covered.test(middle(labels.get(i), sizes.get(i), tried)))
              .count();
      if (hidden < fewest) {
        fewest = hidden;
        best = further;
      }
    }
    return best;
  }

  private Point2D middle(AxisLabel label, Dimension2D size, double further) {
    return edges.middle(label, size.getWidth(), size.getHeight(), further);
  }

  private Optional<Rectangle2D> place(AxisLabel label, Dimension2D size, double further) {
    Point2D middle = middle(label, size, further);
    return edges.isSeen(label.axis()) && !covered.test(middle)
        ? room.take(middle, size.getWidth(), size.getHeight())
        : Optional.empty();
  }

  private static int numbers(Axis axis, List<AxisLabel> labels) {
    return (int)
        labels.stream().filter(each -> each.axis() == axis && each.kind() == Kind.TICK).count();
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
