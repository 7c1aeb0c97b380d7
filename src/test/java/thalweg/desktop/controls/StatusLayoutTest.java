package thalweg.desktop.controls;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusLayoutTest {
  @ParameterizedTest
  @CsvSource({
    "4, 1417, 4",
    "7, 1417, 7",
    "14, 1417, 7",
    "21, 1417, 7",
    "14, 1001, 5",
    "1, 1417, 1"
  })
  void rowsAreAsFewAndAsEvenAsCanBe(int entries, double width, int columns) {
    assertThat(StatusLayout.of(entries, width).columns()).isEqualTo(columns);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "21, 0", "21, 300", "400, 1417"})
  void thereAreNeverMoreThanThreeRows(int entries, double width) {
    assertThat(StatusLayout.of(entries, width).columns() * 3).isGreaterThanOrEqualTo(entries);
  }

  @Test
  void sentencesTakeAsManyRowsAsTheyNeed() {
    assertThat(StatusLayout.ofSentences(4, 1030).columns()).isEqualTo(2);
    assertThat(StatusLayout.ofSentences(4, 1030).isAmple()).isTrue();
    assertThat(StatusLayout.ofSentences(3, 1030).columns()).isEqualTo(3);
    assertThat(StatusLayout.ofSentences(1, 1030).columns()).isEqualTo(1);
  }

  @Test
  void aFewHaveRoomForSentences() {
    assertThat(StatusLayout.of(4, 1417).isAmple()).isTrue();
    assertThat(StatusLayout.of(14, 1417).isAmple()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    // Cut in one row, and not in two.
    "4, 1417, 2",
    "3, 1130, 2",
    // Not cut, or so in two rows as well.
    "3, 1417, 3",
    "7, 1417, 7",
    "14, 1417, 7",
    "1, 1417, 1"
  })
  void aSecondRowKeepsWhatAFewSayFromBeingCut(int entries, double width, int columns) {
    assertThat(StatusLayout.ofTwoRows(entries, width).columns()).isEqualTo(columns);
  }
}
