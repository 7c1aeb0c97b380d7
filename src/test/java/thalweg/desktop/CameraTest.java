package thalweg.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import thalweg.landscape.Point;

/// Turning, moving and approaching the pictures with the real pointer.
@WindowTest("the pointer turns and moves what is seen")
class CameraTest {
  private static final Point ASIDE = new Point(0.7, -0.5);

  @AutoClose private final WindowDriver window = WindowDriver.shared();

  @Test
  void aDragTurnsTheSurface() {
    Point2D near = window.onSurface(new Point(0, -2));
    turn();
    assertThat(window.onSurface(new Point(0, -2)).getX()).isGreaterThan(near.getX() + 30);
  }

  @Test
  void resetBringsTheVeryPixelsBack() {
    // Lines that JavaFX smoothes differ in a last bit with the part of the window it repaints.
    window.click(window.middleOf(window.find("#marks")));
    lookAway();
    Screenshot before = window.look(window.surface());
    turn();
    lookAway();
    assertThat(window.look(window.surface()).showsTheSameAs(before)).isFalse();
    window.type(KeyCode.R);
    window.settle();
    assertThat(window.look(window.surface()).showsTheSameAs(before)).isTrue();
  }

  /// Takes the pointer off the surface, and with it the lines of the probe.
  private void lookAway() {
    window.moveTo(window.middleOf(window.find(".formula-left")));
    window.settle();
  }

  @Test
  void aDragWithTheRightButtonTakesThePictureAlong() {
    Point2D before = window.onSurface(new Point(0, 0));
    window.drag(MouseButton.SECONDARY, ground(), ground().add(60, -40));
    window.settle();
    Point2D moved = window.onSurface(new Point(0, 0)).subtract(before);
    // The middle of the surface lies nearly as far away as the point that the camera looks at.
    assertThat(moved.distance(60, -40)).isLessThan(8);
  }

  @Test
  void withShiftADragTakesThePictureAlongToo() {
    Point2D before = window.onSurface(new Point(0, 0));
    window.withKey(
        KeyCode.SHIFT, () -> window.drag(MouseButton.PRIMARY, ground(), ground().add(60, -40)));
    window.settle();
    Point2D moved = window.onSurface(new Point(0, 0)).subtract(before);
    assertThat(moved.distance(60, -40)).isLessThan(8);
  }

  @Test
  void aDoubleClickLooksAtThePointUnderThePointer() {
    Point2D middle = window.middleOf(window.surface());
    assertThat(window.onSurface(ASIDE).distance(middle)).isGreaterThan(20);
    window.doubleClick(window.onSurface(ASIDE));
    window.settle();
    // The click meets a pixel, and the point lies somewhere in it.
    assertThat(window.onSurface(ASIDE).distance(middle)).isLessThan(2);
  }

  @Test
  void keysLookFromAboveFromTheFrontAndFromTheSide() {
    window.type(KeyCode.DIGIT7);
    window.settle();
    assertThat(alongX()).matches(way -> way.getX() > 50 && Math.abs(way.getY()) < 1, "rightwards");
    assertThat(alongY()).matches(way -> way.getY() < -50 && Math.abs(way.getX()) < 1, "upwards");
    window.type(KeyCode.DIGIT1);
    window.settle();
    assertThat(alongX()).matches(way -> way.getX() > 50 && Math.abs(way.getY()) < 1, "rightwards");
    assertThat(Math.abs(alongY().getX())).isLessThan(1);
    window.type(KeyCode.DIGIT3);
    window.settle();
    assertThat(alongY().getX()).isGreaterThan(50);
    assertThat(Math.abs(alongX().getX())).isLessThan(1);
  }

  /// How the way from -1 to 1 along x is seen; both ends lie equally high.
  private Point2D alongX() {
    return window.onSurface(new Point(1, 0)).subtract(window.onSurface(new Point(-1, 0)));
  }

