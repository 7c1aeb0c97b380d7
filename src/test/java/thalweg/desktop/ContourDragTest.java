package thalweg.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import thalweg.landscape.Domain;
import thalweg.landscape.Point;

/// Dragging the start over the contour with the real pointer.
@WindowTest("a start is dragged to the pixel under the pointer")
class ContourDragTest {
  private static final List<Point> AIMS =
      List.of(new Point(-0.9, 0.9), new Point(0.8, -0.6), new Point(1.7, 1.8), new Point(-1.5, -1));

  @AutoClose private final WindowDriver window = WindowDriver.wide();

  @Test
  void theStartGoesToThePointer() {
    for (Point aim : AIMS) {
      Point2D pointer = dragTo(aim);
      assertThat(window.onContour(window.start()).distance(pointer)).isLessThan(0.01);
    }
  }

  @Test
  void theRingIsSeenAtThePointer() {
    // At step 0 the heads would cover the ring.
    window.goTo(400);
    for (Point aim : AIMS) {
      Point2D pointer = dragTo(aim);
      assertThat(StartRing.seenNear(pointer, window.look(window.contour())).distance(pointer))
          .isLessThan(1);
    }
  }

  @Test
  void theRingOnTheSurfaceGoesAlong() {
    dragTo(AIMS.getFirst());
    Point2D place = window.onSurface(window.start());
    assertThat(StartRing.seenNear(place, window.look(window.surface())).distance(place))
        .isLessThan(1);
  }

  @Test
  void allRunsStartAnewWhereItIsDropped() {
    dragTo(AIMS.getFirst());
    assertThat(window.workbench().frame().trajectories())
        .hasSize(4)
        .extracting(run -> new Point(run.x(0), run.y(0)))
        .containsOnly(window.start());
  }

  @Test
  void aDragBeyondTheCornerEndsInTheCorner() {
    window.drag(MouseButton.PRIMARY, window.onContour(window.start()), new Point2D(1590, 1));
    window.settle();
    Domain domain = window.workbench().landscape().domain();
    assertThat(window.start()).isEqualTo(new Point(domain.maxX(), domain.maxY()));
  }

  /// Drags the start to the pixel in which an aim is seen and tells that pixel.
  private Point2D dragTo(Point aim) {
    Point2D place = window.onContour(aim);
    Point2D pointer = new Point2D(Math.rint(place.getX()), Math.rint(place.getY()));
    window.drag(MouseButton.PRIMARY, window.onContour(window.start()), pointer);
    window.settle();
    return pointer;
  }
}
