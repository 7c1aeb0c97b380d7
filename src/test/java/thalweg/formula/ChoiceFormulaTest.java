package thalweg.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Choices by conditions, compiled and interpreted.
final class ChoiceFormulaTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          if(x < 1, 2, 3); 0; 0; 2
          if(x < 1, 2, 3); 1; 0; 3
          if(x <= 1, 2, 3); 1; 0; 2
          if(x > 1, 2, 3); 1; 0; 3
          if(x >= 1, 2, 3); 1; 0; 2
          if(x ≤ 1, 2, 3); 1; 0; 2
          if(x \\ge 1, 2, 3); 1; 0; 2
          if(x < 1 and y < 1, 2, 3); 0; 1; 3
          if(x < 1 or y < 1, 2, 3); 0; 1; 2
          if(not x < 1, 2, 3); 0; 1; 3
          if(x < 1 or y < 1 and y < 0, 2, 3); 0; 1; 2
          if((x < 1 or y < 1) and y < 0, 2, 3); 0; 1; 3
          if(not (x < 1 and y < 1), 2, 3); 0; 1; 2
          if((x + 1)*2 < (y), 2, 3); 0; 3; 2
          if(sin x < 1 and cos y < 2, 2, 3); 0; 3; 2
          np.where(x > 1, x**2, -x); 3; 0; 9
          2if(x < 1, 2, 3)x; 2; 0; 12
          if(sqrt(x) < 1, 2, 3); -1; 0; 3
          if(not sqrt(x) < 1, 2, 3); -1; 0; 2
          if(x < 0, if(y < 0, 1, 2), if(y < 0, 3, 4)); 1; -1; 3
          x^if(y > 0, 2, 3); -2; 1; 4
          """)
  void takeTheBranchThatIsMeant(String text, double x, double y, double value) {
    Formula formula = Formula.parse(text);
    assertThat(formula.compile().bind(Map.of()).value(x, y)).isEqualTo(value);
    assertThat(formula.interpret(Map.of()).value(x, y)).isEqualTo(value);
    assertThat(Formula.parse(formula.toString())).isEqualTo(formula);
  }

  /// Neither a pole nor the end of a domain in the other branch comes through.
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "if(x > 0, log(x), x^2); -1; 3; 1; -2; 0; 2",
        "if(x > 0, sqrt(x)*y, x*y); -2; 3; -6; 3; -2; 0",
        "if(x > 0, x^2, 1/x); 0; 3; Infinity; -Infinity; 0; Infinity",
        "if(x > 0, 1/x, x^2); 0; 3; 0; 0; 0; 2",
        "if(x <= 0, 0, exp(-1/x)); 0; 3; 0; 0; 0; 0",
        "if(x > 0, log(x), x^2) + y^2; -1; 3; 10; -2; 6; 2"
      })
  void theBranchNotTakenContributesNothing(
      String text, double x, double y, double value, double dx, double dy, double dxx) {
    Formula formula = Formula.parse(text);
    for (Field field :
        new Field[] {formula.compile().bind(Map.of()), formula.interpret(Map.of())}) {
      double[] gradient = new double[2];
      double[] hessian = new double[3];
      assertThat(field.hessian(x, y, gradient, hessian) + 0.0).as(text).isEqualTo(value);
      assertThat(gradient[0] + 0.0).as(text).isEqualTo(dx);
      assertThat(gradient[1] + 0.0).as(text).isEqualTo(dy);
      assertThat(hessian[0] + 0.0).as(text).isEqualTo(dxx);
    }
  }

  @Test
  void parametersMayDecide() {
    Formula formula = Formula.parse("if(a > 0, x^2, x^3)");
    assertThat(formula.compile().bind(Map.of("a", 1.0)).value(3, 0)).isEqualTo(9);
    assertThat(formula.compile().bind(Map.of("a", -1.0)).value(3, 0)).isEqualTo(27);
  }

  /// As torch.amax shares it.
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "max(x, 2y, x + y); 0; 0; 0.6666666666666666; 1",
        "min(x, 2y, x + y); 0; 0; 0.6666666666666666; 1",
        "max(x, 2y, -1); 0; 0; 0.5; 1",
        "max(-1, x, 2y); 0; 0; 0.5; 1",
        "max(x, 2y, 1); 0; 0; 0; 0",
        "max(0, x, 1, y); 3; 2; 1; 0",
        "min(4, x, 5, y); 3; 2; 0; 1"
      })
  void manyThatTieShareTheGradient(String text, double x, double y, double dx, double dy) {
    Formula formula = Formula.parse(text);
    for (Field field :
        new Field[] {formula.compile().bind(Map.of()), formula.interpret(Map.of())}) {
      double[] gradient = new double[2];
      field.gradient(x, y, gradient);
      assertThat(gradient).as(text).containsExactly(new double[] {dx, dy}, within(1e-15));
    }
  }
}
