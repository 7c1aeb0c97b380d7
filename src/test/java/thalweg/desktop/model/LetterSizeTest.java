package thalweg.desktop.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LetterSizeTest {
  @Test
  void lettersGrowToTheLargestSizeAndShrinkToTheNormalOne() {
    LetterSize size = LetterSize.NORMAL;
    for (double each : LetterSize.STEPS) {
      assertThat(size.factor()).isEqualTo(each);
      assertThat(size.larger().smaller())
          .isEqualTo(size.equals(size.larger()) ? size.smaller() : size);
      size = size.larger();
    }
    assertThat(size.larger()).isEqualTo(size);
    assertThat(LetterSize.NORMAL.smaller()).isEqualTo(LetterSize.NORMAL);
  }

  @Test
  void aFactorOfAFileGivesTheNearestSize() {
    assertThat(LetterSize.near(1.32).factor()).isEqualTo(1.3);
    assertThat(LetterSize.near(99).factor()).isEqualTo(2);
    assertThat(LetterSize.near(-1)).isEqualTo(LetterSize.NORMAL);
    assertThat(LetterSize.near(Double.NaN)).isEqualTo(LetterSize.NORMAL);
    assertThatThrownBy(() -> new LetterSize(1.32)).hasMessageContaining("1.32");
  }
}
