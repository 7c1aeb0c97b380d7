package thalweg.desktop.surface;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import thalweg.basin.TestGround;
import thalweg.landscape.Domain;
import thalweg.landscape.DrawnRange;
import thalweg.landscape.HeightField;

class PoleTearTest {
  private static final int SAMPLES = 40;

  /// How many of the lower left faces of all squares are torn.
  private static long torn(String formula) {
    HeightField field =
        new HeightField(
            TestGround.of(formula, Domain.square(3)),
            SAMPLES,
            SAMPLES,
            new DrawnRange(-1, 1, true, true, 1));
    PoleTear tear = new PoleTear(field);
    assertThat(tear.isPossible()).isTrue();
    long torn = 0;
    for (int row = 0; row + 1 < SAMPLES; row++) {
      for (int column = 0; column + 1 < SAMPLES; column++) {
        int corner = row * SAMPLES + column;
        torn += tear.crosses(corner, corner + 1, corner + SAMPLES) ? 1 : 0;
      }
    }
    return torn;
  }

  @Test
  void thereIsNoWallOverAPole() {
    assertThat(torn("1/x")).isEqualTo(SAMPLES - 1);
  }

  /// Cut off on both sides, and steep where it goes through between them.
  @Test
  void aSteepSlopeIsGround() {
    assertThat(torn("1e9*x")).isZero();
    assertThat(torn("x/(x^2 + 1e-12)")).isZero();
  }
}
