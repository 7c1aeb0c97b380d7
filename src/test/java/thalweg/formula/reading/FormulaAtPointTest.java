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
import thalweg.formula.reading.PartReading.Varying;
import thalweg.formula.syntax.Node;
import thalweg.formula.syntax.Node.Conditional;
import thalweg.formula.syntax.Node.Series;

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

  @Test
  void partsWithAnIndexTellTheirSum() {
    Series sum = (Series) Formula.parse("sum(i, 1, 3, if(i < 3, x^i, y^2))").root();
    FormulaAtPoint here = new FormulaAtPoint(Map.of(), 2, 5);
    assertThat(here.read(List.of(sum))).isEqualTo(new Amount(2 + 4 + 25));
    Conditional term = (Conditional) sum.term();
    Varying varying = new Varying(sum, new Amount(31));
    assertThat(here.read(List.of(sum, term))).isEqualTo(varying);
    assertThat(here.read(List.of(sum, term, term.condition()))).isEqualTo(varying);
    assertThat(here.read(List.of(sum, term, term.met()))).isEqualTo(varying);
    assertThat(here.read(List.of(sum, term, term.otherwise()))).isEqualTo(new Amount(25));
    assertThat(here.read(List.of(sum, sum.to()))).isEqualTo(new Amount(3));
  }

  @Test
  void aSumInASumTellsTheInnermostThatIsKnown() {
    Series outer = (Series) Formula.parse("sum(i, 1, 2, sum(j, 1, 2, x^j) + i)").root();
    Node term = outer.term();
    Series inner = (Series) term.children().getFirst();
    FormulaAtPoint here = new FormulaAtPoint(Map.of(), 3, 0);
    assertThat(here.read(List.of(outer, term, inner, inner.term())))
        .isEqualTo(new Varying(inner, new Amount(12)));
    assertThat(here.read(List.of(outer, term))).isEqualTo(new Varying(outer, new Amount(27)));
  }
}
