package thalweg.desktop.widget;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import thalweg.figure.contour.CrowdedMarks;

/// Which marks the pointer is at: the nearest, and those that stand on it and can't be told from
/// it.
public final class MarkPicker {
  /// More lines beside the pointer would hide what it is at.
  private static final int MOST = 3;

  private MarkPicker() {}

  /// The indices of the marks, the nearest to the pointer first; none where the nearest is too far
  /// away.
  ///
  /// @param marks their pixels; NaN for one that is out of sight
  /// @param reach how far away the nearest may be, in pixels
  public static List<Integer> near(List<Point2D> marks, Point2D pointer, double reach) {
    List<Integer> byDistance =
        IntStream.range(0, marks.size())
            .filter(i -> marks.get(i).distance(pointer) <= reach)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> marks.get(i).distance(pointer)))
            .toList();
    return byDistance.stream()
        .filter(i -> marks.get(i).distance(marks.get(byDistance.getFirst())) < CrowdedMarks.LEGIBLE)
        .limit(MOST)
        .toList();
  }
}
