package thalweg.desktop.contour;

import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import thalweg.desktop.model.Workbench;
import thalweg.desktop.widget.GroundMenu;
import thalweg.desktop.widget.StartGestures;
import thalweg.desktop.widget.ViewKeys;
import thalweg.figure.Viewport;
import thalweg.landscape.Domain;
import thalweg.landscape.Point;

/// Mouse and keyboard on the contour: drag pans, and so do arrow keys with Ctrl, the wheel comes
/// nearer to what is under the pointer, plus and minus with Ctrl to the middle, a double click
/// brings a point to the middle, a drag that begins on a start moves the start, the second button
/// opens a menu, R shows the whole domain.
final class ContourGestures {
  private static final double ZOOM_A_UNIT = 0.002;
  private static final double ZOOM_A_KEY = 1 / 1.15;

  /// How far a key takes the picture, in pixels.
  private static final double STRIDE = 24;

  private static final double LEAST_WIDTH = 1e-9;
  private static final double GREATEST_WIDTH = 1e9;

  private final ContourView view;
  private final StartGestures starts;
  private final GroundMenu menu;

  private double lastX;
  private double lastY;

  ContourGestures(ContourView view, Workbench workbench) {
    this.view = view;
    starts = new StartGestures(workbench, view);
    menu =
        new GroundMenu(
            workbench,
            view,
            view,
            pixel -> view.pointAt(pixel.getX(), pixel.getY()).ifPresent(this::lookAt));
  }

  void install() {
    view.setOnMousePressed(this::press);
    view.setOnMouseDragged(this::drag);
    view.setOnMouseMoved(this::hover);
    view.setOnMouseExited(_ -> view.forgetProbe());
    view.setOnMouseClicked(this::click);
    view.setOnScroll(this::scroll);
    view.setOnKeyPressed(this::key);
  }

  private void press(MouseEvent event) {
    menu.close();
    view.requestFocus();
    lastX = event.getX();
    lastY = event.getY();
    starts.press(event);
    // Else the column that scrolls takes the focus, and with it the keys.
    event.consume();
  }

  private void drag(MouseEvent event) {
    if (!starts.drag(event)) {
      view.viewport().ifPresent(plot -> pan(plot, event.getX() - lastX, event.getY() - lastY));
    }
    lastX = event.getX();
    lastY = event.getY();
  }

  private void pan(Viewport plot, double dx, double dy) {
    Domain seen = view.visible();
    double x = -dx / plot.width() * seen.width();
    double y = dy / plot.height() * seen.height();
    view.look(new Domain(seen.minX() + x, seen.maxX() + x, seen.minY() + y, seen.maxY() + y));
  }

  private void hover(MouseEvent event) {
    starts.hover(event, view);
    view.showTipAt(event.getX(), event.getY());
    view.probe(event.getX(), event.getY());
  }

  private void click(MouseEvent event) {
    menu.click(event);
    if (event.isStillSincePress()
        && event.getButton() == MouseButton.PRIMARY
        && event.getClickCount() == 2) {
      view.pointAt(event.getX(), event.getY()).ifPresent(this::lookAt);
    }
  }

  private void lookAt(Point middle) {
    Domain seen = view.visible();
    double x = seen.width() / 2;
    double y = seen.height() / 2;
    view.look(new Domain(middle.x() - x, middle.x() + x, middle.y() - y, middle.y() + y));
  }

  private static Point middle(Domain seen) {
    return new Point(seen.minX() + seen.width() / 2, seen.minY() + seen.height() / 2);
  }

  private void scroll(ScrollEvent event) {
    view.viewport()
        .ifPresent(plot ->
            zoom(
                plot.point(event.getX(), event.getY()),
                Math.exp(-event.getDeltaY() * ZOOM_A_UNIT)));
    event.consume();
  }

  private void zoom(Point fixed, double factor) {
    Domain seen = view.visible();
    double width = seen.width() * factor;
    if (width > LEAST_WIDTH && width < GREATEST_WIDTH) {
      view.look(
          new Domain(
              fixed.x() + (seen.minX() - fixed.x()) * factor,
              fixed.x() + (seen.maxX() - fixed.x()) * factor,
              fixed.y() + (seen.minY() - fixed.y()) * factor,
              fixed.y() + (seen.maxY() - fixed.y()) * factor));
    }
  }

  private void key(KeyEvent event) {
    int nearer = ViewKeys.nearer(event);
    Point2D way = ViewKeys.way(event).multiply(STRIDE);
    if (nearer != 0) {
      zoom(middle(view.visible()), Math.pow(ZOOM_A_KEY, nearer));
    } else if (!way.equals(Point2D.ZERO)) {
      view.viewport().ifPresent(plot -> pan(plot, way.getX(), way.getY()));
    } else if (event.getCode() == KeyCode.R) {
      view.showAll();
    } else {
      menu.key(event);
      return;
    }
    event.consume();
  }
}
