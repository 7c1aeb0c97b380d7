package thalweg.desktop.surface;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import thalweg.desktop.surface.AxisLabel.Axis;

/// The room for labels in a view: each is moved inside where it would reach beyond its edge, and
/// none covers one that was there before it, nor stands so near to one of another axis that the two
/// would be read as one row.
final class LabelRoom {
  private record Taken(Rectangle2D place, Axis axis) {}

  /// What is free between a label and another, or the view's edge, in pixels.
  static final double GAP = 3;

  /// What is free between labels of two axes, in pixels: twice as much as within one.
  private static final double GAP_OF_AXES = 6;

  /// How far a label is moved sideways at most, in pixels; one farther outside is out of sight.
  private static final double FARTHEST = 24;

  /// How far it is moved up or down at most, in pixels: farther from its place a height is false.
  static final double FARTHEST_UP = 6;

  /// Where the panel's heading stands, and its controls on the other side, in pixels.
  private static final double HEADING_WIDTH = 84;

  private static final double HEADING_HEIGHT = 30;
  private static final double CONTROLS_WIDTH = 280;

  private final double width;
  private final double height;
  private final List<Taken> taken = new ArrayList<>();

  /// @param width of the view, in device-independent pixels
  /// @param height of the view, in device-independent pixels
  LabelRoom(double width, double height) {
    this.width = width;
    this.height = height;
  }

  /// The same room, to try what fits.
  LabelRoom copy() {
    LabelRoom copy = new LabelRoom(width, height);
    copy.taken.addAll(taken);
    return copy;
  }

  /// Takes the place of a label; empty where there is no room.
  ///
  /// @param axis of the label
  /// @param middle the pixel that its middle is to have
  /// @param wide its width in pixels
  /// @param high its height in pixels
  Optional<Rectangle2D> take(Axis axis, Point2D middle, double wide, double high) {
    boolean fits = wide + 2 * GAP <= width && high + HEADING_HEIGHT + GAP <= height;
    if (!Double.isFinite(middle.getX() + middle.getY()) || !fits) {
      return Optional.empty();
    }
    double wantedX = middle.getX() - wide / 2;
    double wantedY = middle.getY() - high / 2;
    double left = Math.rint(Math.clamp(wantedX, GAP, width - wide - GAP));
    double top = Math.rint(Math.clamp(wantedY, highest(left, wide), height - high - GAP));
    if (Math.abs(left - wantedX) > FARTHEST || Math.abs(top - wantedY) > FARTHEST_UP) {
      return Optional.empty();
    }
    Rectangle2D place = new Rectangle2D(left, top, wide, high);
    if (taken.stream().anyMatch(other -> isNear(place, axis, other))) {
      return Optional.empty();
    }
    taken.add(new Taken(place, axis));
    return Optional.of(place);
  }

  private static boolean isNear(Rectangle2D place, Axis axis, Taken other) {
    double gap = axis == other.axis() ? GAP : GAP_OF_AXES;
    return new Rectangle2D(
            place.getMinX() - gap,
            place.getMinY() - gap,
            place.getWidth() + 2 * gap,
            place.getHeight() + 2 * gap)
        .intersects(other.place());
  }

  /// The pixel above which no label begins: below heading and controls where it would reach them.
  private double highest(double left, double wide) {
    boolean headed = left < HEADING_WIDTH || left + wide > width - CONTROLS_WIDTH;
    return headed ? HEADING_HEIGHT : GAP;
  }
}
