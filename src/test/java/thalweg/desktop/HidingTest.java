package thalweg.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntPredicate;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thalweg.figure.Theme;
import thalweg.optimizer.Methods;

/// Hiding the runs of an optimizer, drawing them alone and following one, with the real pointer and
/// real keys.
@WindowTest("what is hidden is missing on the screen")
class HidingTest {
  @AutoClose private final WindowDriver window = WindowDriver.wide();

  @BeforeEach
  void showsEveryTrail() {
    window.goTo(150);
  }

  @ParameterizedTest
  @ValueSource(strings = {".contour", ".surface"})
  void theEyeTakesATrailAwayAndBringsItBack(String view) {
    IntPredicate momentum = RunPixels.onTerrain("momentum");
    assertThat(seen(view, momentum)).isGreaterThan(40);
    clickTheEyeOf("momentum");
    assertThat(seen(view, momentum)).isZero();
    clickTheEyeOf("momentum");
    assertThat(seen(view, momentum)).isGreaterThan(40);
  }

  @Test
  void theEyeTakesCurvesAndStatusAway() {
    clickTheEyeOf("momentum");
    assertThat(seen(".charts", RunPixels.onPanel("momentum", Theme.DARK))).isZero();
    assertThat(window.words(window.find(".status-line")))
        .doesNotContain("Momentum")
        .contains("RMSProp");
  }

  @Test
  void aHiddenRunIsStillRaced() {
    clickTheEyeOf("momentum");
    assertThat(window.workbench().frame().run("momentum", 0)).isPresent();
  }

  @Test
  void altAndAClickDrawOneAloneAndThenAllAgain() {
    altClickTheEyeOf("adam");
    assertThat(names()).contains("Adam").doesNotContain("Momentum", "RMSProp", "Gradient");
    altClickTheEyeOf("adam");
    assertThat(names()).contains("Adam", "Momentum", "RMSProp", "Gradient descent");
  }

  @Test
  void inTheLegendTooAltAndAClickDrawOneAlone() {
    Node adam = window.find("#legend-adam");
    window.withKey(KeyCode.ALT, () -> window.click(window.middleOf(adam)));
    window.settle();
    assertThat(names()).contains("Adam").doesNotContain("Momentum", "RMSProp", "Gradient");
    window.type(KeyCode.D);
    window.settle();
    assertThat(names()).contains("Adam", "Momentum", "RMSProp", "Gradient descent");
  }

  @Test
  void theFocusedEyeObeysTheKeyboard() {
    // Who tabs from control to control uses no pointer any more.
    window.type(KeyCode.TAB);
    FxWait.run(() -> window.find("#eye-momentum").requestFocus());
    window.type(KeyCode.SPACE);
    window.settle();
    assertThat(names()).doesNotContain("Momentum");
    window.type(KeyCode.SPACE);
    window.settle();
    assertThat(names()).contains("Momentum");
    window.type(KeyCode.S);
    window.settle();
    assertThat(names()).contains("Momentum").doesNotContain("Adam");
  }

  @Test
  void aClickOnANameFollowsItsRunAndEscapeFollowsNone() {
    int before = seen(".contour", RunPixels.onTerrain("rmsprop"));
    window.click(window.middleOf(window.find("#follow-rmsprop")));
    window.settle();
    assertThat(window.workbench().visibility().isFollowed(Methods.of("rmsprop"))).isTrue();
    assertThat(seen(".contour", RunPixels.onTerrain("rmsprop"))).isGreaterThan(before * 11 / 10);
    window.type(KeyCode.ESCAPE);
    window.settle();
    assertThat(window.workbench().visibility().followedProperty().get()).isEmpty();
    assertThat(seen(".contour", RunPixels.onTerrain("rmsprop"))).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {".contour", ".surface"})
  void theOthersStepBackWhileOneIsFollowed(String view) {
    IntPredicate momentum = RunPixels.onTerrain("momentum");
    IntPredicate adam = RunPixels.onTerrain("adam");
    int bright = seen(view, momentum);
    int beside = seen(view, adam);
    FxWait.run(() -> window.workbench().visibility().follow(Methods.of("adam")));
    window.settle();
    // What is left of it is its head, on the contour.
    assertThat(seen(view, momentum)).isLessThan(bright / 2);
    assertThat(seen(view, adam)).isGreaterThanOrEqualTo(beside);
    FxWait.run(() -> window.workbench().visibility().followNone());
    window.settle();
    assertThat(seen(view, momentum)).isEqualTo(bright);
  }

  private String names() {
    return window.words(window.find(".status-line"));
  }

  private void clickTheEyeOf(String optimizer) {
    Node eye = window.find("#eye-" + optimizer);
    window.click(window.middleOf(eye));
    window.moveTo(window.middleOf(window.find(".top-bar")));
    window.settle();
  }

  private void altClickTheEyeOf(String optimizer) {
    Node eye = window.find("#eye-" + optimizer);
    window.withKey(KeyCode.ALT, () -> window.click(window.middleOf(eye)));
    window.moveTo(window.middleOf(window.find(".top-bar")));
    window.settle();
  }

  private int seen(String view, IntPredicate colors) {
    return window.look(window.find(view)).count(colors);
  }
}
