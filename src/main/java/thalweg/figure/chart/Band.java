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

  /// Begins where the line before it ends, or where the run does: as narrow as a line.
  ///
  /// @param x the pixel
  /// @param y the pixel of the value there
  void begin(double x, double y) {
    narrow(y);
    area.moveTo(x, lastTop);
    edges.moveTo(x, lastTop);
    mean.moveTo(x, lastMean);
    below.push(new double[] {x, lastBottom});
  }

  /// Goes on over some columns.
  ///
  /// @param middle the pixel of the mean
  void to(double from, double to, double high, double low, double middle) {
    lastTop = Math.clamp(high, top, bottom);
    lastBottom = Math.clamp(low, top, bottom);
    lastMean = Math.clamp(middle, top, bottom);
    add((from + to) / 2);
  }

  private void narrow(double y) {
    lastTop = Math.clamp(y, top, bottom);
    lastBottom = lastTop;
    lastMean = lastTop;
  }

  private void add(double x) {
    area.lineTo(x, lastTop);
    edges.lineTo(x, lastTop);
    mean.lineTo(x, lastMean);
    below.push(new double[] {x, lastBottom});
  }

  /// Ends the piece where the line after it begins, or where the run ends: as narrow as a line.
  ///
  /// @param x the pixel
  /// @param y the pixel of the value there
  void end(double x, double y) {
    narrow(y);
    add(x);
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
