package thalweg.figure.contour;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import thalweg.landscape.CriticalPoint;
import thalweg.linalg.CriticalKind;

/// Which marks of critical points are drawn where they stand on one another, and could not be read,
/// or where so many are in sight that they would bury the ground. Nearer by, all of them are.
///
/// The lowest minimum comes first. Few that stand on one another give way kind by kind, minima last
/// and higher points before lower ones. Of many as large a share of each kind is drawn as can be,
/// area by area, in each the lowest first: what is seen is what is there, only thinner.
public final class CrowdedMarks {
  /// What is left between the middles of two marks where many are in sight, in pixels.
  static final double APART = 16;

  /// The same where few are: two that are nearer are one blot.
  public static final double LEGIBLE = 8;

  private static final List<CriticalKind> ORDER =
      List.of(
          CriticalKind.MINIMUM, CriticalKind.DEGENERATE, CriticalKind.SADDLE, CriticalKind.MAXIMUM);

  /// Of how many marks on one spot it is asked whether the ground hides them.
  private static final int MOST_ASKED = 4;

  /// How many cells away a mark may stand that is too near.
  private static final int REACH = 2;

  private static final int FREE = -1;

  /// The side of an area, in cells.
  private static final int AREA = 6;

  private final List<CriticalPoint> points;
  private final MarkPlaces places;
  private final double apart;
  private final BitSet drawn = new BitSet();

  /// A cell is so small that of two marks in it one gives way.
  private final double cell;

  private final double left;
  private final double top;
  private final int columns;
  private final int rows;

  /// The mark that is drawn in each cell.
  private final int[] taken;

  private final int[] asked;

  private final List<Integer> behind = new ArrayList<>();

  private CrowdedMarks(List<CriticalPoint> points, MarkPlaces places, double apart) {
    this.points = points;
    this.places = places;
    this.apart = apart;
    cell = apart / Math.sqrt(2);
    double minX = Double.POSITIVE_INFINITY;
    double minY = Double.POSITIVE_INFINITY;
    double maxX = Double.NEGATIVE_INFINITY;
    double maxY = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < places.count(); i++) {
      if (places.isSeen(i)) {
        minX = Math.min(minX, places.x(i));
        minY = Math.min(minY, places.y(i));
        maxX = Math.max(maxX, places.x(i));
        maxY = Math.max(maxY, places.y(i));
      }
    }
    left = minX;
    top = minY;
    columns = places.inSight() == 0 ? 0 : (int) ((maxX - minX) / cell) + 1;
    rows = places.inSight() == 0 ? 0 : (int) ((maxY - minY) / cell) + 1;
    taken = new int[columns * rows];
    Arrays.fill(taken, FREE);
    asked = new int[columns * rows];
  }

  /// The indices of the marks that are drawn: where they are few, all that can be read.
  ///
  /// @param points by value
  /// @param places of their marks, one for each
  public static BitSet drawn(List<CriticalPoint> points, MarkPlaces places) {
    boolean few = CriticalMark.areFew(places.inSight());
    CrowdedMarks marks = new CrowdedMarks(points, places, few ? LEGIBLE : APART);
    marks.takeLowest();
    if (few) {
      marks.takeByKind();
    } else {
      marks.takeByShare();
    }
    marks.takeHidden();
    return marks.drawn;
  }

  private void takeLowest() {
    for (int i = 0; i < places.count(); i++) {
      if (places.isSeen(i) && points.get(i).kind() == CriticalKind.MINIMUM) {
        take(i);
        return;
      }
    }
  }

  private void takeByKind() {
    for (CriticalKind kind : ORDER) {
      seen()
          .filter(i -> points.get(i).kind() == kind)
          .forEach(i -> takeIfOpen(i, Integer.MAX_VALUE));
    }
  }

  private IntStream seen() {
    return IntStream.range(0, places.count()).filter(places::isSeen);
  }

  private void takeByShare() {
    int across = columns / AREA + 1;
    Map<Integer, MarksOfArea> areas = new TreeMap<>();
    seen()
        .forEach(i ->
            areas
                .computeIfAbsent(
                    row(i) / AREA * across + column(i) / AREA, _ -> new MarksOfArea(ORDER))
                .add(points.get(i).kind(), i));
    areas.values().forEach(area -> area.takeTurns(i -> takeIfOpen(i, MOST_ASKED)));
  }

  /// Takes a mark, if there is room; what the ground hides gives way to what it does not.
  private boolean takeIfOpen(int index, int mostAsked) {
    if (!isFree(index) || asked[cellOf(index)]++ >= mostAsked) {
      return false;
    }
    if (places.isBehind(index)) {
      behind.add(index);
      return false;
    }
    take(index);
    return true;
  }

  private void takeHidden() {
    behind.stream().filter(this::isFree).forEach(this::take);
  }

  private void take(int index) {
    taken[cellOf(index)] = index;
    drawn.set(index);
  }

  /// Whether a place is far enough from all that are taken.
  private boolean isFree(int index) {
    int column = column(index);
    int row = row(index);
    if (taken[row * columns + column] != FREE) {
      return false;
    }
    for (int j = Math.max(0, row - REACH); j <= Math.min(rows - 1, row + REACH); j++) {
      for (int i = Math.max(0, column - REACH); i <= Math.min(columns - 1, column + REACH); i++) {
        int other = taken[j * columns + i];
        if (other != FREE && places.squareBetween(other, index) < apart * apart) {
          return false;
        }
      }
    }
    return true;
  }

  private int cellOf(int index) {
    return row(index) * columns + column(index);
  }

  private int column(int index) {
    return (int) ((places.x(index) - left) / cell);
  }

  private int row(int index) {
    return (int) ((places.y(index) - top) / cell);
  }
}
