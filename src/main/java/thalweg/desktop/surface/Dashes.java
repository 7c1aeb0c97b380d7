package thalweg.desktop.surface;

import java.util.ArrayList;
import java.util.List;

/// Cuts lines into the strokes of a dash pattern.
final class Dashes {
  private final List<Double> pattern;
  private final List<List<TrailPath.Vertex>> strokes = new ArrayList<>();
  private int element;
  private double left;

  private Dashes(List<Double> pattern) {
    this.pattern = pattern;
    this.left = pattern.getFirst();
  }

  /// The strokes of some lines.
  ///
  /// @param pattern lengths of strokes and gaps in turn, in world units; empty for a solid line
  static List<List<TrailPath.Vertex>> cut(
      List<List<TrailPath.Vertex>> lines, List<Double> pattern) {
    if (pattern.isEmpty()) {
      return lines;
    }
    Dashes dashes = new Dashes(pattern);
    lines.forEach(dashes::walk);
    return dashes.strokes;
  }

  private void walk(List<TrailPath.Vertex> line) {
    begin(line.getFirst());
    for (int i = 1; i < line.size(); i++) {
      walk(line.get(i - 1), line.get(i));
    }
  }

  private void walk(TrailPath.Vertex from, TrailPath.Vertex to) {
    double length = from.at().distance(to.at());
    double done = 0;
    while (length - done > left) {
      done += left;
      TrailPath.Vertex edge = from.towards(to, done / length);
      add(edge);
      element = (element + 1) % pattern.size();
      left = pattern.get(element);
      begin(edge);
    }
    left -= length - done;
    add(to);
  }

  private void begin(TrailPath.Vertex vertex) {
    if (isStroke()) {
      strokes.add(new ArrayList<>(List.of(vertex)));
    }
  }

  private void add(TrailPath.Vertex vertex) {
    if (isStroke()) {
      strokes.getLast().add(vertex);
    }
  }

  private boolean isStroke() {
    return element % 2 == 0;
  }
}
