package thalweg.figure.color;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import thalweg.basin.BasinMap;
import thalweg.basin.Ending;

/// The near-greys of runs that end at no minimum, one for each [Ending].
final class EndingGreys {
  private static final double LIGHTEST_GREY = 0.96;
  private static final double GREY_STEP = 0.077;
  private static final double GREY_CHROMA = 0.006;

  /// Colours have whole numbers.
  private static final double ROUNDING = 0.01;

  /// How much of the lightness two greys on a map are apart, where that can be.
  private static final double APART = 0.16;

  private static final double ALL_GREYS = 0.92;

  /// From light to dark; undefined ground is hatched.
  private static final List<Ending> GREYS =
      List.of(
          Ending.LEFT,
          Ending.LEVEL,
          Ending.CIRCLING,
          Ending.STILL,
          Ending.PLATEAU,
          Ending.MOVING,
          Ending.DEGENERATE,
          Ending.SADDLE,
          Ending.MINIMUM,
          Ending.MAXIMUM,
          Ending.DIVERGED,
          Ending.CURVE,
          Ending.KINK);

  /// How dark a map of one grey is.
  static final double ALONE = 0.55;

  /// The lightest that is told from what is faint.
  private static final double LIGHTEST_BELOW_VEIL = LIGHTEST_GREY - APART + 2 * ROUNDING;

  private static final double COOL = 250;
  private static final double WARM = 85;

  private EndingGreys() {}

  /// The endings whose greys have to be set farther apart on these maps, the lightest first; none
  /// where all that are seen are told apart as they are.
  ///
  /// @param veiled whether some ground is faint, which is to look like no ending either
  static List<Ending> of(List<BasinMap> maps, boolean veiled) {
    Set<Ending> seen =
        maps.stream()
            .flatMap(each -> each.shares().stream())
            .filter(each -> each.minimum() < 0)
            .map(BasinMap.Share::ending)
            .collect(Collectors.toSet());
    List<Ending> greys = GREYS.stream().filter(seen::contains).toList();
    return areApart(greys, veiled) ? List.of() : greys;
  }

  private static boolean areApart(List<Ending> greys, boolean veiled) {
    if (veiled && !greys.isEmpty() && lightness(of(greys.getFirst())) > LIGHTEST_BELOW_VEIL) {
      return false;
    }
    for (int i = 1; i < greys.size(); i++) {
      double apart = lightness(of(greys.get(i - 1))) - lightness(of(greys.get(i)));
      if (apart < APART - ROUNDING) {
        return false;
      }
    }
    return true;
  }

  /// The grey of an ending.
  static int of(Ending ending) {
    return switch (ending) {
      case LEFT -> grey(0, COOL);
      case LEVEL -> grey(1, WARM);
      case CIRCLING -> grey(2, COOL);
      case STILL -> grey(3, WARM);
      case PLATEAU -> grey(4, COOL);
      case MOVING -> grey(5, WARM);
      case DEGENERATE -> grey(6, COOL);
      case CURVE -> grey(10, COOL);
      case KINK -> grey(11, WARM);
      case MAXIMUM -> grey(12, COOL);
      case SADDLE, MINIMUM -> grey(7, WARM);
      case EDGE -> grey(8, COOL);
      case DIVERGED -> grey(9, WARM);
      case UNDEFINED -> grey(5, COOL);
    };
  }

  /// The same among others that are seen, as far apart as they can be.
  ///
  /// @param greys what [#of(List, boolean)] says of the maps
  /// @param veiled whether the lightest is left to what is faint
  static int of(Ending ending, List<Ending> greys, boolean veiled) {
    int lighter = veiled ? 1 : 0;
    int place = greys.indexOf(ending) + lighter;
    return place < lighter
        ? of(ending)
        : grey(place * step(greys.size() + lighter) / GREY_STEP, hue(place));
  }

  private static double lightness(int color) {
    return Math.cbrt(Shade.luminance(color));
  }

  private static double step(int greys) {
    return Math.min(APART, ALL_GREYS / Math.max(1, greys - 1));
  }

  private static double hue(int place) {
    return place % 2 == 0 ? COOL : WARM;
  }

  /// @param rung from 0, the lightest
  private static int grey(double rung, double hue) {
    return Oklab.color(LIGHTEST_GREY - GREY_STEP * rung, GREY_CHROMA, Math.toRadians(hue));
  }
}
