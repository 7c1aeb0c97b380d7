package thalweg.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import thalweg.formula.syntax.FormulaException;

/// What holds for every text, be it a formula or not.
final class FuzzedFormula {
  private FuzzedFormula() {}

  static void check(String text) {
    Formula formula;
    try {
      formula = Formula.parse(text);
    } catch (FormulaException refusal) {
      assertThat(refusal.position()).isBetween(0, text.length());
      assertThat(refusal.position() + refusal.length()).isBetween(0, text.length());
      String place =
          refusal.position() == text.length()
              ? "at the end of the formula"
              : "character " + (refusal.position() + 1);
      assertThat(refusal).hasMessageContaining(place);
      return;
    }
    checkCanonicalText(formula);
    checkCompiled(formula);
  }

  private static void checkCanonicalText(Formula formula) {
    String canonical = formula.toString();
    if (canonical.length() <= Formula.MAX_CHARACTERS) {
      assertThat(Formula.parse(canonical)).isEqualTo(formula);
    }
  }

  private static void checkCompiled(Formula formula) {
    Map<String, Double> parameters =
        formula.parameters().stream().distinct().collect(Collectors.toMap(name -> name, _ -> 1.5));
    assertThat(derivatives(formula.compile().bind(parameters)))
        .containsExactly(derivatives(formula.interpret(parameters)));
  }

  /// Value, gradient and Hessian; every zero is positive, because its sign has no meaning here.
  private static double[] derivatives(Field field) {
    double[] gradient = new double[2];
    double[] hessian = new double[3];
    double value = field.hessian(0.7, -1.3, gradient, hessian);
    return DoubleStream.of(value, gradient[0], gradient[1], hessian[0], hessian[1], hessian[2])
        .map(number -> number + 0.0)
        .toArray();
  }
}
