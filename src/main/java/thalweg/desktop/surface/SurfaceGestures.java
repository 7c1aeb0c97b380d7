package thalweg.desktop.surface;

import javafx.geometry.Point2D;
import javafx.geometry.Point3D;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import thalweg.desktop.model.Workbench;
import thalweg.desktop.surface.camera.CameraMotion;
import thalweg.desktop.widget.CriticalTip;
import thalweg.desktop.widget.GroundMenu;
import thalweg.desktop.widget.StartGestures;

/// Mouse and menu on the surface: drag orbits, right or Shift drag pans, the wheel comes nearer to
/// what is under the pointer, a drag that begins on a start handle moves the start.
final class SurfaceGestures {
  private static final double RADIANS_A_PIXEL = 0.006;
  private static final double ZOOM_A_UNIT = 0.0016;

  private final Region view;
  private final SurfacePointer pointer;
  private final CameraMotion camera;
  private final CriticalTip tip;
  private final StartGestures starts;
  private final GroundMenu menu;
  private @Nullable Gesture gesture;
  private double lastX;
  private double lastY;

  private sealed interface Gesture {
    record Orbit() implements Gesture {}

    record Pan() implements Gesture {}
  }

  /// @param view receives the events
  /// @param tip tells of the critical point under the pointer
  SurfaceGestures(
      Region view,
      SurfacePointer pointer,
      CameraMotion camera,
      CriticalTip tip,
      Workbench workbench) {
    this.view = view;
    this.pointer = pointer;
    this.camera = camera;
    this.tip = tip;
    starts = new StartGestures(workbench, pointer);
    menu = new GroundMenu(workbench, view, pointer, this::lookAt);
  }

  void install() {
    view.setOnMousePressed(this::press);
    view.setOnMouseDragged(this::drag);
    view.setOnMouseReleased(event -> gesture = null);
    view.setOnMouseMoved(this::hover);
    view.setOnMouseExited(_ -> {
      pointer.forgetProbe();
      tip.hide();
    });
    view.setOnMouseClicked(this::click);
    view.setOnScroll(this::scroll);
    view.setOnKeyPressed(menu::key);
  }

  private void press(MouseEvent event) {
    menu.close();
    view.requestFocus();
    tip.hide();
    lastX = event.getX();
    lastY = event.getY();
    if (starts.press(event)) {
      gesture = null;
    } else if (event.getButton() == MouseButton.PRIMARY && !event.isShiftDown()) {
      gesture = new Gesture.Orbit();
    } else {
      gesture = new Gesture.Pan();
    }
  }

  private void drag(MouseEvent event) {
    double dx = event.getX() - lastX;
    double dy = event.getY() - lastY;
    lastX = event.getX();
    lastY = event.getY();
    if (starts.drag(event)) {
      return;
    }
    switch (gesture) {
      case null -> {}
      case Gesture.Orbit() ->
          camera.moveTo(camera.pose().orbit(dx * RADIANS_A_PIXEL, dy * RADIANS_A_PIXEL));
      case Gesture.Pan() -> camera.carry(dx, dy);
    }
  }

  private void hover(MouseEvent event) {
    starts.hover(event, view);
    tip.show(
        pointer.markNear(event.getX(), event.getY()), event.getX(), event.getY(), view.getWidth());
    pointer.probe(event.getX(), event.getY());
  }

  private void click(MouseEvent event) {
    menu.click(event);
    if (event.getClickCount() == 2
        && event.getButton() == MouseButton.PRIMARY
        && event.isStillSincePress()) {
      lookAt(new Point2D(event.getX(), event.getY()));
    }
  }

  private void lookAt(Point2D pixel) {
    pointer.seenAt(pixel.getX(), pixel.getY()).ifPresent(camera::lookAt);
  }

  private void scroll(ScrollEvent event) {
    tip.hide();
    Point3D fixed = pointer.seenAt(event.getX(), event.getY()).orElse(camera.pose().target());
    camera.moveTo(camera.pose().zoom(Math.exp(-event.getDeltaY() * ZOOM_A_UNIT), fixed));
    event.consume();
  }
}
