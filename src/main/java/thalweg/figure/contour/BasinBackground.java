package thalweg.figure.contour;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.util.function.IntBinaryOperator;
import thalweg.basin.BasinDifference;
import thalweg.basin.BasinMap;
import thalweg.basin.Ending;
import thalweg.basin.StartGrid;
import thalweg.figure.color.BasinColors;
import thalweg.figure.color.Shade;
import thalweg.figure.raster.Picture;
import thalweg.landscape.Domain;
import thalweg.landscape.HeightField;

/// A map of basins as the ground of a contour: a colour for every start, and fine level lines over
/// it.
public final class BasinBackground implements ContourBackground {
  /// Cells that many pixels wide are shown with sharp edges; smaller ones are blended.
  private static final double SHARP = 6;

  private static final int NOWHERE = 0xff7d8087;
  private static final int BLACK = 0xff000000;
  private static final double OPACITY = 0.13;
  private static final float LINE = 0.9f;
  private static final int UNCHANGED = 0xffeceef0;
  private static final double FAINT = 0.78;

  private final StartGrid grid;
  private final HeightField heights;
  private final int[] colors;

  private BasinBackground(StartGrid grid, HeightField heights, IntBinaryOperator color) {
    this.grid = grid;
    this.heights = heights;
    colors = new int[grid.cells()];
    for (int row = 0; row < grid.rows(); row++) {
      for (int column = 0; column < grid.columns(); column++) {
        colors[row * grid.columns() + column] = color.applyAsInt(column, row);
      }
    }
  }

  /// The ground of a map.
  ///
  /// @param heights those of the map's landscape, for the level lines
  public static BasinBackground of(BasinMap map, HeightField heights) {
    BasinColors colors = new BasinColors(map.grid().steps());
    return new BasinBackground(
        map.grid(), heights, (column, row) -> color(map, colors, column, row));
  }

  /// The ground of a difference: faint where both runs of a cell end alike, elsewhere in the
  /// colours of the second map.
  ///
  /// @param heights those of the maps' landscape, for the level lines
  public static BasinBackground of(BasinDifference difference, HeightField heights) {
    BasinMap map = difference.second();
    BasinColors colors = new BasinColors(map.grid().steps());
    return new BasinBackground(
        map.grid(),
        heights,
        (column, row) -> {
          int color = color(map, colors, column, row);
          return difference.isChanged(column, row) ? color : Shade.between(color, UNCHANGED, FAINT);
        });
  }

  private static int color(BasinMap map, BasinColors colors, int column, int row) {
    Ending ending = map.ending(column, row);
    return ending == Ending.MINIMUM
        ? BasinColors.of(map.minimum(column, row), colors.darkness(map.steps(column, row)))
        : BasinColors.of(ending);
  }

  @Override
  public Domain domain() {
    return grid.landscape().domain();
  }

  @Override
  public Picture picture(Domain visible, int width, int height, double scale) {
    Picture picture = new Picture(width, height, scale);
    fill(picture, visible);
    ContourGrid lattice = ContourGrid.over(heights, visible, width, height);
    picture.draw((graphics, _, _) -> levels(graphics, lattice, width / scale, height / scale));
    return picture;
  }

  private void fill(Picture picture, Domain visible) {
    double cellsAcross = visible.width() / domain().width() * grid.columns();
    double cellsUp = visible.height() / domain().height() * grid.rows();
    boolean sharp = picture.width() > SHARP * cellsAcross;
    double left = (visible.minX() - domain().minX()) / domain().width() * grid.columns();
    double top = (visible.maxY() - domain().minY()) / domain().height() * grid.rows();
    for (int py = 0; py < picture.height(); py++) {
      double up = top - (py + 0.5) / picture.height() * cellsUp;
      for (int px = 0; px < picture.width(); px++) {
        double across = left + (px + 0.5) / picture.width() * cellsAcross;
        picture.pixels()[py * picture.width() + px] =
            sharp ? sharp(across, up) : blended(across, up);
      }
    }
  }

  /// @param across cells from the domain's left edge
  /// @param up cells from its lower edge
  private int sharp(double across, double up) {
    return isOutside(across, up) ? NOWHERE : color((int) across, (int) up);
  }

  private int blended(double across, double up) {
    if (isOutside(across, up)) {
      return NOWHERE;
    }
    int column = (int) Math.floor(across - 0.5);
    int row = (int) Math.floor(up - 0.5);
    double s = across - 0.5 - column;
    double t = up - 0.5 - row;
    int below = Shade.between(color(column, row), color(column + 1, row), s);
    int above = Shade.between(color(column, row + 1), color(column + 1, row + 1), s);
    return Shade.between(below, above, t);
  }

  private boolean isOutside(double across, double up) {
    return !(across >= 0 && across <= grid.columns() && up >= 0 && up <= grid.rows());
  }

  private int color(int column, int row) {
    int nearColumn = Math.clamp(column, 0, grid.columns() - 1);
    int nearRow = Math.clamp(row, 0, grid.rows() - 1);
    return colors[nearRow * grid.columns() + nearColumn];
  }

  private static void levels(
      Graphics2D graphics, ContourGrid lattice, double width, double height) {
    ContourLines lines = new ContourLines(lattice, width, height);
    graphics.setStroke(new BasicStroke(LINE, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
    for (ContourLevel level : ContourLevel.of(lattice.low(), lattice.high())) {
      graphics.setColor(Shade.of(BLACK, OPACITY * level.weight()));
      graphics.draw(lines.trace(level.height()));
    }
  }
}
