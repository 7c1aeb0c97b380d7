package thalweg.figure.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import thalweg.figure.Scenes;
import thalweg.figure.Viewport;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.race.Frame;
import thalweg.race.Trajectory;

/// Whether a run that is thrown out of a view is seen leaving.
class LeavingTest {
  private static final Landscape RAVINE = Scenes.landscape("0.5*(x^2 + 50*y^2)", 2);

  private static Frame descent(double rate) {
    return Scenes.race(RAVINE, new Point(-1.5, 1), 400, Scenes.entrant("gradient-descent", rate));
  }

  @Test
  void aRunThatDivergesHasAnArrowWhereItLeft() {
    Viewport view = new Viewport(RAVINE.domain(), 40, 20, 200, 200);
    // The first step leads from (-1.5, 1) to (0, -49).
    assertThat(Leaving.of(descent(1), 1, view))
        .singleElement()
        .satisfies(each -> {
          assertThat(each.y()).isCloseTo(220, within(1e-9));
          assertThat(each.x()).isCloseTo(view.px(-1.5 + 1.5 * 3 / 50), within(1e-9));
          assertThat(each.dy()).isPositive();
        });
    assertThat(Leaving.of(descent(1), 0, view)).isEmpty();
    assertThat(Leaving.of(descent(0.01), 400, view)).isEmpty();
  }

  /// To and fro in x, ever farther, past the view on either side.
  @Test
  void theArrowIsWhereTheRunWasSeenLast() {
    Landscape landscape = Scenes.landscape("x^2 + 0.01*y^2", 2);
    Frame race =
        Scenes.race(landscape, new Point(-1.5, 1), 8, Scenes.entrant("gradient-descent", 1.1));
    Viewport view = new Viewport(landscape.domain(), 40, 20, 200, 200);
    for (int step = 3; step <= 8; step++) {
      Trajectory run = race.trajectories().getFirst();
      boolean right = run.x(step) > 0;
      assertThat(Leaving.of(race, step, view))
          .singleElement()
          .satisfies(each -> {
            assertThat(each.x()).isCloseTo(right ? 240 : 40, within(1e-9));
            assertThat(each.dx() > 0).isEqualTo(right);
          });
    }
  }
}
