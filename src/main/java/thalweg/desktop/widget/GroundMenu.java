package thalweg.desktop.widget;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import thalweg.desktop.model.Starts;
import thalweg.desktop.model.Workbench;
import thalweg.landscape.Point;
import thalweg.text.Text;

/// The menu of a place in a view of the ground: what can be done with starts there, and to look at
/// it. A click with the second button opens it, and so do the menu key and Shift with F10.
public final class GroundMenu {
  private final Text words = Text.of("desktop");
  private final Workbench workbench;
  private final Node view;
  private final StartGestures.Field field;
  private final Consumer<Point2D> look;
  private final ContextMenu menu = new ContextMenu();

  /// @param look brings the place at a pixel of the view to its middle
  public GroundMenu(
      Workbench workbench, Node view, StartGestures.Field field, Consumer<Point2D> look) {
    this.workbench = workbench;
    this.view = view;
    this.field = field;
    this.look = look;
    menu.setId("ground-menu");
  }

  /// Opens it after a click with the second button that was no drag.
  public void click(MouseEvent event) {
    if (event.getButton() == MouseButton.SECONDARY && event.isStillSincePress()) {
      open(new Point2D(event.getX(), event.getY()));
    }
  }

  /// Closes it: something else is done in the view.
  public void close() {
    menu.hide();
  }

  /// Opens it with keys: where the probe is, or else at the selected start.
  public void key(KeyEvent event) {
    boolean asked =
        event.getCode() == KeyCode.CONTEXT_MENU
            || (event.getCode() == KeyCode.F10 && event.isShiftDown());
    Point2D place =
        field.pixelOf(workbench.layers().probe().orElseGet(workbench.startList()::selectedPoint));
    if (asked && Double.isFinite(place.getX())) {
      open(place);
      event.consume();
    }
  }

  private void open(Point2D pixel) {
    Optional<Point> place =
        field
            .pointAt(pixel.getX(), pixel.getY())
            .filter(workbench.landscape().domain()::contains)
            .map(seen ->
                PointedPlace.of(
                    seen, field.fineness(pixel.getX(), pixel.getY()), workbench.landscape()));
    OptionalInt near = field.startNear(pixel.getX(), pixel.getY());
    menu.getItems()
        .setAll(
            item(
                "add",
                place.isPresent() && workbench.starts().size() < Starts.MOST,
                () -> place.ifPresent(workbench::addStart)),
            item("move", place.isPresent() && near.isEmpty(), () -> place.ifPresent(this::move)),
            item("look", place.isPresent(), () -> look.accept(pixel)));
    near.ifPresent(index ->
        menu.getItems()
            .add(
                item("remove", workbench.starts().size() > 1, () -> workbench.removeStart(index))));
    Point2D corner = view.localToScreen(pixel);
    menu.show(view, corner.getX(), corner.getY());
  }

  private void move(Point place) {
    workbench.moveStart(workbench.startList().selected(), place);
    workbench.setNudging(true);
  }

  private MenuItem item(String name, boolean useful, Runnable deed) {
    MenuItem item = new MenuItem(words.get("ground." + name));
    item.setId("ground-" + name);
    item.setDisable(!useful);
    item.setOnAction(_ -> deed.run());
    return item;
  }
}
