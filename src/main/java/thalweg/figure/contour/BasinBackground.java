package thalweg.figure.contour;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import thalweg.basin.BasinDifference;
import thalweg.basin.BasinMap;
import thalweg.basin.Ending;
import thalweg.basin.StartGrid;
import thalweg.figure.Viewport;
import thalweg.figure.color.BasinColors;
import thalweg.figure.color.Hatching;
import thalweg.figure.color.Shade;
import thalweg.figure.raster.Picture;
import thalweg.landscape.Domain;
import thalweg.landscape.HeightField;

/// A map of basins as the ground of a contour: a colour for every start, hatched where its run
/// circles a minimum, as the terrain has it where f is not defined, and fine level lines over it.
public final class BasinBackground implements ContourBackground {
  /// Cells that many pixels wide are shown with sharp edges; smaller ones are blended.
  private static final double SHARP = 6;

  private static final int NOWHERE = 0xff7d8087;

  /// Of cells in which f is not defined.
  private static final int CLEAR = 0;

  private static final int BLACK = 0xff000000;
  private static final double OPACITY = 0.13;
  private static final float LINE = 0.9f;

  /// How much of a stripe is seen on faint ground.
  private static final double FAINT_STRIPE = 0.18;

  private final StartGrid grid;
  private final BasinMap map;
  private final HeightField heights;
  private final BasinColors ramps;

  /// Row by row.
  private final int[] colors;

  /// The colour that a stripe has there; that of the ground where there are none.
  private final int[] stripes;

  private BasinBackground(
      BasinMap map, HeightField heights, Optional<BasinDifference> difference, BasinColors ramps) {
    this.grid = map.grid();
    this.map = map;
    this.heights = heights;
    this.ramps = ramps;
    colors = new int[grid.cells()];
    stripes = new int[grid.cells()];
    for (int cell = 0; cell < grid.cells(); cell++) {
      int column = cell % grid.columns();
      int row = cell / grid.columns();
      int minimum = map.minimum(column, row);
      Ending ending = map.ending(column, row);
      if (ending == Ending.UNDEFINED) {
        continue;
      }
      int color =
          minimum >= 0
              ? BasinColors.of(minimum, ramps.darkness(map.steps(column, row)))
              : ramps.ending(ending);
      boolean circles = minimum >= 0 && ending == Ending.CIRCLING;
      boolean faint = difference.isPresent() && !difference.get().isChanged(column, row);
      colors[cell] = faint ? BasinColors.faint(color) : color;
      int stripe = circles ? Hatching.stripe(color) : colors[cell];
      stripes[cell] = faint && circles ? Shade.between(colors[cell], stripe, FAINT_STRIPE) : stripe;
    }
  }

  /// The ground of a map.
  ///
  /// @param heights those of the map's landscape, for the level lines
  public static BasinBackground of(BasinMap map, HeightField heights) {
    return of(map, heights, BasinColors.over(List.of(map)));
  }

  /// The ground of one of several maps that are compared.
  ///
  /// @param heights those of the map's landscape, for the level lines
  /// @param colors those of all of them
  public static BasinBackground of(BasinMap map, HeightField heights, BasinColors colors) {
    return new BasinBackground(map, heights, Optional.empty(), colors);
  }

  /// The ground of a difference: faint where both runs of a cell end alike, elsewhere in the
  /// colours of the second map.
  ///
  /// @param heights those of the maps' landscape, for the level lines
  public static BasinBackground of(BasinDifference difference, HeightField heights) {
    return of(difference, heights, BasinColors.overChanges(List.of(difference.second())));
  }

  /// The same beside other maps.
  ///
  /// @param colors those of all of them
  public static BasinBackground of(
      BasinDifference difference, HeightField heights, BasinColors colors) {
    return new BasinBackground(difference.second(), heights, Optional.of(difference), colors);
  }

  /// How dark numbers of steps are.
  public BasinColors ramps() {
    return ramps;
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
    picture.draw((graphics, _, _) -> {
      Terrain.hatch(graphics, (int) Math.ceil(width / scale), (int) Math.ceil(height / scale));
      levels(graphics, lattice, width / scale, height / scale);
      new BasinBorders(map).draw(graphics, visible, width / scale, height / scale);
    });
    return picture;
  }

  @Override
  public void tell(Graphics2D graphics, Viewport view, Predicate<Rectangle2D> taken) {
    new OneEnding(map).draw(graphics, view, taken);
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
        double stripe = Hatching.cover(px / picture.scale(), py / picture.scale());
        picture.pixels()[py * picture.width() + px] = hatched(across, up, stripe, sharp);
      }
    }
  }

  /// @param across cells from the domain's left edge
  /// @param up cells from its lower edge
  /// @param stripe how much of the place a stripe covers where it is hatched
  private int hatched(double across, double up, double stripe, boolean sharp) {
    if (isOutside(across, up)) {
      return NOWHERE;
    }
    if (color(colors, (int) across, (int) up) == CLEAR) {
      return CLEAR;
    }
    int ground = color(colors, across, up, sharp);
    return stripe == 0 ? ground : Shade.between(ground, color(stripes, across, up, sharp), stripe);
  }

  private int color(int[] of, double across, double up, boolean sharp) {
    if (sharp) {
      return color(of, (int) across, (int) up);
    }
    int column = (int) Math.floor(across - 0.5);
    int row = (int) Math.floor(up - 0.5);
    if (color(of, column, row) == CLEAR
        || color(of, column + 1, row) == CLEAR
        || color(of, column, row + 1) == CLEAR
        || color(of, column + 1, row + 1) == CLEAR) {
      return color(of, (int) across, (int) up);
    }
    double s = across - 0.5 - column;
    double t = up - 0.5 - row;
    int below = Shade.between(color(of, column, row), color(of, column + 1, row), s);
    int above = Shade.between(color(of, column, row + 1), color(of, column + 1, row + 1), s);
    return Shade.between(below, above, t);
  }

  private boolean isOutside(double across, double up) {
    return !(across >= 0 && across <= grid.columns() && up >= 0 && up <= grid.rows());
  }

  private int color(int[] of, int column, int row) {
    int nearColumn = Math.clamp(column, 0, grid.columns() - 1);
    int nearRow = Math.clamp(row, 0, grid.rows() - 1);
    return of[nearRow * grid.columns() + nearColumn];
  }

  private static void levels(
      Graphics2D graphics, ContourGrid lattice, double width, double height) {
    graphics.setStroke(new BasicStroke(LINE, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
    for (ContourPath line : ContourPath.of(lattice, width, height)) {
      graphics.setColor(Shade.of(BLACK, OPACITY * line.weight()));
      graphics.draw(line.path());
    }
  }
}
