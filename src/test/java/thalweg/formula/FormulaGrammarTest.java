package thalweg.formula;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGrammarTest {

  @Test
  void unaryMinusBindsWeakerThanPower() {
    assertSame("-x^2", "-(x^2)");
  }

  @Test
  void unaryMinusBindsTighterThanProduct() {
    assertSame("-x*y", "(-x)*y");
  }

  @Test
  void powersGroupToTheRight() {
    assertSame("x^y^2", "x^(y^2)");
  }

  @Test
  void anExponentMayHaveASign() {
    assertSame("2^-x*y", "(2^(-x))*y");
  }

  @Test
  void differencesGroupToTheLeft() {
    assertSame("x - y - 1", "(x - y) - 1");
  }

  @Test
  void quotientsGroupToTheLeft() {
    assertSame("x/y/2*3", "((x/y)/2)*3");
  }

  @Test
  void unaryPlusChangesNothing() {
    assertSame("+x - +-+y", "x - -y");
  }

  @ParameterizedTest
  @CsvSource({
    "2x, 2*x",
    "3(x + 1), 3*(x + 1)",
    "2sin(x), 2*sin(x)",
    "(x + 1)(y + 1), (x + 1)*(y + 1)",
    "x(y + 1), x*(y + 1)",
    "pi(y), pi*y",
    "sin(x)(y), sin(x)*y",
    "2k*(x), 2*k*x",
    "2 x^2, 2*x^2",
    "x^2(y + 1), x^2*(y + 1)",
    "1/2x, (1/2)*x",
    "-2x, (-2)*x",
    "2^3x, (2^3)*x",
    "y(x)^2y, y*x^2*y",
    "x**2, x^2",
    "2**-x, 2^(-x)"
  })
  void productsAreImpliedAfterNumbersAndBeforeBrackets(String implied, String written) {
    assertSame(implied, written);
  }

  @ParameterizedTest
  @CsvSource({"2, 2", ".5, 0.5", "3., 3", "1e-3, 0.001", "2.5E+2, 250", "1e3x, 1000*x"})
  void numbersAreReadInEveryNotation(String text, String plain) {
    assertSame(text, plain);
  }

  @Test
  void anEWithoutDigitsAfterItIsNoExponent() {
    assertSame("2e", "2*e");
    assertSame("2e-x", "2*e - x");
    assertSame("2exp(x)", "2*exp(x)");
  }

  @Test
  void blanksOfEveryKindAreSkipped() {
    assertSame(" x\t+\n\u00a0y ", "x+y");
  }

  @Test
  void powIsThePower() {
    assertSame("pow(x + 1, y)", "(x + 1)^y");
  }

  @Test
  void theTextStaysAsWritten() {
    assertThat(Formula.parse(" 2x+ y").text()).isEqualTo(" 2x+ y");
  }

  @Test
  void parametersComeInOrderOfFirstAppearance() {
    assertThat(Formula.parse("kappa*x + a_1 + B*(kappa + c) + pi + e").parameters())
        .containsExactly("kappa", "a_1", "B", "c");
  }

  @Test
  void aNameBeforeAProductSignIsAParameter() {
    assertThat(Formula.parse("width*(x + 1)").parameters()).containsExactly("width");
  }

  @Test
  void namesAreCaseSensitive() {
    assertThat(Formula.parse("x + X + K + k").parameters()).containsExactly("X", "K", "k");
  }

  @Test
  void piIsPiInTheLettersOfEveryProgram() {
    assertSame("2 Pi x + PI*y + Math.PI", "2*pi*x + pi*y + pi");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x^2 + y^4/4 - y^2/2",
        "(x^2 + y - 11)^2 + (x + y^2 - 7)^2",
        "-x - (y - 1) - (-x)^2",
        "x/(y*2)*(x/y)",
        "(x^y)^2 + x^y^2 + 2^-x^2",
        "min(x, max(y, 1e-5)) + abs(-x) + log10(k)",
        "--x*-y + pi*e"
      })
  void canonicalTextIsItsOwn(String text) {
    assertThat(Formula.parse(text)).hasToString(text);
  }

  @Test
  void differentTreesAreDifferentFormulas() {
    assertThat(Formula.parse("x + y")).isNotEqualTo(Formula.parse("y + x")).isNotEqualTo("x + y");
  }

  private static void assertSame(String text, String other) {
    assertThat(Formula.parse(text))
        .isEqualTo(Formula.parse(other))
        .hasSameHashCodeAs(Formula.parse(other));
  }

  @ParameterizedTest
  @CsvSource({
    "s, true",
    "x + si, true",
    "a, true",
    "p*x, false",
    "x*p, true",
    "sin(x), false",
    "k, false",
    "s*x, false",
    "2s, true",
    "x, false"
  })
  void aNameAtTheEndMayBecomeThatOfAFunction(String text, boolean begun) {
    assertThat(Formula.parse(text).hasNameBegunAt(text.length())).isEqualTo(begun);
  }

  @Test
  void aNameWithMoreBehindItIsNoneThatIsBegun() {
    assertThat(Formula.parse("sk + x").hasNameBegunAt(1)).isFalse();
    assertThat(Formula.parse("s + x").hasNameBegunAt(1)).isTrue();
  }
}
