package thalweg.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import thalweg.figure.Theme;
import thalweg.landscape.Point;

/// The window on a machine that offers JavaFX no 3D graphics.
@WindowTest("the window says what is missing")
class NoSurfaceTest {
  @AutoClose
  private final WindowDriver window = WindowDriver.openSmall(() -> new ThalwegApp(false));

  @Test
  void saysSoAndDoesAllElse() {
    assertThatItSaysSoInTheSurfacesPlace();
    assertThatTheStartIsStillDraggedOnTheContour();
    assertThatTheRaceIsStillPlayedAndCharted();
  }

  private void assertThatItSaysSoInTheSurfacesPlace() {
    assertThat(window.words(window.find("#no-3d")))
        .contains("no 3D graphics", "A graphics driver with OpenGL");
    assertThat(FxWait.ask(() -> window.scene().lookup(".surface"))).isNull();
  }

  private void assertThatTheStartIsStillDraggedOnTheContour() {
    Point2D aim = window.onContour(new Point(0.8, -0.6));
    Point2D pointer = new Point2D(Math.rint(aim.getX()), Math.rint(aim.getY()));
    window.drag(MouseButton.PRIMARY, window.onContour(window.start()), pointer);
    window.settle();
    assertThat(window.onContour(window.start()).distance(pointer)).isLessThan(0.01);
  }

  private void assertThatTheRaceIsStillPlayedAndCharted() {
    window.type(KeyCode.END);
    window.settle();
    assertThat(window.look(window.find(".charts")).count(RunPixels.onPanel("momentum", Theme.DARK)))
        .isGreaterThan(100);
    assertThat(window.words(window.find(".counter"))).isEqualTo("400 / 400");
  }
}
