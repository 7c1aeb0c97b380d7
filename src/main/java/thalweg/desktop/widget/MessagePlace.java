package thalweg.desktop.widget;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.Rectangle2D;

/// Where a message stands beside what it is about: below it, or as near as it covers no heading and
/// no control; where it can't help covering some, as little of them as can be. Rather than over the
/// middle of a picture it stands at its edge, beside the heading.
///
/// @param width of the layer, in pixels, as all that follows
/// @param height of the layer
/// @param taken the headings and controls, what it is about among them
/// @param pictures what is looked at, without its edges
record MessagePlace(
    double width, double height, List<Rectangle2D> taken, List<Rectangle2D> pictures) {
  private static final double GAP = 4;

  /// What a pixel of a heading or a control that is covered weighs beside a pixel of the way.
  private static final double WEIGHT = 1000;

  /// The same of a pixel of a picture.
  private static final double PICTURE = 0.02;

  /// How much less a way down weighs than one aside, which leads away from what it is about; twice
  /// as much after so many pixels, three times after twice as many.
  private static final double DOWN = 0.5;

  private static final double FAR = 100;

  /// How much more a way up does: what came of a field is looked for below it.
  private static final double UP = 2;

  /// How far above and below it is looked for room, in heights of the message.
  private static final double REACH = 4;

  /// The place of a message.
  ///
  /// @param anchor what it is about
  /// @param wide the message's width
  /// @param high its height
  Rectangle2D beside(Rectangle2D anchor, double wide, double high) {
    List<Rectangle2D> near = near(anchor, wide, high);
    List<Double> lefts = new ArrayList<>(List.of(anchor.getMinX(), anchor.getMaxX() - wide));
    List<Double> tops = new ArrayList<>(List.of(anchor.getMinY(), anchor.getMaxY() + GAP));
    for (Rectangle2D each : near) {
      lefts.add(each.getMaxX() + GAP);
      lefts.add(each.getMinX() - GAP - wide);
      tops.add(each.getMaxY() + GAP);
      tops.add(each.getMinY() - GAP - high);
    }
    Rectangle2D usual = new Rectangle2D(anchor.getMinX(), anchor.getMaxY() + GAP, wide, high);
    return lefts.stream()
        .map(left -> within(left, width - wide))
        .distinct()
        .flatMap(left ->
            tops.stream()
                .map(top -> within(top, height - high))
                .distinct()
                .map(top -> new Rectangle2D(left, top, wide, high)))
        .min(Comparator.comparingDouble(place -> cost(place, usual, near)))
        .orElse(usual);
  }

  private List<Rectangle2D> near(Rectangle2D anchor, double wide, double high) {
    Rectangle2D around =
        new Rectangle2D(
            anchor.getMinX() - 2 * wide,
            anchor.getMinY() - REACH * high,
            anchor.getWidth() + 4 * wide,
            anchor.getHeight() + 2 * REACH * high);
    List<Rectangle2D> near = new ArrayList<>(taken);
    near.removeIf(each -> !each.intersects(around));
    near.add(anchor);
    return near;
  }

  private double cost(Rectangle2D place, Rectangle2D usual, List<Rectangle2D> near) {
    double aside = Math.abs(place.getMinX() - usual.getMinX());
    double down = place.getMinY() - usual.getMinY();
    double upright = down > 0 ? DOWN * down * (1 + down / FAR) : -UP * down;
    double covered = near.stream().mapToDouble(each -> common(place, each)).sum();
    double hidden = pictures.stream().mapToDouble(each -> common(place, each)).sum();
    return WEIGHT * covered + PICTURE * hidden + aside + upright;
  }

  private static double common(Rectangle2D one, Rectangle2D other) {
    double wide =
        Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
    double high =
        Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
    return Math.max(0, wide) * Math.max(0, high);
  }

  private static double within(double at, double most) {
    return Math.max(0, Math.min(at, most));
  }
}
