package thalweg.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import thalweg.formula.Formula;

final class FormulaObjectiveTest {
  private static final FormulaObjective RAVINE =
      new FormulaObjective(
          Formula.parse("0.5*(x^2 + kappa*y^2)"), List.of(new Parameter("kappa", 50, 1, 1000)));

  @Test
  void putsItsParametersIntoTheFormula() {
    double[] point = {2, 1};
    double[] gradient = new double[2];
    double[] hessian = new double[3];
    assertThat(RAVINE.hessian(point, gradient, hessian)).isEqualTo(27);
    assertThat(gradient).containsExactly(2, 50);
    assertThat(hessian).containsExactly(1, 0, 50);
    assertThat(RAVINE.withParameter("kappa", 2).value(point)).isEqualTo(3);
  }

  @Test
  void isTheSameButForAParameter() {
    FormulaObjective other = RAVINE.withParameter("kappa", 2);
    assertThat(other).isNotEqualTo(RAVINE);
    assertThat(other.differsOnlyInParameters(RAVINE)).isTrue();
    assertThat(new FormulaObjective(Formula.parse("x"), List.of()).differsOnlyInParameters(RAVINE))
        .isFalse();
  }

  @Test
  void bindsItsFormulaOnce() {
    assertThat(RAVINE.field()).isSameAs(RAVINE.field());
  }

  @Test
  void refusesAFormulaWhoseParameterHasNoValue() {
    Formula formula = Formula.parse("a*x");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new FormulaObjective(formula, List.of()))
        .withMessageContaining("a");
  }

  @Test
  void describesItselfAsItWasWritten() {
    assertThat(RAVINE.description()).isEqualTo("0.5*(x^2 + kappa*y^2)");
  }
}
