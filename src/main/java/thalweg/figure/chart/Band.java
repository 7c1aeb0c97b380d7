package thalweg.figure.chart;

import java.awt.geom.Path2D;
import java.util.ArrayDeque;
import java.util.Deque;

/// Between which heights a line goes up and down so often that it would fill all between them.
final class Band {
  private final double top;
  private final double bottom;
  private final Path2D.Double area = new Path2D.Double();
  private final Path2D.Double edges = new Path2D.Double();
  private final Path2D.Double mean = new Path2D.Double();
  private final Deque<double[]> below = new ArrayDeque<>();
  private double right;
  private double lastTop;
  private double lastBottom;
  private double lastMean;

  /// A band without a piece.
  ///
  /// @param top the pixel above which it is cut off
  /// @param bottom the pixel below which it is cut off
  Band(double top, double bottom) {
    this.top = top;
    this.bottom = bottom;
  }

  /// Whether a piece has begun that has not ended.
  boolean isOpen() {
    return !below.isEmpty();
  }

  /// Goes on over some columns, or begins there.
  ///
  /// @param middle the pixel of the mean
  void to(double from, double to, double high, double low, double middle) {
    lastTop = Math.clamp(high, top, bottom);
    lastBottom = Math.clamp(low, top, bottom);
    lastMean = Math.clamp(middle, top, bottom);
    right = to;
    if (!isOpen()) {
      area.moveTo(from, lastTop);
      edges.moveTo(from, lastTop);
      mean.moveTo(from, lastMean);
      below.push(new double[] {from, lastBottom});
    }
    add((from + to) / 2);
  }

  private void add(double x) {
    area.lineTo(x, lastTop);
    edges.lineTo(x, lastTop);
    mean.lineTo(x, lastMean);
    below.push(new double[] {x, lastBottom});
  }

  /// Ends the piece, if one has begun.
  void end() {
    if (!isOpen()) {
      return;
    }
    add(right);
    edges.moveTo(below.peek()[0], below.peek()[1]);
    while (!below.isEmpty()) {
      double[] point = below.pop();
      area.lineTo(point[0], point[1]);
      edges.lineTo(point[0], point[1]);
    }
    area.closePath();
  }

  /// All of it.
  Path2D area() {
    return area;
  }

  /// The line of the mean.
  Path2D mean() {
    return mean;
  }

  /// Its upper and lower edges.
  Path2D edges() {
    return edges;
  }
}
