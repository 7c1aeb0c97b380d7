package thalweg.desktop.contour;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import thalweg.landscape.Domain;

class ContourSceneTest {
  private static final Domain GROUND = Domain.square(2);

  @Test
  void theGroundIsNeverDraggedOutOfSight() {
    assertThat(ContourScene.inReach(new Domain(5, 9, -1, 3), GROUND))
        .isEqualTo(new Domain(0, 4, -1, 3));
    assertThat(ContourScene.inReach(new Domain(-9, -8, -9, -8), GROUND))
        .isEqualTo(new Domain(-2.5, -1.5, -2.5, -1.5));
    Domain seen = new Domain(-1, 3, -0.5, 3.5);
    assertThat(ContourScene.inReach(seen, GROUND)).isEqualTo(seen);
  }
}
