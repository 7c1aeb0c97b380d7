package thalweg.desktop.controls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thalweg.formula.Formula;
import thalweg.formula.reading.FormulaAtPoint;
import thalweg.formula.syntax.Node;

/// At (0.5, -0.3), with a = 2.
final class PartWordsTest {
  private static final FormulaAtPoint HERE = new FormulaAtPoint(Map.of("a", 2.0), 0.5, -0.3);

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "x; x = 0.5",
        "a; a = 2",
        "3; 3",
        "pi; π = 3.14159",
        "1/2x; (1/2)·x = 0.25",
        "x^-2; x⁻² = 4",
        "log(y) + 1; log(y) + 1: undefined, log of −0.3",
        "1 + x/(y + 0.3); 1 + x/(y + 0.3) = ∞: 0.5/0",
        "y^x; y^x: undefined, (−0.3)^0.5",
        "exp(1000a); exp(1000·a) = ∞: exp of 2000",
        "mod(x, 0); mod(x, 0): undefined, mod of 0.5, 0",
        "if(x < 0, 1, x); if(x < 0, 1, x) = 0.5"
      })
  void aPartTellsItsValueOrWhyItHasNone(String part, String words) {
    Node root = Formula.parse(part).root();
    assertThat(PartWords.of(root, HERE.read(List.of(root)))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"0; x < 0: false", "1; √(y): not taken", "2; x + y = 0.2"})
  void ofAChoiceTheBranchThatIsNotTakenSaysSo(int part, String words) {
    Node choice = Formula.parse("if(x < 0, sqrt(y), x + y)").root();
    Node branch = choice.children().get(part);
    assertThat(PartWords.of(branch, HERE.read(List.of(choice, branch)))).isEqualTo(words);
  }

  @Test
  void ofASumAPartWithItsIndexSaysSo() {
    Node sum = Formula.parse("sum(i, 1, 2, x^i)").root();
    Node term = sum.children().getLast();
    assertThat(PartWords.of(term, HERE.read(List.of(sum, term))))
        .isEqualTo("x^i is another for each i. sum(i, 1, 2, x^i) = 0.75");
  }

  @Test
  void ofNestedSumsEveryIndexThatItHangsOnIsNamed() {
    Node sum = Formula.parse("sum(i, 1, 2, sum(j, 1, 2, j*x^i))").root();
    Node inner = sum.children().getLast();
    Node term = inner.children().getLast();
    assertThat(PartWords.of(term, HERE.read(List.of(sum, inner, term))))
        .startsWith("j·x^i is another for each i and each j. ");
    assertThat(PartWords.of(inner, HERE.read(List.of(sum, inner))))
        .contains(" is another for each i. ");
  }
}
