package thalweg.desktop.surface;

import javafx.geometry.Point3D;
import thalweg.figure.raster.Picture;
import thalweg.landscape.GridGaps;
import thalweg.landscape.HeightField;

/// Light from a low sun, laid over the picture of the ground once: sun and ground never move
/// against each other, and a renderer would compute the same light for every pixel of every frame.
/// It is finer this way, too: a normal a sample instead of one a vertex.
final class SurfaceShading {
  /// The light from all sides; 1 shows colours as they are.
  private static final double SKY = 0.72;

  /// The light on what faces the sun.
  private static final double SUN = 0.48;

  /// How many samples beyond the end of the ground are in the light of its edge.
  private static final int RIM = 3;

  /// Where the sun shines to, in world coordinates, of any length.
  private static final Point3D DIRECTION = new Point3D(0.5, 0.8, 0.3);

  private static final Point3D TO_SUN = DIRECTION.normalize().multiply(-1);
  private static final int FULL = 0xff;
  private static final int UNIT = 256;

  private final HeightField field;
  private final WorldFrame frame;

  private SurfaceShading(HeightField field, WorldFrame frame) {
    this.field = field;
    this.frame = frame;
  }

  /// Lights a picture of the whole domain from above, upper edge first.
  static void shine(Picture picture, HeightField field, WorldFrame frame) {
    new SurfaceShading(field, frame).shine(picture);
  }

  private void shine(Picture picture) {
    double[] light = samples();
    float[] line = new float[field.columns()];
    for (int row = 0; row < picture.height(); row++) {
      line(light, 1 - (row + 0.5) / picture.height(), line);
      lighten(picture.pixels(), row * picture.width(), picture.width(), line);
    }
  }

  private double[] samples() {
    double[] light = new double[field.columns() * field.rows()];
    for (int row = 0; row < field.rows(); row++) {
      for (int column = 0; column < field.columns(); column++) {
        light[row * field.columns() + column] = at(column, row);
      }
    }
    return field.isWhole() ? light : GridGaps.narrowed(light, field.columns(), RIM);
  }

  /// NaN where there is no ground.
  private double at(int column, int row) {
    int left = isGround(column - 1, row) ? column - 1 : column;
    int right = isGround(column + 1, row) ? column + 1 : column;
    int below = isGround(column, row - 1) ? row - 1 : row;
    int above = isGround(column, row + 1) ? row + 1 : row;
    double slopeX =
        (worldY(right, row) - worldY(left, row))
            * (field.columns() - 1)
            / (2.0 * Math.max(1, right - left));
    double slopeZ =
        (worldY(column, above) - worldY(column, below))
            * (field.rows() - 1)
            / (2.0 * Math.max(1, above - below));
    double facing =
        (slopeX * TO_SUN.getX() - TO_SUN.getY() + slopeZ * TO_SUN.getZ())
            / Math.sqrt(1 + slopeX * slopeX + slopeZ * slopeZ);
    return SKY + SUN * Math.max(0, facing);
  }

  private boolean isGround(int column, int row) {
    return column >= 0
        && column < field.columns()
        && row >= 0
        && row < field.rows()
        && field.isGround(column, row);
  }

  private double worldY(int column, int row) {
    return frame.worldY(field.height(column, row));
  }

  /// The light along a line from left to right.
  ///
  /// @param up 0 at the domain's lower edge, 1 at the upper one
  private void line(double[] light, double up, float[] line) {
    double at = up * (field.rows() - 1);
    int row = Math.min((int) at, field.rows() - 2);
    float share = (float) (at - row);
    for (int column = 0; column < line.length; column++) {
      double below = light[row * line.length + column];
      line[column] = (float) (below + (light[(row + 1) * line.length + column] - below) * share);
    }
  }

  private static void lighten(int[] pixels, int first, int width, float[] line) {
    float scale = (float) (line.length - 1) / width;
    for (int column = 0; column < width; column++) {
      float across = (column + 0.5f) * scale;
      int left = Math.min((int) across, line.length - 2);
      float light = line[left] + (line[left + 1] - line[left]) * (across - left);
      pixels[first + column] = lit(pixels[first + column], (int) (light * UNIT));
    }
  }

  private static int lit(int argb, int light) {
    int red = Math.min(FULL, ((argb >> 16) & FULL) * light / UNIT);
    int green = Math.min(FULL, ((argb >> 8) & FULL) * light / UNIT);
    int blue = Math.min(FULL, (argb & FULL) * light / UNIT);
    return (argb & 0xff000000) | (red << 16) | (green << 8) | blue;
  }
}
