package thalweg.desktop.surface;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import thalweg.landscape.HeightField;
import thalweg.landscape.JumpSearch;
import thalweg.landscape.Point;

/// Between which samples of a surface f jumps, and where: at a step, or over a pole. Only where two
/// samples differ by more than those beside them is f asked, so that smooth ground costs nothing.
///
/// The sides of a cell are counted from the lower one counterclockwise, its corners from the lower
/// left one: side i leads from corner i to the next.
final class SurfaceJumps {
  /// Corners, and sides, of a cell.
  static final int CORNERS = 4;

  /// By how many times more than on one side of it heights differ between samples that are looked
  /// at.
  private static final double STEEPER = 1.25;

  /// Of the range that is drawn: lower steps are not seen.
  private static final double LOW = 0.005;

  /// Places on a short way that are looked at.
  private static final int PIECES = 4;

  private final HeightField field;
  private final JumpSearch search;
  private final double least;
  private final int samples;

  /// Where f jumps, by the sample from which it jumps to the right; upwards, counted on.
  private final Map<Integer, Point> places = new HashMap<>();

  private final BitSet split = new BitSet();

  /// The cells with a corner without ground: a pole may run through samples.
  private final BitSet rim = new BitSet();

  private SurfaceJumps(HeightField field) {
    this.field = field;
    search = new JumpSearch(field);
    least = LOW * (field.high() - field.low());
    samples = field.columns() * field.rows();
  }

  /// Those of a sampled ground.
  static SurfaceJumps of(HeightField field) {
    SurfaceJumps jumps = new SurfaceJumps(field);
    for (int row = 0; row < field.rows(); row++) {
      for (int column = 0; column < field.columns(); column++) {
        jumps.look(column, row, 1, 0);
        jumps.look(column, row, 0, 1);
      }
    }
    jumps.split();
    if (!field.isWhole()) {
      jumps.findRim();
    }
    return jumps;
  }

  private void look(int column, int row, int right, int up) {
    double rise = rise(column, row, right, up);
    double before = rise(column - right, row - up, right, up);
    double after = rise(column + right, row + up, right, up);
    if (rise > least && rise > STEEPER * Math.min(before, after)) {
      search
          .between(at(column, row), at(column + right, row + up))
          .ifPresent(place -> places.put(number(column, row, up > 0), place));
    }
  }

  private Point at(int column, int row) {
    return new Point(field.x(column), field.y(row));
  }

  private int number(int column, int row, boolean upwards) {
    return row * field.columns() + column + (upwards ? samples : 0);
  }

  /// How much heights differ between two samples; 0 where there is none, or no ground.
  private double rise(int column, int row, int right, int up) {
    if (column < 0 || row < 0 || column + right >= field.columns() || row + up >= field.rows()) {
      return 0;
    }
    double rise = Math.abs(field.height(column + right, row + up) - field.height(column, row));
    return Double.isNaN(rise) ? 0 : rise;
  }

  private void split() {
    for (int each : places.keySet()) {
      int sample = each % samples;
      int column = sample % field.columns();
      int row = sample / field.columns();
      consider(column, row);
      consider(each < samples ? column : column - 1, each < samples ? row - 1 : row);
    }
  }

  private void findRim() {
    for (int row = 0; row + 1 < field.rows(); row++) {
      for (int column = 0; column + 1 < field.columns(); column++) {
        if (!isGround(column, row)) {
          rim.set(row * field.columns() + column);
        }
      }
    }
  }

  /// Whether there is ground at all corners of a cell.
  private boolean isGround(int column, int row) {
    return field.isGround(column, row)
        && field.isGround(column + 1, row)
        && field.isGround(column, row + 1)
        && field.isGround(column + 1, row + 1);
  }

  /// A jump leads into a cell and out of it, or it is none that could be drawn.
  private void consider(int column, int row) {
    if (column < 0 || row < 0 || column + 1 >= field.columns() || row + 1 >= field.rows()) {
      return;
    }
    int jumps = 0;
    for (int i = 0; i < CORNERS; i++) {
      jumps += side(column, row, i).isPresent() ? 1 : 0;
    }
    if (jumps > 1 && isGround(column, row)) {
      split.set(row * field.columns() + column);
    }
  }

  /// 1 for the corners on the right.
  static int across(int corner) {
    return corner == 1 || corner == 2 ? 1 : 0;
  }

  /// 1 for the upper corners.
  static int up(int corner) {
    return corner / 2;
  }

  /// Where f jumps on a side of a cell, if it does.
  Optional<Point> side(int column, int row, int side) {
    boolean upwards = side % 2 == 1;
    int right = side == 1 ? 1 : 0;
    int up = side == 2 ? 1 : 0;
    return Optional.ofNullable(places.get(number(column + right, row + up, upwards)));
  }

  /// The cells through which f jumps, each by its lower left sample.
  BitSet cells() {
    return (BitSet) split.clone();
  }

  /// Whether a cell is one through which f jumps.
  ///
  /// @param cell by its lower left sample
  boolean isSplit(int cell) {
    return split.get(cell);
  }

  /// Whether f jumps through the cell of a place of the domain, or the ground ends in it.
  boolean isNear(Point place) {
    if (split.isEmpty() && rim.isEmpty()) {
      return false;
    }
    double across = (place.x() - field.domain().minX()) / field.domain().width();
    double up = (place.y() - field.domain().minY()) / field.domain().height();
    int column = Math.clamp((int) (across * (field.columns() - 1)), 0, field.columns() - 2);
    int row = Math.clamp((int) (up * (field.rows() - 1)), 0, field.rows() - 2);
    int cell = row * field.columns() + column;
    return split.get(cell) || rim.get(cell);
  }

  /// Where f jumps between two places no farther apart than two samples, if it does.
  Optional<Point> between(Point one, Point other) {
    for (int i = 0; i <= PIECES; i++) {
      double share = (double) i / PIECES;
      Point way =
          new Point(
              one.x() + share * (other.x() - one.x()), one.y() + share * (other.y() - one.y()));
      if (isNear(way)) {
        return search.between(one, other);
      }
    }
    return Optional.empty();
  }
}
