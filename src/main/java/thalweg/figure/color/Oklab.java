package thalweg.figure.color;

/// Colours by lightness, chroma and hue in Oklab, a space in which equal distances look equal.
///
/// Ottosson, *A perceptual color space for image processing* (2020).
final class Oklab {
  private Oklab() {}

  /// The opaque sRGB colour, clamped where a screen has none.
  ///
  /// @param lightness from 0, black, to 1, white
  /// @param chroma 0 for grey, seldom above 0.2
  /// @param hue in radians; 0 is pink, a quarter turn yellow
  static int color(double lightness, double chroma, double hue) {
    double a = chroma * Math.cos(hue);
    double b = chroma * Math.sin(hue);
    double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
    double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
    double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
    int red = channel(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s);
    int green = channel(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s);
    int blue = channel(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s);
    return 0xff000000 | red << 16 | green << 8 | blue;
  }

  /// A colour of the same hue whose lightness is so far from one to another as its own is from
  /// black to white.
  ///
  /// @param dark of black
  /// @param light of white
  /// @param share of its chroma that is left
  static int between(double dark, double light, double share, int argb) {
    double red = Shade.linear(argb >> 16);
    double green = Shade.linear(argb >> 8);
    double blue = Shade.linear(argb);
    double l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
    double m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
    double s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
    double lightness = 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s;
    double a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
    double b = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
    return color(dark + (light - dark) * lightness, share * Math.hypot(a, b), Math.atan2(b, a));
  }

  private static double cube(double value) {
    return value * value * value;
  }

  private static int channel(double linear) {
    double share = linear <= 0.0031308 ? 12.92 * linear : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055;
    return Math.clamp(Math.round(255 * share), 0, 255);
  }
}
