package thalweg.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import thalweg.formula.Node.Negation;
import thalweg.formula.Node.Operation;
import thalweg.formula.Node.Variable;

class FormulaPropertyTest {
  private final RandomGenerator random =
      RandomGeneratorFactory.of("L64X128MixRandom").create(20250101);
  private final RandomTrees trees = new RandomTrees(random);

  @Test
  void randomTreesPrintAndParseBackEqual() {
    for (int i = 0; i < 5000; i++) {
      Node tree = trees.any(6);
      assertThat(Formula.parse(Printer.print(tree)).root()).isEqualTo(tree);
    }
  }

  @Test
  void theDeepestTreesPrintAndParseBackEqual() {
    for (int i = 0; i < 200; i++) {
      Node tree = Variable.X;
      while (RandomTrees.depth(tree) < Formula.MAX_DEPTH) {
        Operator operator = trees.oneOf(Operator.values());
        tree =
            switch (random.nextInt(3)) {
              case 0 -> new Negation(tree);
              case 1 -> new Operation(operator, tree, Variable.Y);
              default -> new Operation(operator, Variable.Y, tree);
            };
      }
      assertThat(Formula.parse(Printer.print(tree)).root()).isEqualTo(tree);
    }
  }
}
