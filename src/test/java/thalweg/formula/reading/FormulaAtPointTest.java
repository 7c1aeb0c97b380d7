package thalweg.formula.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import thalweg.formula.Formula;
import thalweg.formula.RandomTrees;
import thalweg.formula.compile.Binding;
import thalweg.formula.compile.Interpretation;
import thalweg.formula.reading.PartReading.Amount;
import thalweg.formula.reading.PartReading.NotTaken;
import thalweg.formula.reading.PartReading.Truth;
import thalweg.formula.reading.PartReading.Undefined;
import thalweg.formula.syntax.Node;
import thalweg.formula.syntax.Node.Conditional;

final class FormulaAtPointTest {
  private static final Map<String, Double> PARAMETERS = Map.of("p0", 0.7, "p1", -1.5, "p2", 3.0);

  private static PartReading whole(String formula, double x, double y) {
    return new FormulaAtPoint(Map.of("a", 2.0), x, y).read(List.of(Formula.parse(formula).root()));
  }

  @Test
  void theWholeIsTheFunctionToTheLastBit() {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(5);
    RandomTrees trees = new RandomTrees(random);
    int numbers = 0;
    for (int i = 0; i < 2000; i++) {
      Node tree = trees.any(2 + i % 5);
      double x = random.nextDouble(-3, 3);
      double y = random.nextDouble(-3, 3);
      double expected = new Interpretation(Binding.bind(tree, PARAMETERS)).value(x, y);
      switch (new FormulaAtPoint(PARAMETERS, x, y).read(List.of(tree))) {
        case Amount(double value) -> {
          assertThat(value).isEqualTo(expected);
          numbers++;
        }
        case Undefined undefined -> {
          assertThat(Double.valueOf(undefined.value())).isEqualTo(Double.valueOf(expected));
          assertThat(undefined.operands()).allMatch(Double::isFinite);
        }
        default -> throw new AssertionError(tree);
      }
    }
    assertThat(numbers).isBetween(1000, 1950);
  }

  @Test
  void whatIsUndefinedNamesTheInnermostCause() {
    Undefined undefined = (Undefined) whole("1 + sqrt(2 log(x - 0.5))/y", 0.2, 1);
    assertThat(undefined.value()).isNaN();
    assertThat(undefined.cause()).isEqualTo(Formula.parse("log(x - 0.5)").root());
    assertThat(undefined.operands()).containsExactly(0.2 - 0.5);
    assertThat(((Undefined) whole("x + a/y", 1, 0)).operands()).containsExactly(2.0, 0.0);
    assertThat(((Undefined) whole("exp(1000x) - exp(y)", 1, 0)).value())
        .isEqualTo(Double.POSITIVE_INFINITY);
  }

  @Test
  void theBranchThatIsNotTakenCountsForNothing() {
    Conditional choice = (Conditional) Formula.parse("if(x < 0, log(x) + y, x^2)").root();
    FormulaAtPoint right = new FormulaAtPoint(Map.of(), 0.5, 1);
    assertThat(right.read(List.of(choice))).isEqualTo(new Amount(0.25));
    assertThat(right.read(List.of(choice, choice.condition()))).isEqualTo(new Truth(false));
    assertThat(right.read(List.of(choice, choice.otherwise()))).isEqualTo(new Amount(0.25));
    Node sum = choice.met();
    assertThat(right.read(List.of(choice, sum, sum.children().getLast())))
        .isEqualTo(new NotTaken());
    FormulaAtPoint left = new FormulaAtPoint(Map.of(), -0.5, 1);
    assertThat(left.read(List.of(choice, choice.otherwise()))).isEqualTo(new NotTaken());
    assertThat(left.read(List.of(choice))).isInstanceOf(Undefined.class);
  }
}
