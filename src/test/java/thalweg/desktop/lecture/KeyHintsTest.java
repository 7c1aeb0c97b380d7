package thalweg.desktop.lecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import thalweg.text.Text;

/// Which keys are told where not all have room, as beside large letters.
class KeyHintsTest {
  private static final KeyHints HINTS = KeyHints.in("Space plays   E explains   Esc ends");

  @Test
  void allAreToldWhereTheyHaveRoom() {
    String line = Text.of("lecture").get("keys", "Ctrl+O", "Ctrl+1");
    assertThat(KeyHints.in(line).line(_ -> true)).isEqualTo(line);
  }

  @Test
  void noneIsCutAndTheOneThatEndsTheLectureIsTheLastToGo() {
    assertThat(HINTS.line(line -> line.length() < 25)).isEqualTo("Space plays   Esc ends");
    assertThat(HINTS.line(line -> line.length() < 10)).isEqualTo("Esc ends");
    assertThat(HINTS.line(line -> line.length() < 5)).isEmpty();
  }
}
