package thalweg.formula.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingSuggestionTest {

  @ParameterizedTest
  @CsvSource({
    "sn, sin",
    "sine, sin",
    "cis, cos",
    "sni, sin",
    "sqt, sqrt",
    "Exp, exp",
    "EXP, exp",
    "mac, max",
    "pwo, pow",
    "log1, log",
    "sigmod, sigmoid",
    "sng, sgn",
    "asnh, asinh",
    "arsinhh, arsinh",
    "hypto, hypot",
    "flor, floor",
    "cell, ceil",
    "gleu, gelu",
    "logp1, log1p"
  })
  void oneEditIsRecognised(String written, String meant) {
    assertThat(SpellingSuggestion.nearestFunction(written)).contains(meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "k", "erfc", "f", "kappa", "nis", "squareroot"})
  void moreThanOneEditIsAnotherWord(String written) {
    assertThat(SpellingSuggestion.nearestFunction(written)).isEmpty();
  }
}
