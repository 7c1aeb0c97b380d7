package thalweg.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import thalweg.formula.syntax.FormulaException;

/// How long, how deep and how large a formula may be, and where one that is more is refused.
class FormulaLimitsTest {
  @Test
  void theLongestFormulaIsAccepted() {
    String text = "k".repeat(Formula.MAX_CHARACTERS);
    assertThat(Formula.parse(text).parameters()).containsExactly(text);
  }

  @Test
  void tooManyCharactersAreRefusedWhereTheyBegin() {
    FormulaException refusal = refusal("x".repeat(100_000));
    assertThat(refusal.position()).isEqualTo(4096);
    assertThat(refusal.length()).isEqualTo(100_000 - 4096);
    assertThat(refusal).hasMessageContaining("at character 4097, after 4096 characters");
  }

  @Test
  void aSumOfTwoHundredTermsIsAccepted() {
    assertThat(RandomTrees.depth(Formula.parse(sum(200)).root())).isEqualTo(200);
  }

  @Test
  void aSumOfOneMoreTermIsRefusedAtItsSign() {
    FormulaException refusal = refusal(sum(201));
    assertThat(refusal.position()).isEqualTo(2 * 200 - 1);
    assertThat(refusal).hasMessageContaining("at most 200 levels, and at character 400");
  }

  @Test
  void bracketsAreCountedAsLevels() {
    assertThat(Formula.parse("(".repeat(199) + "x" + ")".repeat(199)))
        .isEqualTo(Formula.parse("x"));
    assertThat(refusal("(".repeat(200) + "x" + ")".repeat(200)).position()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({"-", "+", "x^", "sin(", "2(", "x/(", "'not '", "x<("})
  void everyWayToNestIsLimited(String opening) {
    FormulaException refusal = refusal(opening.repeat(1000));
    assertThat(refusal).hasMessageContaining("too deep");
    assertThat(refusal.position()).isLessThanOrEqualTo(opening.length() * 200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"if(x<", "if(x<1,", "sum(i,1,1,", "sum(i,", "max(x,y,", "not (", "x^not "})
  void everyWayToNestThatIsLongIsLimited(String opening) {
    FormulaException refusal = refusal(opening.repeat(4096 / opening.length()));
    assertThat(refusal.position()).isLessThanOrEqualTo(opening.length() * 201);
  }

  @Test
  void tooManyNodesAreRefused() {
    String twenty = "(" + sum(20) + ")";
    String text = twenty + ("*" + twenty).repeat(51);
    FormulaException refusal = refusal(text);
    assertThat(refusal).hasMessageContaining("at most 2000 numbers, names and operations");
    assertThat(refusal.position()).isBetween(1, text.length());
  }

  @ParameterizedTest
  @CsvSource({"x+, 100000", "(, 20000", "-, 100000", "sin(, 100000"})
  void hugeTextsAreRefusedUnread(String part, int characters) {
    FormulaException refusal = refusal(part.repeat(characters / part.length()));
    assertThat(refusal.position()).isEqualTo(Formula.MAX_CHARACTERS);
    assertThat(refusal).hasMessageContaining("at character 4097, after 4096 characters");
  }

  private static String sum(int terms) {
    return "x" + "+x".repeat(terms - 1);
  }

  private static FormulaException refusal(String text) {
    return catchThrowableOfType(FormulaException.class, () -> Formula.parse(text));
  }
}
