package thalweg.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import thalweg.Sweep;
import thalweg.formula.derivative.Operator;
import thalweg.formula.syntax.Node;
import thalweg.formula.syntax.Node.Negation;
import thalweg.formula.syntax.Node.Operation;
import thalweg.formula.syntax.Node.Variable;
import thalweg.formula.syntax.Printer;

class FormulaPropertyTest {
  private static final int TREES = Sweep.share(4, 5000);
  private static final Map<String, Double> PARAMETERS = Map.of("p0", 2.0, "p1", -0.5, "p2", 0.0);
  private static final double[] ODD_NUMBERS = {
    0.0, -0.0, 1, -1, 0.5, 1e-300, -1e300, 700, Double.POSITIVE_INFINITY, Double.NaN
  };

  private final RandomGenerator random =
      RandomGeneratorFactory.of("L64X128MixRandom").create(20250101);
  private final RandomTrees trees = new RandomTrees(random);

  @Test
  void randomTreesPrintAndParseBackEqual() {
    for (int i = 0; i < TREES; i++) {
      Node tree = trees.any(6);
      assertThat(Formula.parse(Printer.print(tree)).root()).isEqualTo(tree);
    }
  }

  @Test
  void theDeepestTreesPrintAndParseBackEqual() {
    for (int i = 0; i < 200; i++) {
      Node tree = Variable.X;
      for (int depth = RandomTrees.depth(tree); depth < Formula.MAX_DEPTH; depth++) {
        Operator operator = trees.oneOf(Operator.values());
        tree =
            switch (random.nextInt(3)) {
              case 0 -> new Negation(tree);
              case 1 -> new Operation(operator, tree, Variable.Y);
              default -> new Operation(operator, Variable.Y, tree);
            };
      }
      assertThat(RandomTrees.depth(tree)).isEqualTo(Formula.MAX_DEPTH);
      assertThat(Formula.parse(Printer.print(tree)).root()).isEqualTo(tree);
    }
  }

  @Test
  void theValueIsBitwiseTheSameWithAndWithoutDerivatives() {
    for (int i = 0; i < TREES; i++) {
      Node tree = trees.any(6);
      Field field = Formula.parse(Printer.print(tree)).interpret(PARAMETERS);
      double x = coordinate();
      double y = coordinate();
      long value = Double.doubleToLongBits(field.value(x, y));
      double withGradient = field.gradient(x, y, new double[2]);
      double withHessian = field.hessian(x, y, new double[2], new double[3]);
      assertThat(Double.doubleToLongBits(withGradient)).as("%s", tree).isEqualTo(value);
      assertThat(Double.doubleToLongBits(withHessian)).as("%s", tree).isEqualTo(value);
    }
  }

  @Test
  void derivativesInAnAbsentVariableAreZeroWhateverThePoint() {
    for (int i = 0; i < TREES; i++) {
      Formula formula = Formula.parse(Printer.print(trees.any(6)).replaceAll("\\by\\b", "x"));
      double[] gradient = new double[2];
      double[] hessian = new double[3];
      formula.interpret(PARAMETERS).hessian(coordinate(), coordinate(), gradient, hessian);
      assertThat(gradient[1]).as("%s", formula).isZero();
      assertThat(hessian[1]).as("%s", formula).isZero();
      assertThat(hessian[2]).as("%s", formula).isZero();
    }
  }

  private double coordinate() {
    return random.nextBoolean()
        ? random.nextGaussian(0, 3)
        : ODD_NUMBERS[random.nextInt(ODD_NUMBERS.length)];
  }
}
