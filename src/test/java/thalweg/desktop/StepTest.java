package thalweg.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntPredicate;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import thalweg.desktop.model.StepExplanation;
import thalweg.landscape.Point;
import thalweg.optimizer.Methods;

/// A step explained in the real window: what is written, and the arrows on both views.
@WindowTest("the parts of a step are seen as words and arrows")
class StepTest {
  private static final IntPredicate GRADIENT = Screenshot.like(0xffff7a45, 30);

  @AutoClose private final WindowDriver window = WindowDriver.shared();

  @Test
  void aKeyExplainsTheStepAfterThePlayhead() {
    explain();
    // x^2 + y^4/4 - y^2/2 at (-1.3, 1e-4), and a rate of 0.02.
    assertThat(words()).contains("Gradient descent", "step 0 → 1", "part 2 of 2");
    assertThat(words()).contains("(−2.6, −0.0001)", "−1.3 − 0.02·(−2.6) = −1.248");
    assertThat(words()).contains("The run moves by (0.052, 2×10⁻⁶)", "straight downhill");
  }

  @Test
  void theGradientIsSeenOnBothViews() {
    explain();
    window.settle();
    // It points along x and is drawn about a unit long.
    Point along = new Point(-0.6, 0);
    assertThat(isSeen(window.contour(), window.onContour(along))).isTrue();
    assertThat(isSeen(window.surface(), window.onSurface(along))).isTrue();
    window.type(KeyCode.E);
    FxWait.await("no arrows", () -> window.seek(".step-arrow").isEmpty());
    window.settle();
    assertThat(isSeen(window.contour(), window.onContour(along))).isFalse();
    assertThat(isSeen(window.surface(), window.onSurface(along))).isFalse();
  }

  private boolean isSeen(Node view, Point2D place) {
    return window.look(view).around(place, 4).count(GRADIENT) > 0;
  }

  @Test
  void theArrowsFollowTheCamera() {
    explain();
    window.settle();
    Point2D before = window.onSurface(new Point(-0.6, 0));
    window.drag(
        MouseButton.PRIMARY,
        window.inside(window.surface(), 0.5, 0.85),
        window.inside(window.surface(), 0.8, 0.85));
    window.settle();
    Point2D after = window.onSurface(new Point(-0.6, 0));
    assertThat(after.distance(before)).isGreaterThan(30);
    assertThat(isSeen(window.surface(), after)).isTrue();
  }

  @Test
  void keysGoThroughTheParts() {
    explain();
    window.type(KeyCode.COMMA);
    awaitWords("part 1 of 2");
    FxWait.await("no step yet", () -> window.seek(".step-step-arrow").isEmpty());
    assertThat(window.seek(".step-gradient-arrow")).isPresent();
    window.type(KeyCode.PERIOD);
    awaitWords("part 2 of 2");
    FxWait.await("the step", () -> window.seek(".step-step-arrow").isPresent());
    window.type(KeyCode.PERIOD);
    awaitWords("step 1 → 2");
    awaitWords("part 1 of 2");
    window.type(KeyCode.COMMA);
    awaitWords("step 0 → 1");
    awaitWords("part 2 of 2");
  }

  @Test
  void thePointerGoesThroughThePartsToo() {
    window.click(window.middleOf(window.find("#close-up-step")));
    awaitWords("part 2 of 2");
    window.click(window.middleOf(window.find("#part-previous")));
    awaitWords("part 1 of 2");
    window.click(window.middleOf(window.find("#part-next")));
    awaitWords("part 2 of 2");
    window.click(window.middleOf(window.find(".part")));
    awaitWords("part 1 of 2");
    window.click(window.middleOf(window.find("#close-up-probe")));
    FxWait.await("the probe", () -> window.seek(".probe").isPresent());
    assertThat(window.seek(".step-panel")).isEmpty();
  }

  @Test
  void whatIsFollowedIsExplained() {
    FxWait.run(() -> window.workbench().visibility().follow(Methods.of("adam")));
    window.goTo(5);
    explain();
    assertThat(words()).contains("Adam", "step 5 → 6", "first moment", "second moment");
    assertThat(window.seek(".step-velocity-arrow")).isPresent();
  }

  @Test
  void thePartThatOneIsAtIsSeenWhole() {
    window.resize(1440, 900);
    FxWait.run(() -> window.workbench().visibility().follow(Methods.of("adam")));
    window.goTo(5);
    explain();
    for (int part = 1; part <= 6; part++) {
      int reached = part;
      FxWait.run(() -> window.workbench().explanation().pauseAt(reached));
      window.settle();
      Bounds place = window.placeOf(window.find(".part:current"));
      Bounds room = window.placeOf(window.find(".close-up"));
      assertThat(place.getMaxY()).as("part %d", part).isLessThanOrEqualTo(room.getMaxY() + 1);
      Bounds sentence = window.placeOf(window.find(".step-sentence"));
      assertThat(place.getMinY()).as("part %d", part).isGreaterThan(sentence.getMinY());
      assertThat(sentence.getMinY()).as("part %d", part).isGreaterThan(room.getMinY());
    }
  }

  @Test
  void arrowsVanishWhileTheRaceIsFast() {
    explain();
    window.type(KeyCode.SPACE);
    awaitWords("Pause");
    FxWait.await("no arrows", () -> window.seek(".step-arrow").isEmpty());
    window.type(KeyCode.SPACE);
    awaitWords("part 2 of 2");
  }

  @Test
  void aSlowRaceGoesThroughThePartsByItself() {
    List<String> seen = new CopyOnWriteArrayList<>();
    FxWait.run(() -> {
      window
          .workbench()
          .explanation()
          .seenProperty()
          .subscribe(view ->
              view.ifPresent(
                  each -> seen.add(each.anatomy().trace().number() + "/" + each.reached())));
      window.workbench().playback().setSpeed(StepExplanation.SLOW);
      window.workbench().playback().play();
    });
    FxWait.await("two steps", () -> seen.contains("3/2"));
    FxWait.run(() -> window.workbench().playback().pause());
    assertThat(seen).startsWith("1/1", "1/2", "2/1", "2/2", "3/1", "3/2");
    window.settle();
  }

  private void explain() {
    window.type(KeyCode.E);
    awaitWords("part");
    FxWait.await("arrows", () -> window.seek(".step-arrow").isPresent());
  }

  private void awaitWords(String expected) {
    FxWait.await(expected, () -> words().contains(expected));
  }

  private String words() {
    return window.seek(".step-panel").map(window::words).orElse("");
  }
}
