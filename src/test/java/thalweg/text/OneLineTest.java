package thalweg.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OneLineTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"a\nb", "a\u001bb", "a\u009bb", "a\u2028b", "a\u202eb", "a\u0000b", "a\ud800b"})
  void aBlankStandsForWhatCannotBeSeen(String words) {
    assertThat(OneLine.of(words)).isEqualTo("a b");
  }

  @Test
  void lettersOfAllLanguagesStay() {
    String words = "größer θ λ 最小 😀 \u0627";
    assertThat(OneLine.of(words)).isEqualTo(words);
  }

  @Test
  void veryLongWordsAreCutAndCounted() {
    assertThat(OneLine.shortened("x".repeat(200))).hasSize(200);
    assertThat(OneLine.shortened("x".repeat(201)))
        .isEqualTo("x".repeat(120) + "... (201 characters)");
    assertThat(OneLine.shortened("x".repeat(119) + "😀".repeat(100)))
        .isEqualTo("x".repeat(119) + " ... (319 characters)");
  }

  @Test
  void emptyWordsAreQuoted() {
    assertThat(OneLine.quoted("")).isEqualTo("\"\"");
    assertThat(OneLine.quoted("\t")).isEqualTo("\" \"");
    assertThat(OneLine.quoted("a")).isEqualTo("a");
  }
}
