package thalweg.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Point2D;
import javafx.scene.control.Slider;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import thalweg.landscape.Point;

/// Drags with the real pointer of which the display doesn't tell all.
@WindowTest("a drag ends where the button is released, and begins only with its press")
class QuickDragTest {
  private static final Point AIM = new Point(-0.9, 0.9);

  @AutoClose private final WindowDriver window = WindowDriver.shared();

  @Test
  void aStartOnTheContourEndsWhereItIsReleased() {
    Point2D aim = round(window.onContour(AIM));
    window.flick(window.onContour(window.start()), aim);
    window.settle();
    assertThat(window.onContour(window.start()).distance(aim)).isLessThan(0.01);
  }

  @Test
  void aStartOnTheSurfaceEndsWhereItIsReleased() {
    Point2D aim = round(window.onSurface(AIM));
    window.flick(window.onSurface(window.start()), aim);
    window.settle();
    assertThat(window.onSurface(window.start()).distance(aim)).isLessThan(0.01);
  }

  @Test
  void aSliderEndsWhereItIsReleased() {
    Point2D thumb = window.middleOf(window.find("#momentum-learningRate .thumb"));
    Point2D aim = thumb.add(-24, 0);
    window.flick(thumb, aim);
    window.settle();
    assertThat(window.middleOf(window.find("#momentum-learningRate .thumb")).distance(aim))
        .isLessThan(2);
  }

  @Test
  void aDragWhosePressClosedAPopUpLeavesTheSliderAlone() {
    Slider slider = (Slider) window.find("#speed");
    double before = slider.getValue();
    Point2D thumb = window.middleOf(window.find("#speed .thumb"));
    window.click(window.middleOf(window.find("#landscape")));
    FxWait.await("the choice", () -> window.seek("#landscape-list").isPresent());
    window.moveTo(thumb);
    window.press(MouseButton.PRIMARY);
    FxWait.await("no choice", () -> window.seek("#landscape-list").isEmpty());
    window.moveTo(thumb.add(-24, 0));
    window.release(MouseButton.PRIMARY);
    window.settle();
    assertThat(slider.getValue()).isEqualTo(before);
  }

  private static Point2D round(Point2D place) {
    return new Point2D(Math.rint(place.getX()), Math.rint(place.getY()));
  }
}
