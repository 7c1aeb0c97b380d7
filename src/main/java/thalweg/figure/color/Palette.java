package thalweg.figure.color;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// A colour for every height: 256 of them from low to high, and 15 mixtures between each two.
///
/// The tables are matplotlib's (CC0). cividis: Nuñez, Anderton and Renslow, *Optimizing colormaps
/// with consideration for color vision deficiency*, PLoS ONE 13 (2018). viridis: van der Walt and
/// Smith (2015). Two more are made from Oklab with a lightness of 0.26 + 0.68 t at the share t:
/// grey, and lagoon with a chroma of 0.095 sin(pi (0.12 + 0.8 t)) and a hue of 262 - 72 t degrees.
/// All grow evenly lighter, for colour-blind people too.
public final class Palette {
  private static final int ENTRIES = 256;

  /// Finer than a channel's own steps: neighbouring entries differ by no more than 4 of them.
  private static final int PARTS = 16;

  private static final int SLATE = 0xff4a5260;
  private static final double TOP = 0.9;
  private static final double MUTING = 0.22;

  private static final Map<String, Palette> QUIET = new ConcurrentHashMap<>();

  private final int[] shades;

  private Palette(int[] colors) {
    shades = new int[(ENTRIES - 1) * PARTS + 1];
    for (int i = 0; i < shades.length; i++) {
      int entry = Math.min(i / PARTS, ENTRIES - 2);
      shades[i] = Shade.between(colors[entry], colors[entry + 1], (double) i / PARTS - entry);
    }
  }

  /// The palette of that name, as its authors made it.
  ///
  /// @param name `cividis`, `viridis`, `lagoon` or `grey`
  /// @throws IllegalArgumentException if there is none
  public static Palette named(String name) {
    List<String[]> rows =
        ColorTable.read("/palettes/" + name + ".csv")
            .orElseThrow(() -> new IllegalArgumentException("no palette is called " + name));
    return new Palette(rows.stream().mapToInt(Palette::color).toArray());
  }

  private static int color(String[] row) {
    int red = Integer.parseInt(row[0]);
    int green = Integer.parseInt(row[1]);
    int blue = Integer.parseInt(row[2]);
    return 0xff000000 | red << 16 | green << 8 | blue;
  }

  /// cividis with its shrill upper end left out and the rest drawn towards slate, so that the runs
  /// are louder than the ground they run on.
  public static Palette standard() {
    return quiet("cividis");
  }

  /// The palette of that name with its shrill upper end left out and the rest drawn towards slate.
  static Palette quiet(String name) {
    return QUIET.computeIfAbsent(name, each -> named(each).quiet());
  }

  private Palette quiet() {
    int[] quiet = new int[ENTRIES];
    for (int i = 0; i < ENTRIES; i++) {
      quiet[i] = Shade.between(color(TOP * i / (ENTRIES - 1)), SLATE, MUTING);
    }
    return new Palette(quiet);
  }

  /// The opaque colour at a share of the way from low to high. Looked up: pictures ask for
  /// millions.
  ///
  /// @param share from 0 to 1; beyond, the colour of the nearer end; NaN counts as 0
  public int color(double share) {
    return shades[share >= 0 ? (int) (Math.min(share, 1) * (shades.length - 1) + 0.5) : 0];
  }
}
