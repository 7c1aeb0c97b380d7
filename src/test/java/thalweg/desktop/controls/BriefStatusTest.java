package thalweg.desktop.controls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What is said of one of many runs, in letters of one width.
class BriefStatusTest {
  private static final BriefStatus STATUS =
      new BriefStatus(
          List.of("0.123456", "0.123"), "approaching", (loss, word) -> loss + " · " + word);

  private static String in(int letters) {
    return STATUS.line(line -> line.length() <= letters);
  }

  @Test
  void digitsGoBeforeLettersOfTheWord() {
    assertThat(in(22)).isEqualTo("0.123456 · approaching");
    assertThat(in(19)).isEqualTo("0.123 · approaching");
  }

  @Test
  void theWordIsSeenAsFarAsThereIsRoom() {
    assertThat(in(18)).isEqualTo("0.123 · approachi…");
    assertThat(in(13)).isEqualTo("0.123 · appr…");
  }

  @Test
  void aLossAloneIsWholeWhereThatHasRoom() {
    assertThat(in(12)).isEqualTo("0.123456");
    assertThat(in(6)).isEqualTo("0.123");
    assertThat(in(2)).isEqualTo("0.123456");
  }
}
