package thalweg.figure.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thalweg.figure.Theme;
import thalweg.figure.WordsGraphics;
import thalweg.formula.Formula;
import thalweg.landscape.Catalogue;
import thalweg.landscape.Domain;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.objective.Parameter;
import thalweg.optimizer.condition.CoupledDecay;
import thalweg.optimizer.condition.DecoupledDecay;
import thalweg.optimizer.condition.EdgeBehavior;
import thalweg.optimizer.condition.NormClipping;
import thalweg.optimizer.condition.StepConditions;
import thalweg.optimizer.condition.ValueClipping;
import thalweg.optimizer.method.Optimizers;
import thalweg.optimizer.schedule.ConstantSchedule;
import thalweg.optimizer.schedule.CosineSchedule;
import thalweg.race.Entrant;
import thalweg.race.Experiment;

final class SheetHeadTest {
  private static Experiment race(String optimizer) {
    return new Experiment(
        Catalogue.load().find("himmelblau").orElseThrow(),
        List.of(new Point(0, 0)),
        List.of(new Entrant(Optimizers.find(optimizer).orElseThrow().standard())),
        2000);
  }

  private static String circumstances(Experiment experiment) {
    return SheetHead.of(experiment, "from 64 × 64 starts", Theme.LIGHT).circumstances();
  }

  @Test
  void namesTheNoiseAndItsSeed() {
    assertThat(circumstances(race("adam").withNoise(0.25).withSeed(7)))
        .endsWith("2000 steps · noise σ = 0.25 · seed 7");
  }

  @Test
  void namesTheSeedOfAMethodThatLeavesThingsToChance() {
    assertThat(circumstances(race("perturbed-gd").withSeed(7))).endsWith("2000 steps · seed 7");
  }

  @Test
  void namesTheScheduleThatChangesTheRates() {
    assertThat(circumstances(race("adam").withSchedule(new CosineSchedule(200, 0, false, 1, 50))))
        .endsWith("2000 steps · Cosine schedule (p = 200, m = 1, w = 50)");
    assertThat(circumstances(race("adam").withSchedule(new ConstantSchedule(20))))
        .endsWith("2000 steps · Constant schedule (w = 20)");
  }

  @Test
  void namesWhatIsDoneToGradientsAndSteps() {
    StepConditions conditions =
        new StepConditions(new NormClipping(2), new DecoupledDecay(0.1), EdgeBehavior.PROJECT);
    assertThat(circumstances(race("adam").withConditions(conditions)))
        .endsWith(
            "2000 steps · gradients clipped to norm 2 · decoupled decay λ = 0.1"
                + " · projected onto the domain");
    assertThat(
            circumstances(
                race("adam")
                    .withConditions(
                        new StepConditions(
                            new ValueClipping(0.5), new CoupledDecay(0.01), EdgeBehavior.STOP))))
        .endsWith(" · gradients clipped to ±0.5 · coupled decay λ = 0.01 · stopped at the edge");
  }

  @Test
  void saysNothingOfChanceWhereThereIsNone() {
    assertThat(circumstances(race("adam").withSeed(7)))
        .startsWith("from 64 × 64 starts")
        .endsWith("2000 steps");
  }

  @Test
  void saysThatAWarmUpOutlastsTheRun() {
    assertThat(circumstances(race("adam").withSchedule(new ConstantSchedule(8000))))
        .endsWith("Constant schedule (w = 8000) · the warm-up outlasts the run: rates reach 25 %");
  }

  @Test
  void whatTheUserChoseIsNotRounded() {
    Landscape far =
        Catalogue.load()
            .find("bowl")
            .orElseThrow()
            .withDomain(new Domain(-1000001, 1000002.5, -2, 2));
    Experiment race =
        new Experiment(far, List.of(new Point(-1.3, 0.0001)), List.of(), 10).withNoise(1.2345678);
    List<String> words =
        WordsGraphics.of(
                (graphics, _, _) ->
                    SheetHead.of(race, Theme.LIGHT)
                        .draw(graphics, new Page(1600, 1200, Theme.LIGHT)),
                1600,
                1200)
            .stream()
            .map(WordsGraphics.Word::text)
            .toList();
    assertThat(words)
        .last()
        .asString()
        .contains("(−1.3, 0.0001)", "[−1000001, 1000002.5] × [−2, 2]", "σ = 1.2345678");
  }

