package thalweg.desktop.widget;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;

/// Which start the pointer takes: the nearest in reach; of those that lie at one pixel the selected
/// one, whose ring stands out, else the last, which is drawn over the others.
public final class StartPicker {
  /// How far away it may be, in pixels.
  private static final double REACH = 14;

  private StartPicker() {}

  /// The index of the start.
  ///
  /// @param pixels where the starts are seen; NaN for one that is not
  /// @param selected the index of the selected start
  public static OptionalInt near(List<Point2D> pixels, double px, double py, int selected) {
    Comparator<Integer> nearest =
        Comparator.comparingDouble(i -> Math.rint(pixels.get(i).distance(px, py)));
    return IntStream.range(0, pixels.size())
        .filter(i -> pixels.get(i).distance(px, py) <= REACH)
        .boxed()
        .min(nearest.thenComparing(i -> i != selected).thenComparing(Comparator.reverseOrder()))
        .map(OptionalInt::of)
        .orElseGet(OptionalInt::empty);
  }
}
