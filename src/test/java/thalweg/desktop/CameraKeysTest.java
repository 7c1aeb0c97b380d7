package thalweg.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import thalweg.landscape.Point;

/// Turning, moving and approaching the pictures with real keys.
@WindowTest("keys go to the view that has the focus")
class CameraKeysTest {
  private static final Point MIDDLE = new Point(0, 0);
  private static final Point NEAR = new Point(0, -2);
  private static final Point ASIDE = new Point(0.7, -0.5);

  @AutoClose private final WindowDriver window = WindowDriver.shared();

  @Test
  void arrowsWithControlTurnTheSurfaceWhereverTheFocusIs() {
    for (Node focused : List.of(window.surface(), window.find("#scrubber"), window.find("#play"))) {
      focus(focused);
      Point2D before = window.onSurface(NEAR);
      withControl(KeyCode.RIGHT);
      assertThat(window.onSurface(NEAR).getX()).isGreaterThan(before.getX() + 8);
      withControl(KeyCode.LEFT);
      assertThat(window.onSurface(NEAR).distance(before)).isLessThan(1e-6);
    }
  }

  @Test
  void arrowsWithControlRaiseAndLowerTheSurface() {
    focus(window.surface());
    double before = depth();
    withControl(KeyCode.DOWN);
    assertThat(depth()).isGreaterThan(before + 5);
    withControl(KeyCode.UP);
    withControl(KeyCode.UP);
    assertThat(depth()).isLessThan(before - 5);
  }

  /// How far the ground reaches down the screen, from its far corner to its near one.
  private double depth() {
    return window.onSurface(new Point(-2, -2)).distance(window.onSurface(new Point(2, 2)));
  }

  @Test
  void withShiftTheyTakeTheSurfaceAlong() {
    focus(window.surface());
    Point2D before = window.onSurface(MIDDLE);
    withControlAndShift(KeyCode.RIGHT);
    withControlAndShift(KeyCode.UP);
    assertThat(window.onSurface(MIDDLE).subtract(before).distance(40, -40)).isLessThan(6);
  }

  @Test
  void plusAndMinusWithControlComeNearerToTheMiddleWhereverTheFocusIs() {
    focus(window.find("#scrubber"));
    double before = spread();
    withControl(KeyCode.EQUALS);
    assertThat(spread()).isGreaterThan(1.1 * before);
    withControl(KeyCode.MINUS);
    withControl(KeyCode.MINUS);
    assertThat(spread()).isLessThan(0.9 * before);
  }

  /// How far two points of the surface are seen from each other.
  private double spread() {
    return window.onSurface(new Point(-1, 0)).distance(window.onSurface(new Point(1, 0)));
  }

  @Test
  void inTheContourTheyZoomAboutItsMiddle() {
    focus(window.contour());
    Point2D middle = window.onContour(MIDDLE);
    double before = window.onContour(ASIDE).distance(middle);
    Point2D surface = window.onSurface(ASIDE);
    for (KeyCode key : List.of(KeyCode.EQUALS, KeyCode.ADD)) {
      withControl(key);
      assertThat(window.onContour(ASIDE).distance(middle)).isGreaterThan(1.1 * before);
      assertThat(window.onContour(MIDDLE).distance(middle)).isLessThan(1e-6);
      withControl(KeyCode.SUBTRACT);
    }
    withControl(KeyCode.MINUS);
    assertThat(window.onContour(ASIDE).distance(middle)).isLessThan(0.9 * before);
    assertThat(window.onSurface(ASIDE)).isEqualTo(surface);
    assertThat(speed()).as("the speed stays").isEqualTo(60);
  }

  @Test
  void inTheContourArrowsWithControlTakeItAlong() {
    focus(window.contour());
    Point2D before = window.onContour(ASIDE);
    Point2D surface = window.onSurface(ASIDE);
    withControl(KeyCode.RIGHT);
    withControlAndShift(KeyCode.DOWN);
    assertThat(window.onContour(ASIDE).distance(before.add(24, 24))).isLessThan(1e-6);
    assertThat(window.onSurface(ASIDE)).isEqualTo(surface);
  }

  @Test
  void arrowsAloneNudgeTheSelectedStartAndWithControlLeaveIt() {
    for (Node view : List.of(window.surface(), window.contour())) {
      focus(view);
      type(KeyCode.S);
      Point start = window.start();
      withControl(KeyCode.RIGHT);
      withControlAndShift(KeyCode.RIGHT);
      assertThat(window.start()).isEqualTo(start);
      type(KeyCode.RIGHT);
      assertThat(window.start().x()).isGreaterThan(start.x());
    }
  }

  private double speed() {
    return window.workbench().playback().speedProperty().get();
  }

  private void focus(Node node) {
    FxWait.run(node::requestFocus);
  }

  private void type(KeyCode key) {
    window.type(key);
    window.settle();
  }

  private void withControl(KeyCode key) {
    window.withKey(KeyCode.CONTROL, () -> window.type(key));
    window.settle();
  }

  private void withControlAndShift(KeyCode key) {
    window.withKey(KeyCode.CONTROL, () -> window.withKey(KeyCode.SHIFT, () -> window.type(key)));
    window.settle();
  }
}
