package thalweg.figure.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thalweg.figure.Scenes;
import thalweg.figure.Theme;
import thalweg.figure.color.Shade;
import thalweg.optimizer.Optimizer;
import thalweg.optimizer.Stepper;
import thalweg.optimizer.method.Optimizers;
import thalweg.optimizer.setting.Named;
import thalweg.optimizer.setting.RateScale;
import thalweg.optimizer.setting.RateUnit;
import thalweg.optimizer.setting.Setting;
import thalweg.optimizer.typed.TypedRule;
import thalweg.race.Entrant;

final class RunStyleTest {
  private static final Entrant DESCENT = Scenes.entrant("gradient-descent", 0.02);
  private static final Entrant FASTER_DESCENT = Scenes.entrant("gradient-descent", 0.1);
  private static final Entrant ADAM = Scenes.entrant("adam", 0.02);

  @Named(id = "newcomer", name = "Newcomer")
  @RateScale(unit = RateUnit.LENGTH, share = 1)
  record Newcomer(
      @Setting(symbol = "η", standard = 1, kind = Setting.Kind.RATE) double learningRate)
      implements Optimizer {
    @Override
    public Stepper stepper(int dimension) {
      throw new UnsupportedOperationException();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "gradient-descent, f2a93b",
    "momentum, 58b0fa",
    "rmsprop, d9669b",
    "adam, 5becc6",
  })
  void theFirstFourHaveTheirOwnColours(String optimizer, String color) {
    RunStyle style = RunStyle.of(List.of(Scenes.entrant(optimizer, 0.01)), 0);
    assertThat(style.onTerrain()).isEqualTo(0xff000000 | Integer.parseInt(color, 16));
  }

  @Test
  void anOptimizerKeepsItsStyleWhoeverElseRaces() {
    assertThat(RunStyle.of(List.of(DESCENT, ADAM), 1)).isEqualTo(RunStyle.of(List.of(ADAM), 0));
  }

  @Test
  void aSecondOfTheSameTypeLooksDifferent() {
    List<Entrant> entrants = List.of(DESCENT, FASTER_DESCENT, ADAM);
    Set<RunStyle> styles = new HashSet<>();
    IntStream.range(0, 3).forEach(i -> styles.add(RunStyle.of(entrants, i)));
    assertThat(styles).hasSize(3);
    assertThat(RunStyle.of(entrants, 2)).isEqualTo(RunStyle.of(List.of(ADAM), 0));
  }

  @Test
  void manyOfTheSameTypeAreAllDifferent() {
    List<Entrant> entrants = Collections.nCopies(20, DESCENT);
    assertThat(IntStream.range(0, 20).mapToObj(i -> RunStyle.of(entrants, i)))
        .doesNotHaveDuplicates();
  }

  @Test
  void moreRunsThanStylesShareSome() {
    List<Entrant> entrants = Collections.nCopies(99, DESCENT);
    assertThat(RunStyle.of(entrants, 98)).isNotNull();
  }

  @Test
  void anOptimizerThatNobodyListedHasAStyle() {
    RunStyle style = RunStyle.of(List.of(new Entrant(new Newcomer(1))), 0);
    assertThat(style.dash()).isNotEmpty();
  }

  @Test
  void typedRulesAreToldApartByTheirPlaces() {
    List<RunStyle> styles =
        IntStream.range(0, 40)
            .mapToObj(place -> TypedRule.of("mine", "theta = theta - eta*g").at(place))
            .map(rule -> RunStyle.of(List.of(new Entrant(rule.type().standard())), 0))
            .toList();
    assertThat(styles).doesNotHaveDuplicates();
    assertThat(styles.subList(0, 8)).extracting(RunStyle::bright).doesNotHaveDuplicates();
    assertThat(styles.subList(0, 8)).extracting(RunStyle::dark).doesNotHaveDuplicates();
    assertThat(styles.subList(0, 8)).extracting(RunStyle::dash).doesNotHaveDuplicates();
    List<RunStyle> program =
        Optimizers.all().stream()
            .map(type -> RunStyle.of(List.of(new Entrant(type.standard())), 0))
            .toList();
    assertThat(styles)
        .extracting(RunStyle::bright)
        .doesNotContainAnyElementsOf(program.stream().map(RunStyle::bright).toList());
  }

  @Test
  void everyOptimizerHasColoursAndADashOfItsOwn() {
    List<RunStyle> styles =
        Optimizers.all().stream()
            .map(type -> RunStyle.of(List.of(new Entrant(type.standard())), 0))
            .toList();
    assertThat(styles).extracting(RunStyle::bright).doesNotHaveDuplicates();
    assertThat(styles).extracting(RunStyle::dark).doesNotHaveDuplicates();
    assertThat(styles).extracting(RunStyle::dash).doesNotHaveDuplicates();
  }

  @Test
  void darkTwinsAreReadableOnWhiteAndBrightOnesOnTheDarkPanel() {
    List<Entrant> entrants = Collections.nCopies(29, DESCENT);
    for (int i = 0; i < 29; i++) {
      RunStyle style = RunStyle.of(entrants, i);
      assertThat(Shade.contrast(style.on(Theme.LIGHT), 0xffffffff)).isGreaterThanOrEqualTo(4.5);
      assertThat(Shade.contrast(style.on(Theme.DARK), Theme.DARK.panel()))
          .isGreaterThanOrEqualTo(4.5);
    }
  }

  /// One that is nearly black or nearly white has no hue that could be told.
  @Test
  void everyColourIsSeenAsOne() {
    List<Entrant> entrants = Collections.nCopies(29, DESCENT);
    for (int i = 0; i < 29; i++) {
      RunStyle style = RunStyle.of(entrants, i);
      assertThat(Shade.contrast(style.on(Theme.LIGHT), 0xff000000)).isGreaterThan(2);
      assertThat(Shade.contrast(style.onTerrain(), 0xffffffff)).isGreaterThan(1.1);
      // Its outline on terrain, and there on any ground.
      assertThat(Shade.contrast(style.onTerrain(), 0xff0b1016)).isGreaterThan(3);
    }
  }

  @Test
  void gradientDescentIsASolidLineAndMomentumIsNot() {
    RunStyle momentum = RunStyle.of(List.of(Scenes.entrant("momentum", 0.01)), 0);
    assertThat(RunStyle.of(List.of(DESCENT), 0).stroke(2).getDashArray()).isNull();
    assertThat(momentum.stroke(2).getDashArray()).containsExactly(8, 4);
  }
}
