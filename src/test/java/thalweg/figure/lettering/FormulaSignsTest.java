package thalweg.figure.lettering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import thalweg.figure.lettering.PlacedFormula.PlacedText;
import thalweg.formula.Formula;
import thalweg.formula.derivative.UnaryFunction;
import thalweg.optimizer.rule.Symbols;

/// Whether the typefaces of headings and of the window's words have every sign that formulas are
/// set in.
class FormulaSignsTest {
  private static final FormulaLayout LAYOUT =
      new FormulaLayout((text, size) -> 0.6 * size * text.length());

  private static final List<String> FORMULAS =
      List.of(
          "1/2x*3 - y^-2 + pi*e + 1e-9x + 2.5e30y",
          "sqrt(x)*cbrt(y)*|x|*abs(x/y)*floor(x)*ceil(y)*floor(x/y)*ceil(y/x)",
          "if(not x <= 1 and y >= 2 or x < y, x, y) + if(x > 3, 1, mod(x, y) + atan2(x, hypot(x,"
              + " y)))",
          "max(x, y, 1) - min(x, y)",
          "a0*a1*a2*a3*a4*a5*a6*a7*a8*a9*alpha*beta*gamma*delta*epsilon*eps*zeta*eta*theta*kappa",
          "lambda*mu*nu*xi*rho*sigma*tau*phi*chi*psi*omega*mhat*vhat2 + x^1234567890 + 0x^-3");

  private static Stream<Formula> formulas() {
    Stream<String> calls = Stream.of(UnaryFunction.values()).map(each -> each.symbol() + "(x)");
    return Stream.concat(FORMULAS.stream(), calls).map(Formula::parse);
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"MONO", "MONO_MEDIUM"})
  void aTypefaceHasEverySignOfASetFormula(Fonts face) {
    String signs =
        formulas()
            .map(each -> FormulaBoxes.of(each.root()))
            .flatMap(each -> Stream.of(each, each.flat()))
            .flatMap(each -> LAYOUT.place(each, 20).texts().stream())
            .map(PlacedText::text)
            .collect(Collectors.joining());
    assertThat(missing(face, signs + Symbols.of("learningRate") + "f(x, y) = …")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"MONO", "MONO_MEDIUM"})
  void aTypefaceHasEverySignOfALine(Fonts face) {
    String signs =
        formulas().map(each -> FormulaLine.of(each.root())).collect(Collectors.joining());
    assertThat(missing(face, signs)).isEmpty();
  }

  private static List<String> missing(Fonts face, String signs) {
    return signs
        .codePoints()
        .distinct()
        .filter(each -> !face.size(20).canDisplay(each))
        .mapToObj(Character::toString)
        .toList();
  }
}
