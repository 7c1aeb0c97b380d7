package thalweg.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import thalweg.landscape.Landscape;
import thalweg.race.Trajectory;

/// Dragging a parameter, on a machine that is slow to build the ground.
@WindowTest("the screen shows the runs before the ground is built")
class ShapingTest {
  @AutoClose private final WindowDriver window = WindowDriver.shared();

  private final CountDownLatch built = new CountDownLatch(1);

  @AfterEach
  void build() {
    built.countDown();
  }

  @Test
  void theRunsDoNotWaitForTheGround() {
    window.write("#formula", "a*x^2 + y^2");
    FxWait.await("a slider", () -> window.seek("#parameter-a").isPresent());
    window.goTo(40);
    Trajectory last = window.workbench().frame().trajectories().getLast();
    Screenshot before = window.look(window.surface());
    window.modelling().execute(this::awaitBuilt);

    window.moveTo(window.middleOf(window.find("#parameter-a .thumb")));
    window.press(MouseButton.PRIMARY);
    window.moveTo(window.inside(window.find("#parameter-a .track"), 0.95, 0.5));
    FxWait.await("runs on the new shape", () -> shown().parameters().getFirst().value() > 3);

    FxWait.await(
        "them on the screen", () -> !window.capture(window.surface()).showsTheSameAs(before));
    Point2D middle = window.inside(window.surface(), 0.5, 0.5);
    assertThat(
            window
                .look(window.surface())
                .around(middle, 300)
                .count(RunPixels.onTerrain(window.workbench(), last)))
        .isPositive();
    window.release(MouseButton.PRIMARY);
  }

  private Landscape shown() {
    return window.surface().shownProperty().get().experiment().landscape();
  }

  private void awaitBuilt() {
    try {
      built.await();
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }
}
