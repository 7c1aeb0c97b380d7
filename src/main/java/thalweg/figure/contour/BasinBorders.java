package thalweg.figure.contour;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import thalweg.basin.BasinMap;
import thalweg.basin.StartGrid;
import thalweg.figure.Viewport;
import thalweg.figure.color.BasinColors;
import thalweg.figure.color.Shade;
import thalweg.landscape.Domain;

/// The lines between neighbouring basins whose colours look alike, and between starts whose runs
/// are held at different places, for all of which there is one grey: without them they would be
/// one.
///
/// @param map whose basins
record BasinBorders(BasinMap map) {
  private static final int BLACK = 0xff000000;
  private static final double OPACITY = 0.7;
  private static final float WIDTH = 1.1f;

  /// Draws those in a part of the plane.
  ///
  /// @param width of the picture, in device-independent pixels
  /// @param height of the picture, in device-independent pixels
  void draw(Graphics2D graphics, Domain visible, double width, double height) {
    StartGrid grid = map.grid();
    Viewport view = new Viewport(visible, 0, 0, width, height);
    Path2D lines = new Path2D.Double();
    for (int row = 0; row < grid.rows(); row++) {
      for (int column = 0; column < grid.columns(); column++) {
        double right = view.px(x(column + 1));
        double top = view.py(y(row + 1));
        if (column + 1 < grid.columns() && isBorder(column, row, 1, 0)) {
          lines.moveTo(right, view.py(y(row)));
          lines.lineTo(right, top);
        }
        if (row + 1 < grid.rows() && isBorder(column, row, 0, 1)) {
          lines.moveTo(view.px(x(column)), top);
          lines.lineTo(right, top);
        }
      }
    }
    graphics.setStroke(new BasicStroke(WIDTH, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
    graphics.setColor(Shade.of(BLACK, OPACITY));
    graphics.draw(lines);
  }

  private boolean isBorder(int column, int row, int across, int up) {
    int one = map.minimum(column, row);
    int other = map.minimum(column + across, row + up);
    return (one >= 0 && other >= 0 && one != other && BasinColors.areAlike(one, other))
        || map.isBetweenPlaces(column, row, across, up);
  }

  private double x(int column) {
    Domain domain = map.grid().landscape().domain();
    return domain.minX() + domain.width() * column / map.grid().columns();
  }

  private double y(int row) {
    Domain domain = map.grid().landscape().domain();
    return domain.minY() + domain.height() * row / map.grid().rows();
  }
}
