package thalweg.figure.contour;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import thalweg.landscape.CriticalPoint;
import thalweg.linalg.CriticalKind;

/// Which marks of critical points are drawn where they stand on one another, and could not be read,
/// or where so many are in sight that they would bury the ground: the lowest minimum, then minima
/// by their value, then what is no minimum. Nearer by, all of them are.
public final class CrowdedMarks {
  /// Where a mark would stand.
  ///
  /// @param x in pixels; NaN where it is out of sight
  /// @param y in pixels, downwards
  /// @param behind whether the ground hides it
  public record Place(double x, double y, boolean behind) {
    /// A mark that is not in the view.
    public static final Place NOWHERE = new Place(Double.NaN, Double.NaN, true);

    /// Whether it is in the view.
    public boolean isSeen() {
      return !Double.isNaN(x + y);
    }
  }

  /// What is left between the middles of two marks where many are in sight, in pixels.
  static final double APART = 16;

  /// The same where few are: two that are nearer are one blot.
  public static final double LEGIBLE = 8;

  private static final List<CriticalKind> ORDER =
      List.of(
          CriticalKind.MINIMUM, CriticalKind.DEGENERATE, CriticalKind.SADDLE, CriticalKind.MAXIMUM);

  private final List<Place> places;
  private final double apart;
  private final Map<Long, List<Place>> taken = new HashMap<>();

  private CrowdedMarks(List<Place> places, double apart) {
    this.places = places;
    this.apart = apart;
  }

  /// The indices of the marks that are drawn: where they are few, all that can be read.
  ///
  /// @param points by value
  /// @param places of their marks, one for each
  public static BitSet drawn(List<CriticalPoint> points, List<Place> places) {
    BitSet seen = new BitSet();
    IntStream.range(0, points.size()).filter(i -> places.get(i).isSeen()).forEach(seen::set);
    double apart = CriticalMark.areFew(seen.cardinality()) ? LEGIBLE : APART;
    return new CrowdedMarks(places, apart).apart(points, seen);
  }

  /// The share of its full size that each is drawn at: the more are in sight, the smaller.
  public static double scale(List<Place> places) {
    return CriticalMark.scale((int) places.stream().filter(Place::isSeen).count());
  }

  private BitSet apart(List<CriticalPoint> points, BitSet seen) {
    BitSet drawn = new BitSet();
    int lowest =
        seen.stream().filter(i -> kind(points, i) == CriticalKind.MINIMUM).findFirst().orElse(-1);
    seen.stream()
        .boxed()
        .sorted(
            Comparator.<Integer>comparingInt(i -> i == lowest ? 0 : 1)
                .thenComparingInt(i -> places.get(i).behind() ? 1 : 0)
                .thenComparingInt(i -> ORDER.indexOf(kind(points, i)))
                .thenComparingInt(i -> i))
        .filter(i -> take(places.get(i)))
        .forEach(drawn::set);
    return drawn;
  }

  private static CriticalKind kind(List<CriticalPoint> points, int index) {
    return points.get(index).kind();
  }

  /// Whether a place is far enough from all that are taken; it is taken then.
  private boolean take(Place place) {
    long column = (long) Math.floor(place.x() / APART);
    long row = (long) Math.floor(place.y() / APART);
    for (long i = column - 1; i <= column + 1; i++) {
      for (long j = row - 1; j <= row + 1; j++) {
        for (Place other : taken.getOrDefault(cell(i, j), List.of())) {
          if (Math.hypot(other.x() - place.x(), other.y() - place.y()) < apart) {
            return false;
          }
        }
      }
    }
    taken.computeIfAbsent(cell(column, row), _ -> new ArrayList<>()).add(place);
    return true;
  }

  private static long cell(long column, long row) {
    return (column << 32) ^ (row & 0xffffffffL);
  }
}
