package thalweg.figure.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import thalweg.figure.Figure;
import thalweg.figure.Scenes;
import thalweg.figure.Theme;
import thalweg.figure.WordsGraphics;
import thalweg.figure.lettering.Fonts;
import thalweg.figure.lettering.Typesetting;
import thalweg.figure.raster.Picture;
import thalweg.formula.Formula;
import thalweg.landscape.Catalogue;
import thalweg.landscape.Domain;
import thalweg.landscape.HeightScale;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.objective.Parameter;
import thalweg.optimizer.OptimizerType;
import thalweg.optimizer.method.Optimizers;
import thalweg.optimizer.schedule.CosineSchedule;
import thalweg.optimizer.typed.TypedRule;
import thalweg.race.Entrant;
import thalweg.race.Experiment;
import thalweg.race.Frame;
import thalweg.race.Race;
import thalweg.race.StatusText;
import thalweg.race.Trajectory;

final class RaceSheetTest {
  private static final int MARGIN = 40;

  static Stream<Frame> races() {
    return Stream.of(
        Scenes.opening(),
        Scenes.diverging(),
        crowd(),
        towering(),
        Scenes.fitting(),
        Scenes.race(
            Scenes.landscape("log(x)", 2),
            new Point(-1, 1),
            5,
            Scenes.entrant("gradient-descent", 0.1)));
  }

  /// More runs than a legend holds, from two starts on a wide landscape with a parameter and a long
  /// formula.
  private static Frame crowd() {
    String formula = "k*x^2" + " + sin(3*x)*cos(y)".repeat(14);
    Landscape wide =
        Landscape.of(
            Formula.parse(formula), List.of(Parameter.fixed("k", 0.5)), new Domain(-6, 6, -1, 1));
    List<Entrant> entrants = new ArrayList<>();
    for (int i = 1; i <= 9; i++) {
      entrants.add(Scenes.entrant("adam", i * 0.01));
    }
    return Race.run(
        new Experiment(wide, List.of(new Point(-3, 0.2), new Point(2, 0)), entrants, 60));
  }

  private static Frame towering() {
    Landscape plain = Catalogue.load().find("himmelblau").orElseThrow();
    Landscape logarithmic =
        plain.withDomain(new Domain(-1, 1, -6, 6)).withHeightScale(HeightScale.LOG);
    return Scenes.race(logarithmic, plain.start(), 50, Scenes.entrant("momentum", 0.001));
  }

  @ParameterizedTest
  @MethodSource("races")
  void nothingReachesIntoTheMargin(Frame frame) {
    Picture sheet = new RaceSheet(frame, Theme.LIGHT).picture(1);
    assertThat(sheet.width()).isEqualTo(RaceSheet.WIDTH);
    assertThat(sheet.height()).isEqualTo(RaceSheet.HEIGHT);
    for (int row = 0; row < sheet.height(); row++) {
      for (int column = 0; column < sheet.width(); column++) {
        boolean margin =
            Math.min(row, sheet.height() - 1 - row) < MARGIN
                || Math.min(column, sheet.width() - 1 - column) < MARGIN;
        if (margin) {
          assertThat(sheet.pixel(column, row)).isEqualTo(Theme.LIGHT.panel());
        }
      }
    }
  }

  @Test
  void theSameRaceIsTheSamePage() {
    Frame frame = Scenes.opening();
    int[] first = new RaceSheet(frame, Theme.LIGHT).picture(1).pixels();
    assertThat(new RaceSheet(frame, Theme.LIGHT).picture(1).pixels()).isEqualTo(first);
  }

  @Test
  void theStatusIsSaidInTheGivenWords() {
    Frame frame = Scenes.opening();
    int[] silent = new RaceSheet(frame, Theme.LIGHT, run -> "").picture(1).pixels();
    int[] telling = new RaceSheet(frame, Theme.LIGHT, run -> "moving").picture(1).pixels();
    assertThat(telling).isNotEqualTo(silent);
  }

  @Test
  void aRunHasTheStoryThatTheTableTells() {
    Frame frame = Scenes.opening();
    List<String> words = words(new RaceSheet(frame, Theme.LIGHT), RaceSheet.WIDTH);
    for (Trajectory run : frame.trajectories()) {
      assertThat(words).contains(Typesetting.signs(StatusText.story(run)));
    }
  }

