package thalweg.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import thalweg.landscape.Domain;
import thalweg.landscape.Point;
import thalweg.race.Trajectory;

/// Dragging the start over the surface with the real pointer.
@WindowTest("a start is dragged to the pixel under the pointer")
class SurfaceDragTest {
  private static final List<Point> AIMS =
      List.of(new Point(-0.4, 0.9), new Point(0.8, -0.6), new Point(1.2, 1.1), new Point(-1.5, -1));

  @AutoClose private final WindowDriver window = WindowDriver.wide();

  @Test
  void theStartGoesToThePointer() {
    for (Point aim : AIMS) {
      Point2D pointer = dragTo(aim);
      // The pixel of f itself at the start: the mesh between its vertices would be off by far more.
      assertThat(window.onSurface(window.start()).distance(pointer)).isLessThan(0.01);
    }
  }

  @Test
  void theRingIsSeenAtThePointer() {
    // Those of critical points are white too.
    window.type(KeyCode.M);
    for (Point aim : AIMS) {
      Point2D pointer = dragTo(aim);
      assertThat(StartRing.seenNear(pointer, window.look(window.surface())).distance(pointer))
          .isLessThan(1);
    }
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
  void theTrailsBeginWhereItIsDropped() {
    window.goTo(60);
    for (Point aim : AIMS) {
      dragTo(aim);
      // The last run's trail lies above the others, which begin in the same place.
      Trajectory last = window.workbench().frame().trajectories().getLast();
      assertThat(
              window
                  .look(window.contour())
                  .around(window.onContour(window.start()), 24)
                  .count(RunPixels.onTerrain(window.workbench(), last)))
          .isPositive();
    }
  }

  @Test
  void theRunsFollowWhileTheButtonIsDown() {
    Point2D pointer = round(window.onSurface(AIMS.getFirst()));
    window.moveTo(window.onSurface(window.start()));
    window.press(MouseButton.PRIMARY);
    window.moveTo(pointer);
    window.settle();
    assertThat(window.onSurface(window.start()).distance(pointer)).isLessThan(0.01);
    assertThat(window.workbench().frame().experiment().starts()).containsExactly(window.start());
  }

  @Test
  void aDragBeyondTheEdgeEndsAtTheEdge() {
    Point2D outside = window.inside(window.surface(), 0.03, 0.97);
    window.drag(MouseButton.PRIMARY, window.onSurface(window.start()), outside);
    window.settle();
    Domain domain = window.workbench().landscape().domain();
    assertThat(window.start())
        .isEqualTo(domain.clamp(window.start()))
        .matches(start -> Math.abs(start.x()) == 2 || Math.abs(start.y()) == 2, "lies on the edge");
  }

  @Test
  void theStartComesBackFromADragOutOfTheWindow() {
    window.drag(MouseButton.PRIMARY, window.onSurface(window.start()), new Point2D(1590, 990));
    window.settle();
    Point2D pointer = dragTo(AIMS.getFirst());
    assertThat(window.onSurface(window.start()).distance(pointer)).isLessThan(0.01);
  }

  /// Drags the start to the pixel in which an aim is seen and tells that pixel.
  private Point2D dragTo(Point aim) {
    Point2D pointer = round(window.onSurface(aim));
    window.drag(MouseButton.PRIMARY, window.onSurface(window.start()), pointer);
    window.settle();
    return pointer;
  }

  private static Point2D round(Point2D place) {
    return new Point2D(Math.rint(place.getX()), Math.rint(place.getY()));
  }
}
