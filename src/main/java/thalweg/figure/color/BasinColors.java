package thalweg.figure.color;

import java.util.List;
import thalweg.basin.Ending;

/// The colours of a basin map: a hue for each minimum, the lighter the fewer steps a run took, and
/// near-greys for runs that end at none.
///
/// Lightness is that of Oklab (Ottosson, *A perceptual color space for image processing*, 2020), in
/// which equal differences look equal, and falls with the logarithm of the steps. The hues lie
/// between those of the runs and are quieter, so that no basin looks like a run's own: at any
/// lightness all of them differ from the colours of the first four optimizers, and in a legend from
/// those of all. The first four are told apart by people who lack a kind of cone, too, for which
/// some hues are a little lighter or darker as a whole. From the ninth on a hue comes again in a
/// paler tone.
///
/// @param steps how many steps a run may make: the darkest
public record BasinColors(int steps) {
  /// A hue in degrees, its chroma, and how much lighter than others it is.
  private record Hue(double angle, double chroma, double lighter) {}

  /// Found by a search among hues that keep away from those of `runs.csv`.
  private static final List<Hue> HUES =
      List.of(
          new Hue(276, 0.11, -0.06),
          new Hue(120, 0.10, 0.03),
          new Hue(16, 0.07, -0.06),
          new Hue(252, 0.06, 0.03),
          new Hue(20, 0.11, 0.03),
          new Hue(132, 0.11, -0.06),
          new Hue(324, 0.11, -0.06),
          new Hue(340, 0.05, 0));

  private static final double PALER = 0.5;
  private static final double LIGHTEST = 0.92;
  private static final double DARKEST = 0.34;
  private static final int QUICK = 4;

  /// Neither light nor dark: that of a legend, and of runs that came there at no known step.
  private static final double MIDDLING = 0.45;

  private static final double LIGHTEST_GREY = 0.96;
  private static final double GREY_STEP = 0.08;
  private static final double GREY_CHROMA = 0.006;
  private static final double COOL = 250;
  private static final double WARM = 85;

  /// How dark a number of steps is.
  ///
  /// @param taken -1 where it is not known when the run came there: neither few nor many
  /// @return from 0 for a run that is there at once, to 1 for one that takes all of them
  public double darkness(int taken) {
    if (taken < 0) {
      return MIDDLING;
    }
    double least = Math.log(QUICK);
    double most = Math.log(Math.max(steps, 2 * QUICK));
    return Math.clamp((Math.log(Math.max(taken, 1)) - least) / (most - least), 0, 1);
  }

  /// The opaque colour of runs that end at a minimum, under [Hatching] of those that circle it.
  ///
  /// @param minimum its number, from 0
  /// @param darkness from 0 to 1
  public static int of(int minimum, double darkness) {
    Hue hue = HUES.get(minimum % HUES.size());
    double chroma = hue.chroma * (minimum / HUES.size() % 2 == 0 ? 1 : PALER);
    double lightness = LIGHTEST + (DARKEST - LIGHTEST) * darkness + hue.lighter;
    // Very light and very dark colours of full chroma are beyond what a screen shows.
    double room = 1 - 0.45 * Math.abs(2 * darkness - 0.9);
    return Oklab.color(lightness, chroma * room, Math.toRadians(hue.angle));
  }

  /// The colour of a minimum by which it is told in a legend.
  public static int of(int minimum) {
    return of(minimum, MIDDLING);
  }

  /// Whether two minima have the same hue, be it in another tone.
  public static boolean areAlike(int one, int other) {
    return one % HUES.size() == other % HUES.size();
  }

  /// The opaque colour of runs that neither end at a minimum nor circle one: nearly grey, a step of
  /// lightness apart from every other, those that a map often has both of by more, and a little
  /// bluish or yellowish by turns, which people without red or green cones see too. Of undefined
  /// ground it is that under the hatching of a legend.
  public static int of(Ending ending) {
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
      case SADDLE, MINIMUM -> grey(7, WARM);
      case MAXIMUM -> grey(8, COOL);
      case DIVERGED -> grey(9, WARM);
      case UNDEFINED -> grey(5, COOL);
    };
  }

  /// @param rung from 0, the lightest
  private static int grey(int rung, double hue) {
    return Oklab.color(LIGHTEST_GREY - GREY_STEP * rung, GREY_CHROMA, Math.toRadians(hue));
  }
}
