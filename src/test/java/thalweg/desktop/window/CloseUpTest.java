package thalweg.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CloseUpTest {
  @Test
  void lettersGrowWithTheRoomThatIsGivenToThem() {
    // Beside the charts in a window of 1440 by 900, in all of it, and in all of a large one.
    assertThat(CloseUp.magnification(380, 240)).isEqualTo(1);
    assertThat(CloseUp.magnification(1440, 760)).isEqualTo(2);
    assertThat(CloseUp.magnification(2560, 1300)).isEqualTo(2.5);
  }
}
