package thalweg.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {
  @ParameterizedTest
  @CsvSource({
    "Müller-Brown, Mueller",
    "Müller-Brown, muller",
    "Müller-Brown, MÜLLER",
    "Mueller-Brown, Müller",
    "Lévy, levy",
    "Göttingen, goett",
    "Straße, strasse",
    "Ørsted, orsted",
    "Ørsted, oersted",
    "Schwefel's value, value",
    "blue, blu"
  })
  void isFoundHoweverItIsWritten(String words, String typed) {
    assertThat(Folded.contains(words, typed)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"Beale, bale", "Rosenbrock, mueller", "Muller, Mxller"})
  void anotherWordIsNot(String words, String typed) {
    assertThat(Folded.contains(words, typed)).isFalse();
  }
}
