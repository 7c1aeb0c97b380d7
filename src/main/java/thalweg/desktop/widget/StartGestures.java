package thalweg.desktop.widget;

import java.util.Optional;
import java.util.OptionalInt;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import thalweg.desktop.model.Workbench;
import thalweg.landscape.Point;

/// What the mouse does with starts, alike in every view of the ground: a press on a start selects
/// it, so that arrow keys move it, a drag from there moves it, a click with Alt adds one.
public final class StartGestures {
  /// A view of the ground on which starts are seen.
  public interface Field {
    /// The start whose handle is near a pixel of the view.
    OptionalInt startNear(double px, double py);

    /// The place of the domain at a pixel of the view.
    Optional<Point> pointAt(double px, double py);

    /// The pixel of the view at which a point of the domain is seen; NaN before there is a ground.
    Point2D pixelOf(Point point);

    /// Where a start is that is dragged to a pixel of the view, or as near to it as the ground
    /// reaches; empty before there is a ground.
    Optional<Point> dragged(int index, double px, double py);

    /// How much each coordinate changes from one pixel of the view to the next.
    Point fineness(double px, double py);
  }

  private final Workbench workbench;
  private final Field field;
  private OptionalInt held = OptionalInt.empty();

  /// Hands for a view.
  public StartGestures(Workbench workbench, Field field) {
    this.workbench = workbench;
    this.field = field;
  }

  /// Takes the start under the pointer, or adds one.
  ///
  /// @return whether the mouse is used for a start until it is released
  public boolean press(MouseEvent event) {
    held = OptionalInt.empty();
    if (event.getButton() == MouseButton.PRIMARY) {
      held = field.startNear(event.getX(), event.getY());
      if (held.isEmpty() && event.isAltDown()) {
        field.pointAt(event.getX(), event.getY()).ifPresent(point -> add(round(point, event)));
      }
      held.ifPresent(workbench::selectStart);
    }
    workbench.setNudging(held.isPresent());
    return held.isPresent();
  }

  private void add(Point point) {
    workbench.addStart(point);
    held = OptionalInt.of(workbench.startList().selected());
  }

  /// Moves the start that was taken, if one was.
  ///
  /// @return whether one was
  public boolean drag(MouseEvent event) {
    // Taken back or removed by a key while the button is down, it is held no longer.
    if (held.isPresent() && held.getAsInt() != workbench.startList().selected()) {
      held = OptionalInt.empty();
    }
    // A click with an unsteady hand selects it and leaves it where it is.
    if (held.isPresent() && !event.isStillSincePress()) {
      // It would stay where the drag began; without it, the start itself is looked at closely.
      workbench.layers().forgetProbe();
      field
          .dragged(held.getAsInt(), event.getX(), event.getY())
          .ifPresent(point -> workbench.moveStart(held.getAsInt(), round(point, event)));
    }
    return held.isPresent();
  }

  private Point round(Point point, MouseEvent event) {
    return PointedPlace.of(
        point, field.fineness(event.getX(), event.getY()), workbench.landscape());
  }

  /// Shows over a start that it can be taken.
  public void hover(MouseEvent event, Node view) {
    boolean over = field.startNear(event.getX(), event.getY()).isPresent();
    view.setCursor(over ? Cursor.HAND : null);
  }
}
