package thalweg.desktop.surface;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import thalweg.desktop.surface.AxisLabel.Axis;
import thalweg.desktop.surface.AxisLabel.Kind;

/// Where the labels of the surface's axes have room. Where the ground reaches over an edge, as seen
/// from above, its labels stand farther out. Where the upright edge is too short for all heights,
/// each second or third is written, so that none is missing among the others. An axis that has room
/// for one number alone shows none: it would tell nothing.
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
    double apart = apart(labels, sizes);
    List<Point2D> middles = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      AxisLabel label = labels.get(i);
      Point2D middle = middle(label, sizes.get(i), further.getOrDefault(label.axis(), 0.0));
      middles.add(middle.add(0, apart * end(label, labels)));
    }
    Set<AxisLabel> leftOut = leftOut(labels, sizes, middles);
    List<Optional<Rectangle2D>> places = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      places.add(
          leftOut.contains(labels.get(i)) || isNamed(labels.get(i), labels, places)
              ? Optional.empty()
              : place(room, labels.get(i), sizes.get(i), middles.get(i)));
    }
    for (int i = 0; i < labels.size(); i++) {
      Axis axis = labels.get(i).axis();
      if (numbers(axis, labels, places) < Math.min(FEWEST, numbers(axis, labels))) {
        places.set(i, Optional.empty());
      }
    }
    return places;
  }

  /// The heights that are not written: all but each n-th, for the least n with which those that are
  /// have room; none where no two would be left.
  private Set<AxisLabel> leftOut(
      List<AxisLabel> labels, List<Dimension2D> sizes, List<Point2D> middles) {
    List<AxisLabel> heights =
        labels.stream()
            .filter(AxisLabelPlaces::isHeight)
            .sorted(Comparator.comparingDouble(each -> -each.at().getY()))
            .toList();
    for (int stride = 1; stride < heights.size(); stride++) {
      for (int first = 0; first < stride && first + stride < heights.size(); first++) {
        Set<AxisLabel> others = new HashSet<>(heights);
        for (int i = first; i < heights.size(); i += stride) {
          others.remove(heights.get(i));
        }
        if (fit(others, labels, sizes, middles)) {
          return others;
        }
      }
    }
    return Set.of();
  }

  private boolean fit(
      Set<AxisLabel> leftOut,
      List<AxisLabel> labels,
      List<Dimension2D> sizes,
      List<Point2D> middles) {
    LabelRoom tried = room.copy();
    boolean fit = true;
    for (int i = 0; i < labels.size(); i++) {
      AxisLabel label = labels.get(i);
      if (label.kind() == Kind.NAME) {
        place(tried, label, sizes.get(i), middles.get(i));
      } else if (isHeight(label) && !leftOut.contains(label)) {
        fit &= place(tried, label, sizes.get(i), middles.get(i)).isPresent();
      }
    }
    return fit;
  }

  private static boolean isHeight(AxisLabel label) {
    return label.axis() == Axis.HEIGHT && label.kind() == Kind.TICK;
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

  /// How far the lowest and the highest number of heights each have to give way, in pixels, where
  /// their edge is so short that one would stand on the other.
  private double apart(List<AxisLabel> labels, List<Dimension2D> sizes) {
    List<Integer> ends =
        IntStream.range(0, labels.size())
            .filter(i -> end(labels.get(i), labels) != 0)
            .boxed()
            .toList();
    if (ends.size() < FEWEST) {
      return 0;
    }
    double between =
        Math.abs(
            middle(labels.get(ends.get(0)), sizes.get(ends.get(0)), 0).getY()
                - middle(labels.get(ends.get(1)), sizes.get(ends.get(1)), 0).getY());
    double needed = sizes.get(ends.get(0)).getHeight() + LabelRoom.GAP + 1;
    return between < needed ? Math.min((needed - between) / 2, LabelRoom.FARTHEST_UP) : 0;
  }

  /// 1 for the lowest number of heights, -1 for the highest, 0 for any other label.
  private static int end(AxisLabel label, List<AxisLabel> labels) {
    List<AxisLabel> heights =
        labels.stream().filter(AxisLabelPlaces::isHeight).limit(FEWEST).toList();
    int at = heights.size() < FEWEST ? -1 : heights.indexOf(label);
    return at < 0 ? 0 : at == 0 ? 1 : -1;
  }

  private Optional<Rectangle2D> place(
      LabelRoom within, AxisLabel label, Dimension2D size, Point2D middle) {
    return edges.isSeen(label.axis()) && !isCovered(label, size, middle)
        ? within.take(label.axis(), middle, size.getWidth(), size.getHeight())
        : Optional.empty();
  }

  /// Words are not to stand on the surface with any part, a number not with its middle.
  private boolean isCovered(AxisLabel label, Dimension2D size, Point2D middle) {
    boolean words = label.axis() == Axis.HEIGHT && label.kind() == Kind.NAME;
    double aside = words ? size.getWidth() / 2 : 0;
    return covered.test(middle)
        || (aside > 0
            && (covered.test(middle.subtract(aside, 0)) || covered.test(middle.add(aside, 0))));
  }

  /// Whether an axis has its name already, in full.
  private static boolean isNamed(
      AxisLabel label, List<AxisLabel> labels, List<Optional<Rectangle2D>> places) {
    return label.kind() == Kind.NAME
        && IntStream.range(0, places.size())
            .anyMatch(i ->
                labels.get(i).kind() == Kind.NAME
                    && labels.get(i).axis() == label.axis()
                    && places.get(i).isPresent());
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