  private Point2D alongY() {
    return window.onSurface(new Point(0, 1)).subtract(window.onSurface(new Point(0, -1)));
  }

  @Test
  void aDoubleClickBringsAPointOfTheContourToTheMiddle() {
    Point2D middle = middleOfContour();
    Point2D unit = unitOfContour();
    assertThat(window.onContour(ASIDE).distance(middle)).isGreaterThan(20);
    window.doubleClick(window.onContour(ASIDE));
    window.settle();
    // The click meets a pixel, and the point lies somewhere in it.
    assertThat(window.onContour(ASIDE).distance(middle)).isLessThan(1);
    assertThat(unitOfContour().distance(unit)).isLessThan(1e-9);
  }

  /// The middle of the domain is in the middle of the plot when all of it is seen.
  private Point2D middleOfContour() {
    return window.onContour(new Point(0, 0));
  }

  /// One unit of the domain along both axes, in pixels.
  private Point2D unitOfContour() {
    return window.onContour(new Point(1, 1)).subtract(window.onContour(new Point(0, 0)));
  }

  @Test
  void aKeyShowsTheWholeContourAgain() {
    Point2D before = window.onContour(ASIDE);
    Point2D pointer = window.inside(window.contour(), 0.6, 0.4);
    window.click(pointer);
    window.wheel(pointer, -3);
    window.settle();
    assertThat(window.onContour(ASIDE)).isNotEqualTo(before);
    window.type(KeyCode.R);
    window.settle();
    assertThat(window.onContour(ASIDE)).isEqualTo(before);
  }

  @Test
  void theWheelKeepsTheSurfaceUnderThePointer() {
    Point2D pointer = dropStart(ASIDE, true);
    double before = window.onSurface(new Point(0, 0)).distance(pointer);
    window.wheel(pointer, -3);
    window.settle();
    assertThat(window.onSurface(new Point(0, 0)).distance(pointer)).isGreaterThan(1.1 * before);
    assertThat(window.onSurface(window.start()).distance(pointer)).isLessThan(1);
  }

  @Test
  void theWheelKeepsTheContourUnderThePointer() {
    Point2D pointer = dropStart(ASIDE, false);
    double before = window.onContour(new Point(0, 0)).distance(pointer);
    window.wheel(pointer, -3);
    window.settle();
    assertThat(window.onContour(new Point(0, 0)).distance(pointer)).isGreaterThan(1.1 * before);
    assertThat(window.onContour(window.start()).distance(pointer)).isLessThan(1);
  }

  @Test
  void aDragTakesTheContourAlong() {
    Point2D before = window.onContour(ASIDE);
    window.drag(MouseButton.PRIMARY, before, before.add(30, 20));
    window.settle();
    assertThat(window.onContour(ASIDE).distance(before.add(30, 20))).isLessThan(1);
  }

  @Test
  void aStartIsStillDraggedToThePointerAfterTurningAndApproaching() {
    turn();
    window.wheel(ground(), -2);
    window.settle();
    Point2D pointer = dropStart(ASIDE, true);
    assertThat(StartRing.seenNear(pointer, window.look(window.surface())).distance(pointer))
        .isLessThan(1);
  }

  /// Drags the start to the pixel of a point and tells that pixel.
  private Point2D dropStart(Point aim, boolean onSurface) {
    Point2D from = onSurface ? window.onSurface(window.start()) : window.onContour(window.start());
    Point2D to = onSurface ? window.onSurface(aim) : window.onContour(aim);
    Point2D pointer = new Point2D(Math.rint(to.getX()), Math.rint(to.getY()));
    window.drag(MouseButton.PRIMARY, from, pointer);
    window.settle();
    return pointer;
  }

  private void turn() {
    window.drag(MouseButton.PRIMARY, ground(), ground().add(70, -30));
    window.moveTo(ground());
    window.settle();
  }

  /// A place on the surface's picture far from the start.
  private Point2D ground() {
    return window.inside(window.surface(), 0.7, 0.6);
  }
}
