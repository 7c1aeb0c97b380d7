package thalweg.figure.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import thalweg.basin.BasinMapper;
import thalweg.basin.StartGrid;
import thalweg.critical.CriticalPoints;
import thalweg.figure.Figure;
import thalweg.figure.Theme;
import thalweg.figure.WordsGraphics;
import thalweg.figure.basin.BasinSheet;
import thalweg.landscape.Catalogue;
import thalweg.landscape.Landscape;
import thalweg.optimizer.Methods;
import thalweg.optimizer.OptimizerType;
import thalweg.optimizer.typed.TypedRule;
import thalweg.race.Entrant;
import thalweg.race.Experiment;
import thalweg.sweep.RateGrid;
import thalweg.sweep.RateSweep;

/// The lines of typed rules stand on the sheets of basins and of learning rates.
final class SheetRulesTest {
  private static final Landscape GROUND = Catalogue.load().find("himmelblau").orElseThrow();
  private static final OptimizerType RULE =
      TypedRule.of("averaged", "m = beta*m + (1 - beta)*g; theta = theta - eta*m").type();

  private static String words(Figure sheet, int width, int height) {
    return WordsGraphics.of(sheet, width, height).stream()
        .map(WordsGraphics.Word::text)
        .collect(Collectors.joining());
  }

  private static BasinSheet basins(OptimizerType type) {
    StartGrid grid = new StartGrid(GROUND, type.standard(), 4, 4, 20);
    return new BasinSheet(
        List.of(
            BasinMapper.of(
                grid,
                CriticalPoints.find(GROUND, Runnable::run, () -> false),
                Runnable::run,
                () -> false,
                _ -> {})),
        Theme.LIGHT);
  }

  private static RateSheet rates(OptimizerType type) {
    Experiment experiment =
        new Experiment(GROUND, List.of(GROUND.start()), List.of(new Entrant(type.standard())), 20);
    RateSweep sweep =
        RateSweep.of(experiment, new RateGrid(1e-4, 1e-2, 3), Runnable::run, () -> false);
    return new RateSheet(List.of(sweep), Theme.LIGHT);
  }

  @Test
  void aSheetOfBasinsHasThem() {
    BasinSheet own = basins(RULE);
    int height = own.picture(1).height();
    assertThat(height).isGreaterThan(basins(Methods.of("momentum")).picture(1).height());
    assertThat(words(own, own.picture(1).width(), height))
        .contains("averaged:m ← βm + (1 − β)g;θ ← θ");
  }

  @Test
  void aSheetOfRatesHasThem() {
    RateSheet own = rates(RULE);
    int height = own.picture(1).height();
    assertThat(height).isGreaterThan(rates(Methods.of("momentum")).picture(1).height());
    assertThat(words(own, own.picture(1).width(), height))
        .contains("averaged:m ← βm + (1 − β)g;θ ← θ");
  }

  @Test
  void ofManyWordsLinesAreBrokenBetweenStatementsAndEachRuleStandsOnce() {
    OptimizerType adam =
        TypedRule.of(
                "long",
                "m = beta1*m + (1 - beta1)*g; v = beta2*v + (1 - beta2)*g^2;"
                    + " mhat = m/(1 - beta1^t); vhat = v/(1 - beta2^t);"
                    + " theta = theta - eta*mhat/(sqrt(vhat) + epsilon)")
            .type();
    SheetRules rules = new SheetRules(List.of(adam, adam, RULE), GROUND.field(), Theme.LIGHT);
    assertThat(rules.height(400)).isGreaterThan(rules.height(1400));
    assertThat(new SheetRules(List.of(adam, RULE), GROUND.field(), Theme.LIGHT).height(400))
        .isEqualTo(rules.height(400));
    assertThat(new SheetRules(List.of(Methods.of("adam")), GROUND.field(), Theme.LIGHT).height(9))
        .isZero();
  }
}