  @Test
  void namesTheStartWithAllItsDigits() {
    Experiment experiment = race("adam");
    Experiment dragged =
        new Experiment(
            experiment.landscape(),
            List.of(new Point(-1.2345678901234, 1e-7)),
            experiment.entrants(),
            2000);
    assertThat(SheetHead.of(dragged, Theme.LIGHT).circumstances())
        .isEqualTo("from (−1.2345678901234, 10⁻⁷) · 2000 steps");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1/2x^2 + y^2/(1 + exp(-x))",
        "((x/y + 1)/(y/x + 1))/(1/(x/(y + 2)) + 2)",
        "sum(k, 1, 9, sin(k*x)/k) + sum(k, 1, 9, cos(k*y)/k)",
        "sum(k, 1, 60, sin(k*x)/k)*prod(k, 1, 60, 1/(k + y^2))",
        "sqrt(abs(x^y^x))"
      })
  void aFormulaOfAnyLengthKeepsClearOfTheLinesAroundIt(String text) {
    Formula formula = Formula.parse(text);
    Landscape plain = Landscape.of(formula, List.of(), Domain.square(2));
    for (Landscape each : List.of(plain, plain.named("own", "Named", "own", new Point(1, 1)))) {
      Experiment race = new Experiment(each, List.of(new Point(1, 1)), List.of(), 10);
      List<WordsGraphics.Word> words =
          WordsGraphics.of(
              (graphics, _, _) ->
                  SheetHead.of(race, Theme.LIGHT).draw(graphics, new Page(1600, 1200, Theme.LIGHT)),
              1600,
              1200);
      boolean isNamed = !each.equals(plain);
      List<WordsGraphics.Word> set = words.subList(isNamed ? 1 : 0, words.size() - 1);
      List<WordsGraphics.Word> around = new ArrayList<>(words);
      around.removeAll(set);
      assertThat(set).isNotEmpty();
      assertThat(set)
          .allSatisfy(word -> {
            assertThat(word.ink().getMaxX()).isLessThanOrEqualTo(1600 - Page.MARGIN + 1);
            assertThat(word.ink().getMinY()).isPositive();
            assertThat(around).noneMatch(other -> other.ink().intersects(word.ink()));
          });
    }
  }

  @Test
  void theLettersOfParametersAreThoseOfTheFormula() {
    Formula formula = Formula.parse("sin(x + alpha)*gamma_0 + y^2");
    List<Parameter> values =
        List.of(new Parameter("alpha", 0.3, 0, 1), new Parameter("gamma_0", 2, 0, 3));
    Landscape landscape = Landscape.of(formula, values, Domain.square(2));
    assertThat(words(landscape)).last().asString().endsWith(" · α = 0.3 · γ₀ = 2");
    assertThat(words(landscape)).contains("α", "γ₀").startsWith("f(x, y) = ");
  }

  @Test
  void aSumOfManyTermsIsSetWithItsSign() {
    assertThat(words(plain("sum(k, 1, 60, cos(k*x[0])/k^2) + x[1]^2")))
        .startsWith("f(x, y) = ", "60", "k", " = ", "1", "cos");
  }

  @Test
  void ofALongSumThatIsWrittenOutTheMiddleIsLeftOut() {
    String terms =
        IntStream.rangeClosed(1, 60)
            .mapToObj(k -> "cos(" + k + "*x)/" + k + "^2 + ")
            .collect(Collectors.joining());
    assertThat(words(plain(terms + "y^2")))
        .first()
        .asString()
        .startsWith("f(x, y) = cos(1·x)/1² + cos(2·x)/2² + ")
        .contains(" + … + ")
        .endsWith(" + cos(60·x)/60² + y²");
  }

  private static Landscape plain(String formula) {
    return Landscape.of(Formula.parse(formula), List.of(), Domain.square(2));
  }

  private static List<String> words(Landscape landscape) {
    Experiment race = new Experiment(landscape, List.of(new Point(1, 1)), List.of(), 10);
    return WordsGraphics.of(
            (graphics, _, _) ->
                SheetHead.of(race, Theme.LIGHT).draw(graphics, new Page(1600, 1200, Theme.LIGHT)),
            1600,
            1200)
        .stream()
        .map(WordsGraphics.Word::text)
        .toList();
  }
}
