package thalweg.desktop.surface;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import javafx.geometry.Point3D;

/// Leaves out the vertices of a line that make no visible difference: each of them is drawn anew at
/// every frame. After Douglas and Peucker (1973), with one condition more: as the line is uncovered
/// step by step, no place on it may be uncovered too early or too late to be seen.
final class LineSimplifier {
  /// How far the line may move sideways, in world units: a fifth of a pixel as seen at first.
  private static final double ASIDE = 0.001;

  /// How far its uncovered end may lie from where the run is: it hides beneath the run's head.
  private static final double ALONG = 0.012;

  private record Stretch(int first, int last) {}

  private final List<TrailPath.Vertex> line;
  private final BitSet kept = new BitSet();
  private final Deque<Stretch> open = new ArrayDeque<>();

  private LineSimplifier(List<TrailPath.Vertex> line) {
    this.line = line;
  }

  /// The vertices of a line that are needed, its ends among them.
  static List<TrailPath.Vertex> of(List<TrailPath.Vertex> line) {
    return line.size() < 3 ? line : new LineSimplifier(line).thin();
  }

  private List<TrailPath.Vertex> thin() {
    keep(0, line.size() - 1);
    while (!open.isEmpty()) {
      Stretch stretch = open.pop();
      int worst = worst(stretch);
      if (worst > stretch.first) {
        open.push(new Stretch(stretch.first, worst));
        keep(worst, stretch.last);
      }
    }
    List<TrailPath.Vertex> thinned = new ArrayList<>(kept.cardinality());
    kept.stream().mapToObj(line::get).forEach(thinned::add);
    return thinned;
  }

  private void keep(int first, int last) {
    kept.set(first);
    kept.set(last);
    open.push(new Stretch(first, last));
  }

  /// The vertex that misses its place the most; the stretch's first, if none does.
  private int worst(Stretch stretch) {
    TrailPath.Vertex from = line.get(stretch.first);
    TrailPath.Vertex to = line.get(stretch.last);
    double steps = to.step() - from.step();
    Point3D chord = to.at().subtract(from.at());
    double squared = chord.dotProduct(chord);
    double most = 1;
    int worst = stretch.first;
    for (int i = stretch.first + 1; i < stretch.last; i++) {
      TrailPath.Vertex vertex = line.get(i);
      Point3D way = vertex.at().subtract(from.at());
      double share = squared > 0 ? Math.clamp(way.dotProduct(chord) / squared, 0, 1) : 0;
      double aside = way.distance(chord.multiply(share));
      double lag = Math.abs(share - (vertex.step() - from.step()) / steps) * Math.sqrt(squared);
      double miss = Math.max(aside / ASIDE, lag / ALONG);
      if (miss > most) {
        most = miss;
        worst = i;
      }
    }
    return worst;
  }
}
