package thalweg.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import thalweg.figure.run.RunStyle;
import thalweg.optimizer.OptimizerType;
import thalweg.optimizer.method.Optimizers;
import thalweg.race.Entrant;

/// Whether colours stay apart in lines that are drawn thin: of what stands between pixels, the
/// ground shines through.
final class DrawnColorsTest {
  /// The share of a line of two pixels that is in a pixel of it, on average.
  private static final double COVERED = 0.62;

  /// Three times what nobody tells apart. A search found no colours with more than 6.1 that keep
  /// the first four, the contrast with white and what people see who lack a cone.
  private static final double APART = 6;

  @Test
  void noTwoOptimizersComeNearInThinLinesOnWhite() {
    List<OptimizerType> types = Optimizers.all();
    for (int i = 0; i < types.size(); i++) {
      for (int j = 0; j < i; j++) {
        assertThat(ColorVision.USUAL.difference(drawn(types.get(i)), drawn(types.get(j))))
            .as("%s and %s", types.get(i).name(), types.get(j).name())
            .isGreaterThan(APART);
      }
    }
  }

  private static int drawn(OptimizerType type) {
    int color = RunStyle.of(List.of(new Entrant(type.standard())), 0).on(Theme.LIGHT);
    int panel = Theme.LIGHT.panel();
    int drawn = 0xff;
    for (int shift = 16; shift >= 0; shift -= 8) {
      double line = COVERED * (color >> shift & 0xff);
      drawn = drawn << 8 | (int) Math.round(line + (1 - COVERED) * (panel >> shift & 0xff));
    }
    return drawn;
  }
}
