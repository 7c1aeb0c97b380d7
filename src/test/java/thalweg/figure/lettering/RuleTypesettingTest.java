package thalweg.figure.lettering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thalweg.figure.lettering.FittedFormula.FittedLine;
import thalweg.figure.lettering.FittedFormula.Room;
import thalweg.figure.lettering.PlacedFormula.PlacedText;
import thalweg.formula.Field;
import thalweg.landscape.Catalogue;
import thalweg.optimizer.OptimizerType;
import thalweg.optimizer.method.Optimizers;
import thalweg.optimizer.rule.RuleLine;
import thalweg.optimizer.rule.UpdateRule;
import thalweg.optimizer.typed.TypedRule;

final class RuleTypesettingTest {
  private static final Field FIELD = Catalogue.load().find("bounded-saddle").orElseThrow().field();

  private static final FormulaLayout LAYOUT =
      new FormulaLayout((text, size) -> 0.5 * size * text.length());

  private static FittedFormula set(OptimizerType type, RuleLine line, double width) {
    RuleNotation notation = RuleNotation.of(type, FIELD);
    return RuleTypesetting.of(notation, line, LAYOUT, new Room(width, 21, 17, 13.5, 11));
  }

  private static List<PlacedText> texts(FittedFormula set) {
    return set.lines().stream().flatMap(each -> each.formula().texts().stream()).toList();
  }

  private static String words(FittedFormula set) {
    return texts(set).stream().map(PlacedText::text).collect(Collectors.joining());
  }

  private static OptimizerType typed(String lines) {
    return TypedRule.of("typed", lines).type();
  }

  /// Whatever it is, with the letters that the line has elsewhere.
  @Test
  void everyQuotientOfTheProgramsRulesHasABar() {
    for (OptimizerType type : Optimizers.all()) {
      for (RuleLine line : UpdateRule.of(type).lines()) {
        String words = words(set(type, line, 2000));
        assertThat(words).as(line.shown()).doesNotContain("/");
        if (type.id().equals("momentum") && line.shown().contains("momentum")) {
          assertThat(words).contains("μ").doesNotContain("momentum");
        }
      }
    }
  }

  @Test
  void aFractionAmongWordsIsLegible() {
    OptimizerType adam = Optimizers.find("adam").orElseThrow();
    FittedFormula step = set(adam, UpdateRule.of(adam).lines().getLast(), 300);
    assertThat(step.lines()).hasSize(1);
    assertThat(step.lines().getFirst().formula().strokes()).isNotEmpty();
    assertThat(texts(step)).allSatisfy(each -> assertThat(each.size()).isGreaterThan(9));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 7, 12})
  void casesOfAnyNumberHaveALineEach(int count) {
    String cases =
        IntStream.range(1, count)
            .mapToObj(i -> "if(m > " + (count - i) + ", " + i + "*m, ")
            .collect(Collectors.joining());
    OptimizerType type =
        typed("m = m + g; k = " + cases + "0" + ")".repeat(count - 1) + "; theta = theta - eta*k");
    RuleLine line = UpdateRule.of(type).lines().get(2);
    FittedFormula set = set(type, line, 300);
    assertThat(set.lines()).hasSize(1);
    assertThat(texts(set).stream().filter(each -> each.text().equals("if ")).map(PlacedText::y))
        .hasSize(count - 1)
        .doesNotHaveDuplicates();
    assertThat(texts(set)).allSatisfy(each -> assertThat(each.size()).isGreaterThan(9));
  }

  /// A layout asks for heights at widths that nothing fits into.
  @Test
  void noLineIsWiderThanItsRoomAndNoRoomIsTooNarrow() {
    OptimizerType type =
        typed("m = beta*m + (1 - beta)*g^2/(1 + abs(g)); theta = theta - eta*g/sqrt(m + epsilon)");
    for (RuleLine line : UpdateRule.of(type).lines()) {
      for (double width : new double[] {0, 1, 5, 12, 40, 90, 200, 400}) {
        for (FittedLine each : set(type, line, width).lines()) {
          assertThat(each.formula().width()).isLessThanOrEqualTo(Math.max(width, 20));
        }
      }
    }
  }

  /// What a program's rule shows may be no formula.
  @Test
  void wordsStayWords() {
    OptimizerType lbfgs = Optimizers.find("lbfgs").orElseThrow();
    assertThat(UpdateRule.of(lbfgs).lines())
        .anySatisfy(
            line -> assertThat(words(set(lbfgs, line, 900))).contains("line search along d"));
  }
}
