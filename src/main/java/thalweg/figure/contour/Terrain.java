package thalweg.figure.contour;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Composite;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.IntBinaryOperator;
import java.util.function.Predicate;
import thalweg.figure.Viewport;
import thalweg.figure.axis.Tick;
import thalweg.figure.axis.Ticks;
import thalweg.figure.color.Palette;
import thalweg.figure.color.Shade;
import thalweg.figure.raster.Picture;
import thalweg.landscape.Domain;
import thalweg.landscape.HeightField;
import thalweg.text.Text;

/// The ground: a colour for every height, and fine level lines. Where f is undefined there is none:
/// a quiet hatching, else transparent. Where f goes on beyond the heights that are drawn, beside a
/// pole, the colour of the last one is striped.
///
/// @param heights what is drawn
/// @param palette the colour of each height's share of the range
public record Terrain(HeightField heights, Palette palette) implements ContourBackground {
  private static final Text TEXT = Text.of("figure");
  private static final int BLACK = 0xff000000;
  private static final int WHITE = 0xffffffff;
  private static final double BRIGHT = 0.13;
  private static final double OPACITY = 0.17;
  private static final double GRID_OPACITY = 0.10;
  private static final float LINE = 0.9f;
  private static final int GRID_LINES = 20;
  private static final double TEXTURE_UNIT = 640;
  private static final int TEXTURE_RIM = 5;
  private static final int HATCH = 0xff808894;
  private static final double HATCH_OPACITY = 0.38;
  private static final double HATCH_APART = 8;
  private static final double STRIPES_APART = 7;
  private static final double STRIPE = 1;
  private static final double STRIPE_OPACITY = 0.45;

  /// The ground of a whole domain as a square, for a surface: row 0 lies at the domain's upper
  /// edge, the picture's edges are the domain's. With level lines and a fine grid of coordinates.
  /// Opaque: that there is no ground where f is undefined is the surface's to show.
  ///
  /// @param size in physical pixels, at least 1
  public static GroundTexture texture(HeightField heights, Palette palette, int size) {
    Terrain terrain = new Terrain(heights, palette);
    Picture picture = new Picture(size, size, size / TEXTURE_UNIT);
    ContourGrid lattice = ContourGrid.over(heights, heights.domain(), size, size);
    ProjectedContours contours = ProjectedContours.of(lattice, size);
    JumpPixels jumps =
        new JumpPixels(heights, heights.domain(), lattice, lattice.jumps(), size, size);
    terrain.fill(picture, lattice.narrowed(TEXTURE_RIM), jumps, (_, _) -> palette.color(0));
    picture.draw((graphics, width, height) -> {
      terrain.levels(graphics, contours.scaled(TEXTURE_UNIT));
      terrain.grid(graphics, width, height);
    });
    return new GroundTexture(picture, contours);
  }

  @Override
  public Domain domain() {
    return heights.domain();
  }

  /// The ground of a part of the plane, with level lines. Outside the domain f goes on, in the
  /// colours of the domain's heights.
  ///
  /// @param width in physical pixels, at least 1
  /// @param height in physical pixels, at least 1
  /// @param scale physical pixels to a device-independent one: how wide lines are
  @Override
  public Picture picture(Domain visible, int width, int height, double scale) {
    Picture picture = new Picture(width, height, scale);
    ContourGrid lattice = ContourGrid.over(heights, visible, width, height);
    fill(
        picture,
        lattice,
        new JumpPixels(heights, visible, lattice, lattice.jumps(), width, height),
        new TerrainEdge(heights, palette, visible, lattice, width, height)::color);
    picture.draw((graphics, across, down) -> {
      if (!lattice.isWhole()) {
        hatch(graphics, across, down);
      }
      levels(graphics, ContourPath.of(lattice, width / scale, height / scale));
    });
    return picture;
  }

  /// Of ground that is finer than its samples the picture would be taken for the ground.
  @Override
  public void tell(Graphics2D graphics, Viewport view, Predicate<Rectangle2D> taken) {
    if (heights.isAliased()) {
      PlotNotice.draw(graphics, TEXT.get("ground.aliased"), view, taken);
    }
  }

  /// @param rim the colour of a pixel beside or beyond a node without ground
  private void fill(Picture picture, ContourGrid lattice, JumpPixels jumps, IntBinaryOperator rim) {
    boolean torn = jumps.jumps().areSome();
    int[] pixels = picture.pixels();
    int width = picture.width();
    double[] line = new double[lattice.columns()];
    for (int row = 0; row < picture.height(); row++) {
      lattice.line(1 - (row + 0.5) / picture.height(), line);
      for (int column = 0; column < width; column++) {
        double across = (column + 0.5) / width * (line.length - 1);
        int left = Math.min((int) across, line.length - 2);
        double share = across - left;
        double height = line[left] * (1 - share) + line[left + 1] * share;
        double stripe = (column + row) / picture.scale();
        int color = Double.isNaN(height) ? rim.applyAsInt(column, row) : color(height, stripe);
        pixels[row * width + column] =
            torn && !Double.isNaN(height) && jumps.has(column, row)
                ? jumps.color(column, row, color, each -> color(each, stripe))
                : color;
      }
    }
  }

  /// The colour of a height.
  ///
  /// @param across how far the pixel lies along the direction in which stripes follow each other
  private int color(double height, double across) {
    int color = palette.color(heights.share(height));
    if (!heights.isCut(height)) {
      return color;
    }
    double stripe = Math.abs(across % STRIPES_APART - STRIPES_APART / 2) - STRIPE / 2;
    double opacity = STRIPE_OPACITY * Math.clamp(1 - stripe, 0, 1);
    return Shade.between(color, ink(color), opacity);
  }

  private static int ink(int ground) {
    return Shade.luminance(ground) > BRIGHT ? BLACK : WHITE;
  }

  /// Under what has been drawn, so that it is seen where nothing has.
  static void hatch(Graphics2D graphics, int width, int height) {
    Composite over = graphics.getComposite();
    graphics.setComposite(AlphaComposite.DstOver);
    graphics.setColor(Shade.of(HATCH, HATCH_OPACITY));
    graphics.setStroke(new BasicStroke(LINE));
    for (double left = -height; left < width; left += HATCH_APART) {
      graphics.draw(new Line2D.Double(left, height, left + height, 0));
    }
    graphics.setComposite(over);
  }

  private void levels(Graphics2D graphics, List<ContourPath> lines) {
    graphics.setStroke(new BasicStroke(LINE, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
    for (ContourPath line : lines) {
      int ink = ink(palette.color(heights.share(line.height())));
      graphics.setColor(Shade.of(ink, OPACITY * line.weight()));
      graphics.draw(line.path());
    }
  }

  private void grid(Graphics2D graphics, int width, int height) {
    Viewport view = new Viewport(heights.domain(), 0, 0, width, height);
    graphics.setColor(Shade.of(WHITE, GRID_OPACITY));
    graphics.setStroke(new BasicStroke(LINE));
    Domain domain = heights.domain();
    for (Tick tick : Ticks.linear(domain.minX(), domain.maxX(), GRID_LINES)) {
      graphics.draw(new Line2D.Double(view.px(tick.value()), 0, view.px(tick.value()), height));
    }
    for (Tick tick : Ticks.linear(domain.minY(), domain.maxY(), GRID_LINES)) {
      graphics.draw(new Line2D.Double(0, view.py(tick.value()), width, view.py(tick.value())));
    }
  }
}
