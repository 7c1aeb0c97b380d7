package thalweg.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import thalweg.figure.color.BasinColors;
import thalweg.figure.color.Hatching;
import thalweg.figure.run.RunStyle;
import thalweg.optimizer.OptimizerType;
import thalweg.optimizer.method.Optimizers;
import thalweg.race.Entrant;

/// Whether runs stay apart for people who lack a kind of cone.
class ColorBlindnessTest {
  /// Some four times what is just noticed side by side: lines lie apart.
  private static final double CLEARLY = 8;

  /// Colours alone, of balls and signs without dashes: more than lines, as they are small.
  private static final double PLAINLY = 10;

  /// Colours of large areas.
  private static final double NOTICEABLY = 5;

  /// Large areas side by side, for who lacks the rarest kind of cone.
  private static final double FAINTLY = 4;

  /// A large area and a line on it that has a dark outline.
  private static final double NEARLY = 7;

  /// The share of a line's length in which another has a gap instead, or the other way round.
  private static final double VISIBLY = 0.25;

  private static final int LENGTH = 500;
  private static final int SHIFTS = 70;
  private static final List<String> FIRST =
      List.of("gradient-descent", "momentum", "rmsprop", "adam");

  @ParameterizedTest
  @EnumSource
  void anyTwoOptimizersDifferInColourOrDashes(ColorVision vision) {
    List<OptimizerType> types = Optimizers.all();
    for (int i = 0; i < types.size(); i++) {
      for (int j = 0; j < i; j++) {
        RunStyle one = style(types.get(i).id());
        RunStyle other = style(types.get(j).id());
        boolean colors =
            vision.difference(one.on(Theme.LIGHT), other.on(Theme.LIGHT)) >= CLEARLY
                && vision.difference(one.onTerrain(), other.onTerrain()) >= CLEARLY;
        assertThat(colors || difference(one.dash(), other.dash()) >= VISIBLY)
            .as("%s and %s", types.get(i).name(), types.get(j).name())
            .isTrue();
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void anyTwoOptimizersDifferInColourOrHead(ColorVision vision) {
    List<OptimizerType> types = Optimizers.all();
    for (int i = 0; i < types.size(); i++) {
      for (int j = 0; j < i; j++) {
        RunStyle one = style(types.get(i).id());
        RunStyle other = style(types.get(j).id());
        if (one.head().equals(other.head())) {
          String names = types.get(i).name() + " and " + types.get(j).name();
          assertThat(vision.difference(one.onTerrain(), other.onTerrain()))
              .as(names)
              .isGreaterThan(CLEARLY);
          assertThat(vision.difference(one.on(Theme.LIGHT), other.on(Theme.LIGHT)))
              .as(names)
              .isGreaterThan(CLEARLY);
        }
      }
    }
  }

  /// Of the usual vision; for any other dashes and heads tell the rest.
  @ParameterizedTest
  @EnumSource(Theme.class)
  void noTwoOptimizersHaveNearlyOneColour(Theme theme) {
    List<OptimizerType> types = Optimizers.all();
    for (int i = 0; i < types.size(); i++) {
      for (int j = 0; j < i; j++) {
        int one = style(types.get(i).id()).on(theme);
        int other = style(types.get(j).id()).on(theme);
        assertThat(ColorVision.USUAL.difference(one, other))
            .as("%s and %s", types.get(i).name(), types.get(j).name())
            .isGreaterThan(CLEARLY);
      }
    }
  }

  @Test
  void theFirstFourHaveHeadsOfTheirOwn() {
    assertThat(FIRST).extracting(each -> style(each).head()).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource
  void theFirstFourDifferInColourAlone(ColorVision vision) {
    assertApart(vision, RunStyle::onTerrain);
    assertApart(vision, style -> style.on(Theme.DARK));
    assertApart(vision, style -> style.on(Theme.LIGHT));
  }

  /// A run's colour says which optimizer it is of; a basin's says where runs end.
  @Test
  void noBasinHasTheColourOfARun() {
    for (int minimum = 0; minimum < 8; minimum++) {
      for (OptimizerType type : Optimizers.all()) {
        for (Theme theme : Theme.values()) {
          int run = style(type.id()).on(theme);
          double apart =
              ColorVision.USUAL.difference(BasinColors.of(minimum, BasinColors.MIDDLING), run);
          assertThat(apart).as("%s and %s", minimum, type.name()).isGreaterThan(NOTICEABLY);
        }
      }
    }
  }

  /// However many steps it took.
  @Test
  void noBasinComesNearTheFirstFour() {
    for (int minimum = 0; minimum < 16; minimum++) {
      for (int tenth = 0; tenth <= 10; tenth++) {
        int basin = BasinColors.of(minimum, tenth / 10.0);
        for (String each : FIRST) {
          for (Theme theme : Theme.values()) {
            assertThat(ColorVision.USUAL.difference(basin, style(each).on(theme)))
                .as("%s after %s tenths and %s", minimum, tenth, each)
                .isGreaterThan(NEARLY);
          }
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void theFirstFourBasinsDifferInColourAlone(ColorVision vision) {
    for (double darkness : new double[] {0.3, BasinColors.MIDDLING, 0.65}) {
      for (int one = 0; one < 4; one++) {
        for (int other = 0; other < one; other++) {
          int color = BasinColors.of(one, darkness);
          assertThat(vision.difference(color, BasinColors.of(other, darkness)))
              .as("%s and %s at %s", one, other, darkness)
              .isGreaterThan(vision == ColorVision.TRITANOPIA ? FAINTLY : CLEARLY);
        }
      }
    }
  }

  /// Above the eighth basin colours are paler: without stripes a circled one would look like them.
  @ParameterizedTest
  @EnumSource
  void hatchingStandsOutOnEveryBasin(ColorVision vision) {
    for (double darkness : new double[] {0, 0.3, 0.45, 0.65, 1}) {
      for (int minimum = 0; minimum < 16; minimum++) {
        int color = BasinColors.of(minimum, darkness);
        assertThat(vision.difference(color, Hatching.stripe(color)))
            .as("%s at %s", minimum, darkness)
            .isGreaterThan(PLAINLY);
      }
    }
  }

  private static void assertApart(ColorVision vision, ToIntFunction<RunStyle> color) {
    for (String one : FIRST) {
      for (String other : FIRST) {
        if (!one.equals(other)) {
          assertThat(
                  vision.difference(color.applyAsInt(style(one)), color.applyAsInt(style(other))))
              .as("%s and %s", one, other)
              .isGreaterThan(PLAINLY);
        }
      }
    }
  }

  @Test
  void whoLacksAConeTakesRedForGreen() {
    int red = 0xffa65000;
    int green = 0xff6a7000;
    assertThat(ColorVision.USUAL.difference(red, green)).isGreaterThan(10);
    assertThat(ColorVision.DEUTERANOPIA.difference(red, green)).isLessThan(6);
    assertThat(ColorVision.DEUTERANOPIA.seen(0xff808080)).isEqualTo(0xff808080);
  }

  @Test
  void thePatternsOfDashesAreMeasured() {
    assertThat(difference(List.of(4f, 4f), List.of(4f, 4f))).isZero();
    assertThat(difference(List.of(), List.of(3f, 1f))).isEqualTo(0.25);
  }

  private static RunStyle style(String optimizer) {
    OptimizerType type = Optimizers.find(optimizer).orElseThrow();
    return RunStyle.of(List.of(new Entrant(type.standard())), 0);
  }

  /// The share of the length in which two patterns differ, laid over each other as alike as can be.
  private static double difference(List<Float> one, List<Float> other) {
    boolean[] first = strokes(one);
    boolean[] second = strokes(other);
    double least = 1;
    for (int shift = 0; shift < SHIFTS; shift++) {
      int forth = 0;
      int back = 0;
      for (int at = 0; at < LENGTH; at++) {
        forth += first[at] == second[at + shift] ? 0 : 1;
        back += first[at + shift] == second[at] ? 0 : 1;
      }
      least = Math.min(least, (double) Math.min(forth, back) / LENGTH);
    }
    return least;
  }

  /// Where along a line there is one, not a gap.
  private static boolean[] strokes(List<Float> dash) {
    boolean[] strokes = new boolean[LENGTH + SHIFTS];
    for (int at = 0; at < strokes.length; at++) {
      strokes[at] = isStroke(dash, at);
    }
    return strokes;
  }

  private static boolean isStroke(List<Float> dash, double at) {
    if (dash.isEmpty()) {
      return true;
    }
    double left = at % dash.stream().mapToDouble(Float::doubleValue).sum();
    int element = 0;
    while (left >= dash.get(element)) {
      left -= dash.get(element);
      element++;
    }
    return element % 2 == 0;
  }
}
