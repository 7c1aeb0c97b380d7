package thalweg.figure;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import javax.imageio.ImageIO;

/// How people see colours who lack one kind of cone.
///
/// Machado, Oliveira and Fernandes, *A Physiologically-based Model for Simulation of Color Vision
/// Deficiency* (2009), the matrices of severity 1, which apply to linear light.
// The matrices are given out to nobody.
@SuppressWarnings("ImmutableEnumChecker")
enum ColorVision {
  /// Everybody else.
  USUAL(new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}),
  /// Without the cones for long waves.
  PROTANOPIA(
      new double[][] {
        {0.152286, 1.052583, -0.204868},
        {0.114503, 0.786281, 0.099216},
        {-0.003882, -0.048116, 1.051998}
      }),
  /// Without the cones for middle waves.
  DEUTERANOPIA(
      new double[][] {
        {0.367322, 0.860646, -0.227968},
        {0.280085, 0.672501, 0.047413},
        {-0.011820, 0.042940, 0.968881}
      }),
  /// Without the cones for short waves.
  TRITANOPIA(
      new double[][] {
        {1.255528, -0.076749, -0.178779},
        {-0.078411, 0.930809, 0.147602},
        {0.004733, 0.691367, 0.303900}
      });

  private final double[][] matrix;

  ColorVision(double[][] matrix) {
    this.matrix = matrix;
  }

  /// Writes a picture as somebody sees it: `ColorVision DEUTERANOPIA from.png to.png`.
  public static void main(String[] arguments) throws IOException {
    BufferedImage picture = ImageIO.read(new File(arguments[1]));
    ColorVision vision = valueOf(arguments[0]);
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        picture.setRGB(x, y, vision.seen(picture.getRGB(x, y)));
      }
    }
    ImageIO.write(picture, "png", new File(arguments[2]));
  }

  /// The opaque colour that looks to everybody as this one looks to somebody of that vision.
  int seen(int argb) {
    double[] light = light(argb);
    int color = 0xff;
    for (double channel : light) {
      double share =
          channel <= 0.0031308 ? 12.92 * channel : 1.055 * Math.pow(channel, 1 / 2.4) - 0.055;
      color = color << 8 | (int) Math.round(255 * share);
    }
    return color;
  }

  private double[] light(int argb) {
    double[] given = {linear(argb >> 16), linear(argb >> 8), linear(argb)};
    double[] seen = new double[3];
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        seen[i] += matrix[i][j] * given[j];
      }
      seen[i] = Math.clamp(seen[i], 0, 1);
    }
    return seen;
  }

  private static double linear(int channel) {
    double share = (channel & 0xff) / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  /// How different two colours look, as a hundredth of the way from black to white in Oklab; below
  /// about 2 nobody tells them apart.
  double difference(int one, int other) {
    double[] a = oklab(light(one));
    double[] b = oklab(light(other));
    return 100 * Math.hypot(Math.hypot(a[0] - b[0], a[1] - b[1]), a[2] - b[2]);
  }

  private static double[] oklab(double[] light) {
    double r = light[0];
    double g = light[1];
    double b = light[2];
    double l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
    double m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
    double s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
    return new double[] {
      0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
      1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
      0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s
    };
  }
}