  @Test
  void whatIsOverGivesWayToHowARunFaresNow() {
    Frame frame = Scenes.opening();
    Trajectory run = frame.trajectories().getFirst();
    String story = "lingered at the saddle from step 20 to 250 · at the minimum (0, 1)";
    LegendRow row = new LegendRow(frame.experiment(), run, story, Theme.LIGHT);
    for (double height : new double[] {LegendRow.COMPACT, LegendRow.FULL}) {
      Figure narrow = (graphics, width, _) -> row.draw(graphics, 0, 0, width, height);
      assertThat(words(narrow, 480)).contains("… · at the minimum (0, 1)");
    }
    Figure wide = (graphics, width, _) -> row.draw(graphics, 0, 0, width, LegendRow.FULL);
    assertThat(words(wide, 900)).contains(story);
  }

  private static List<String> words(Figure figure, int width) {
    return WordsGraphics.of(figure, width, RaceSheet.HEIGHT).stream()
        .map(WordsGraphics.Word::text)
        .toList();
  }

  @Test
  void everyRunOfTenHasItsName() {
    Entrant[] ten =
        Optimizers.all().stream()
            .limit(10)
            .map(type -> new Entrant(type.standard()))
            .toArray(Entrant[]::new);
    Frame frame = Scenes.race(Scenes.boundedSaddle(), new Point(-1, 1), 20, ten);
    List<String> words =
        WordsGraphics.of(new RaceSheet(frame, Theme.LIGHT), RaceSheet.WIDTH, RaceSheet.HEIGHT)
            .stream()
            .map(WordsGraphics.Word::text)
            .toList();
    for (Entrant each : ten) {
      assertThat(words).contains(each.optimizer().type().name());
    }
  }

  @Test
  void theLearningRateIsChartedWhereItChanges() {
    Frame plain = Scenes.opening();
    Frame cosine =
        Race.run(plain.experiment().withSchedule(new CosineSchedule(200, 0, false, 1, 0)));
    assertThat(headings(plain)).doesNotContain("LEARNING RATE");
    assertThat(headings(cosine)).contains("LEARNING RATE");
  }

  private static List<String> headings(Frame frame) {
    return WordsGraphics.of(new RaceSheet(frame, Theme.LIGHT), RaceSheet.WIDTH, RaceSheet.HEIGHT)
        .stream()
        .map(WordsGraphics.Word::text)
        .toList();
  }

  @Test
  void thePageFitsIntoAnyFigure() {
    Picture strip = new Picture(400, 100, 1);
    strip.draw(new RaceSheet(Scenes.opening(), Theme.DARK));
    assertThat(strip.pixel(5, 50)).isEqualTo(Theme.DARK.panel());
    assertThat(strip.pixel(395, 50)).isEqualTo(Theme.DARK.panel());
  }

  /// The word that stands so many places behind one.
  private static WordsGraphics.Word after(List<WordsGraphics.Word> words, String text, int places) {
    List<String> texts = words.stream().map(WordsGraphics.Word::text).toList();
    return words.get(texts.indexOf(text) + places);
  }

  @Test
  void aTypedRuleIsWrittenOutOnce() {
    OptimizerType typed =
        TypedRule.of(
                "z",
                "v = beta*v + g^2; vhat = v/(1 - beta^t); theta = theta - eta*g/(sqrt(vhat) + eps)")
            .type();
    Experiment race =
        new Experiment(
            Scenes.landscape("x^2 + y^2", 2),
            List.of(new Point(1, 1), new Point(-1, 1)),
            List.of(new Entrant(typed.standard())),
            5);
    List<WordsGraphics.Word> words =
        WordsGraphics.of(new RaceSheet(Race.run(race), Theme.LIGHT), 1600, 1200);
    String all = words.stream().map(WordsGraphics.Word::text).collect(Collectors.joining());
    assertThat(Fonts.REGULAR.size(13).canDisplayUpTo(all)).isNegative();
    assertThat(all).containsOnlyOnce("v ← βv + g2;").contains("v\u0302 = v1 − β", "θ ← θ − ηg");
    // With bars in fractions, as everywhere else.
    WordsGraphics.Word above = after(words, "v\u0302 = ", 1);
    WordsGraphics.Word below = after(words, "v\u0302 = ", 2);
    assertThat(above.ink().getMaxY()).isLessThan(below.ink().getMinY());
  }
}
