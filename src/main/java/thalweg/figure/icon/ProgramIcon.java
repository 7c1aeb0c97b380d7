package thalweg.figure.icon;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.TexturePaint;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import thalweg.figure.Figure;
import thalweg.figure.color.Palette;
import thalweg.figure.color.Shade;
import thalweg.figure.raster.Picture;

/// The program's own picture: a valley that winds downhill between its contour bands, its thalweg,
/// and a run that has come to the lowest place.
public record ProgramIcon() implements Figure {
  /// The sizes that desktops ask for, in pixels.
  public static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128, 256);

  private static final Palette COLORS = Palette.named("cividis");
  private static final int BANDS = 6;
  private static final int SAMPLES = 4;
  private static final double MARGIN = 1.0 / 32;
  private static final double ROUND = 0.42;
  private static final double BEND = 0.34;
  private static final double STEEP = 1.5;
  private static final double FALL = 0.42;
  private static final double SOURCE = -0.76;
  private static final double END = 0.52;
  private static final int WATER = 0xfff2f6ff;
  private static final int RUN = 0xfff2a93b;
  private static final int OUTLINE = 0xff0a0d12;

  /// The icon of a size in pixels.
  public static Picture of(int size) {
    Picture picture = new Picture(size, size, 1);
    picture.draw(new ProgramIcon());
    return picture;
  }

  @Override
  public void draw(Graphics2D graphics, int width, int height) {
    double size = Math.min(width, height);
    double edge = size * MARGIN;
    RoundRectangle2D tile =
        new RoundRectangle2D.Double(
            edge, edge, size - 2 * edge, size - 2 * edge, size * ROUND, size * ROUND);
    graphics.setPaint(new TexturePaint(ground((int) size).image(), tile.getBounds2D()));
    graphics.fill(tile);
    graphics.setColor(Shade.of(WATER));
    graphics.setStroke(
        new BasicStroke(
            (float) Math.max(1, size / 22), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    graphics.draw(thalweg(size));
    dot(graphics, size, size / 7.5, OUTLINE);
    dot(graphics, size, size / 10, RUN);
  }

  private static void dot(Graphics2D graphics, double size, double radius, int color) {
    graphics.setColor(Shade.of(color));
    double x = pixel(END, size);
    double y = pixel(bed(END), size);
    graphics.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
  }

  /// From -1 to 1 over the icon, downwards and to the right.
  private static double pixel(double coordinate, double size) {
    return (coordinate + 1) / 2 * size;
  }

  /// Where the bed of the valley lies at x.
  private static double bed(double x) {
    return BEND * Math.sin(2.6 * x) + 0.1;
  }

  /// The height at a place, 0 for the lowest.
  private static double height(double x, double y) {
    double side = y - bed(x);
    double along = x - END;
    return STEEP * side * side + FALL * along * along;
  }

  private static Path2D thalweg(double size) {
    Path2D path = new Path2D.Double();
    path.moveTo(pixel(SOURCE, size), pixel(bed(SOURCE), size));
    for (double x = SOURCE; x <= END; x += 0.02) {
      path.lineTo(pixel(x, size), pixel(bed(x), size));
    }
    return path;
  }

  private static Picture ground(int size) {
    Picture picture = new Picture(size, size, 1);
    for (int row = 0; row < size; row++) {
      for (int column = 0; column < size; column++) {
        picture.pixels()[row * size + column] = mixed(column, row, size);
      }
    }
    return picture;
  }

  /// The mean of a pixel's samples, or bands would have teeth.
  private static int mixed(int column, int row, int size) {
    int color = 0;
    for (int i = 0; i < SAMPLES * SAMPLES; i++) {
      double x = 2 * (column + (i % SAMPLES + 0.5) / SAMPLES) / size - 1;
      double y = 2 * (row + (Math.floorDiv(i, SAMPLES) + 0.5) / SAMPLES) / size - 1;
      color = Shade.between(color == 0 ? band(x, y) : color, band(x, y), 1.0 / (i + 1));
    }
    return color;
  }

  private static int band(double x, double y) {
    double share = Math.min(1, Math.sqrt(height(x, y)) / 1.5);
    return COLORS.color(Math.floor(share * BANDS) / BANDS);
  }
}
