package thalweg.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import thalweg.desktop.model.BasinChoice;
import thalweg.desktop.model.LetterSize;
import thalweg.desktop.widget.Magnification;
import thalweg.optimizer.Methods;

/// A window in a lecture hall, with real keys.
@WindowTest("a window is laid out for a lecture hall and back, with keys")
class LectureTest {
  @AutoClose private final WindowDriver window = WindowDriver.shared();

  @Test
  void oneKeyLeavesTheViewsAndOneBringsAllBack() {
    window.resize(1440, 900);
    double contour = window.placeOf(window.contour()).getWidth();
    press(KeyCode.F5);
    assertThat(window.seek(".program-bar")).isEmpty();
    assertThat(window.seek(".ground-bar")).isEmpty();
    assertThat(window.seek(".optimizers")).isEmpty();
    assertThat(window.seek(".charts")).isEmpty();
    assertThat(window.seek("#divider-left")).isEmpty();
    assertThat(window.seek("#reset")).isEmpty();
    assertThat(window.placeOf(window.contour()).getWidth()).isGreaterThan(1.2 * contour);
    assertThat(FxWait.ask(() -> Magnification.of(window.contour()))).isGreaterThan(1.3);
    assertThat(window.words(window.find(".lecture-head")))
        .contains("Bounded saddle", "Momentum", "step 0");
    press(KeyCode.ESCAPE);
    assertThat(window.seek(".program-bar")).isPresent();
    assertThat(window.seek(".optimizers")).isPresent();
    assertThat(window.seek(".charts")).isPresent();
    assertThat(window.placeOf(window.contour()).getWidth()).isEqualTo(contour);
  }

  @Test
  void nameStepAndWhoseBasinsAreNeverCut() {
    window.resize(1440, 900);
    press(KeyCode.F5);
    FxWait.run(() -> {
      window.workbench().setConditions(window.workbench().conditions().withNoise(0.3));
      window
          .workbench()
          .layers()
          .showBasins(Optional.of(BasinChoice.of(Methods.of("gradient-descent"))));
    });
    window.goTo(400);
    for (String label :
        List.of(".lecture-name", "#lecture-basins", "#lecture-step", "#lecture-noise")) {
      Label shown = (Label) window.find(label);
      assertThat(FxWait.ask(() -> shown.getWidth() - shown.prefWidth(-1)))
          .as(label)
          .isGreaterThanOrEqualTo(0);
      assertThat(window.placeOf(shown).getMaxX()).as(label).isLessThanOrEqualTo(1440);
    }
    assertThat(window.words(window.find(".lecture-head")))
        .contains("basins of Gradient descent", "noise σ = 0.3", "step 400");
  }

  @Test
  void aStepIsToldPartByPartInLargeLetters() {
    window.resize(1440, 900);
    press(KeyCode.F5);
    window.goTo(20);
    press(KeyCode.PERIOD);
    assertThat(window.words(window.find("#lecture-explained")))
        .contains(
            "Gradient descent", "1  gradient", "The gradient says where the ground rises most");
    assertThat(window.words(window.find("#lecture-explained")))
        .contains("g = ∇f(θ)", "= (", "at (");
    assertThat(window.words(window.find(".status-line"))).contains("Momentum");
    window.click(window.middleOf(window.find("#lecture-legend #legend-momentum")));
    window.settle();
    assertThat(window.words(window.find("#lecture-explained"))).contains("Momentum");
    Node sentence = window.find("#lecture-sentence");
    double height =
        FxWait.ask(() -> ((Label) sentence).getFont().getSize() * Magnification.of(sentence));
    assertThat(height).isGreaterThan(28);
    press(KeyCode.E);
    assertThat(window.seek("#lecture-explained")).isEmpty();
    assertThat(window.seek(".status-line")).isPresent();
  }

  /// With letters as large as there is room for.
  @Test
  void nothingThatIsToldOfAStepIsCut() {
    window.resize(1440, 900);
    press(KeyCode.F5);
    FxWait.run(() -> window.appearance().letter(LetterSize.near(2.5)));
    window.goTo(20);
    press(KeyCode.PERIOD);
    press(KeyCode.PERIOD);
    Node told = window.find("#lecture-explained");
    for (Node each : FxWait.ask(() -> List.copyOf(told.lookupAll(".label")))) {
      Label label = (Label) each;
      Bounds place = window.placeOf(label);
      assertThat(place.getMaxX()).as(label.getText()).isLessThanOrEqualTo(1440);
      assertThat(FxWait.ask(() -> label.getHeight() - label.prefHeight(label.getWidth())))
          .as(label.getText())
          .isGreaterThanOrEqualTo(0);
    }
    assertThat(window.placeOf(window.find(".lecture-keys")).getMaxX()).isLessThanOrEqualTo(1440);
  }

  @Test
  void theFormulaIsWrittenInALectureToo() {
    press(KeyCode.F5);
    window.withKey(KeyCode.CONTROL, () -> window.type(KeyCode.L));
    window.settle();
    assertThat(FxWait.ask(() -> window.find("#formula").isFocused())).isTrue();
    press(KeyCode.ESCAPE);
    assertThat(window.seek(".ground-bar")).isEmpty();
    assertThat(FxWait.ask(() -> window.lecture().onProperty().get())).isTrue();
  }

  private void press(KeyCode key) {
    window.type(key);
    window.settle();
  }
}
