package thalweg.figure.color;

import java.util.List;
import java.util.stream.IntStream;
import thalweg.basin.BasinMap;
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
/// @param few steps up to which a colour is the lightest that is seen; runs that took fewer are few
/// @param many steps from which it is the darkest that is seen
/// @param dated whether of any run it is known when it came to its minimum: else darkness tells
///   nothing
/// @param alone whether all runs end alike and at no minimum: nothing is to be told apart
/// @param greys the endings at no minimum that are seen, the lightest first, where two of their
///   greys would look alike; else none
/// @param veiled whether some ground is faint, and the lightest grey is left to it
public record BasinColors(
    double few, double many, boolean dated, boolean alone, List<Ending> greys, boolean veiled) {
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
  private static final double LIGHTEST = 0.86;
  private static final double DARKEST = 0.46;

  /// The share of all runs that is beyond either end of the scale: a few that graze a border take
  /// many times as long as all others.
  private static final double BEYOND = 0.02;

  /// What is faint is so light, whatever it is otherwise: in full colours black is no other grey.
  private static final double FAINTEST = 0.97;

  private static final double LEAST_FAINT = 0.93;

  /// How much is left of the chroma of what is faint.
  private static final double FAINT_CHROMA = 0.32;

  /// What differs by less all has about one tone.
  private static final double LEAST_RATIO = 8;

  /// Neither light nor dark: of runs that came there at no known step.
  public static final double MIDDLING = 0.5;

  /// Keeps the list to itself.
  public BasinColors {
    greys = List.copyOf(greys);
  }

  /// The colours of maps that are compared: from light to dark for as many steps as their runs take
  /// to minima, but for a few.
  public static BasinColors over(List<BasinMap> maps) {
    return over(maps, false);
  }

  /// The same where one of the maps, or another beside them, is faint where nothing changes.
  public static BasinColors overChanges(List<BasinMap> maps) {
    return over(maps, true);
  }

  private static BasinColors over(List<BasinMap> maps, boolean veiled) {
    List<Ending> greys = EndingGreys.of(maps, veiled);
    int[] taken =
        maps.stream()
            .flatMapToInt(BasinColors::taken)
            .filter(steps -> steps >= 0)
            .map(steps -> Math.max(1, steps))
            .sorted()
            .toArray();
    if (taken.length == 0) {
      return new BasinColors(1, LEAST_RATIO, false, isOneEnding(maps), greys, veiled);
    }
    double few = taken[(int) (BEYOND * (taken.length - 1))];
    double many = taken[(int) Math.ceil((1 - BEYOND) * (taken.length - 1))];
    return new BasinColors(few, many, true, false, greys, veiled);
  }

  private static boolean isOneEnding(List<BasinMap> maps) {
    List<BasinMap.Share> defined =
        maps.stream()
            .flatMap(each -> each.shares().stream())
            .filter(each -> each.ending() != Ending.UNDEFINED)
            .toList();
    return defined.stream().allMatch(each -> each.minimum() < 0)
        && defined.stream().map(BasinMap.Share::ending).distinct().count() == 1;
  }

  private static IntStream taken(BasinMap map) {
    int columns = map.grid().columns();
    return IntStream.range(0, map.grid().cells())
        .filter(cell -> map.minimum(cell % columns, cell / columns) >= 0)
        .map(cell -> map.steps(cell % columns, cell / columns));
  }

  /// How dark a number of steps is.
  ///
  /// @param taken -1 where it is not known when the run came there: neither few nor many
  /// @return from 0 for the fewest steps to 1 for the most; nearer to the middle where all take
  ///   about as many
  public double darkness(int taken) {
    return taken < 0 ? MIDDLING : darkness(Math.clamp((double) taken, few, many));
  }

  private double darkness(double taken) {
    double wider = Math.max(1, Math.sqrt(LEAST_RATIO * few / many));
    return Math.log(taken * wider / few) / Math.log(many * wider * wider / few);
  }

  /// How dark it is on the way from the fewest steps to the most.
  ///
  /// @param share of that way, from 0 to 1
  public double darknessAt(double share) {
    return darkness(few) + share * (darkness(many) - darkness(few));
  }

  /// Where on that way a number of steps is: the inverse of [#darknessAt(double)].
  ///
  /// @param taken at least the fewest and at most the most
  /// @return from 0 to 1; 1 where both are the same
  public double share(int taken) {
    return many > few ? Math.log(taken / few) / Math.log(many / few) : 1;
  }

  /// A grey as dark as a basin: for what a key says of all of them.
  ///
  /// @param darkness from 0 to 1
  public static int grey(double darkness) {
    return Oklab.color(LIGHTEST + (DARKEST - LIGHTEST) * darkness, 0, 0);
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
    double room = 1 - 0.45 * Math.abs(2 * (darkness - MIDDLING));
    return Oklab.color(lightness, chroma * room, Math.toRadians(hue.angle));
  }

  /// The colour, in a difference, of what has another one where something changes: nearly white,
  /// with a trace of its hue. However dark the other one is, it looks like no ending in full
  /// colours.
  public static int faint(int color) {
    return Oklab.between(LEAST_FAINT, FAINTEST, FAINT_CHROMA, color);
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
    return EndingGreys.of(ending);
  }

  /// The same on these maps: where all runs end alike, in a grey that is neither nearly white nor
  /// nearly black; where two of the greys that are seen would look alike, all of them as far apart
  /// as they can be.
  public int ending(Ending ending) {
    return alone ? grey(EndingGreys.ALONE) : EndingGreys.of(ending, greys, veiled);
  }
}
