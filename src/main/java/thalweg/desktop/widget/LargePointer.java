package thalweg.desktop.widget;

import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Polygon;
import javafx.util.Subscription;

/// A layer over the window with a pointer that is seen from the last row of a lecture hall, in the
/// place of the system's: displays shrink the pointers that programs give them to the size that
/// they have themselves.
public final class LargePointer extends Pane {
  private static final double SIZE = 1.7;

  private final Polygon arrow =
      new Polygon(0, 0, 0, 17, 4, 13.2, 6.6, 19.2, 9.4, 18, 6.8, 12.1, 12.2, 12.1);
  private Subscription subscription = Subscription.EMPTY;

  /// A layer without a pointer, which takes no events.
  public LargePointer() {
    setMouseTransparent(true);
    arrow.getStyleClass().add("large-pointer");
    arrow.setManaged(false);
    arrow.setVisible(false);
    for (int i = 0; i < arrow.getPoints().size(); i++) {
      arrow.getPoints().set(i, SIZE * arrow.getPoints().get(i));
    }
    getChildren().add(arrow);
  }

  /// Follows the pointer over a scene, until it is hidden.
  public void show(Scene scene) {
    hide();
    EventHandler<MouseEvent> moved = this::follow;
    EventHandler<MouseEvent> left = _ -> arrow.setVisible(false);
    scene.addEventFilter(MouseEvent.ANY, moved);
    scene.addEventHandler(MouseEvent.MOUSE_EXITED, left);
    Cursor before = scene.getCursor();
    scene.setCursor(Cursor.NONE);
    subscription =
        () -> {
          scene.removeEventFilter(MouseEvent.ANY, moved);
          scene.removeEventHandler(MouseEvent.MOUSE_EXITED, left);
          scene.setCursor(before);
        };
  }

  private void follow(MouseEvent event) {
    Point2D place = sceneToLocal(event.getSceneX(), event.getSceneY());
    arrow.setTranslateX(place.getX());
    arrow.setTranslateY(place.getY());
    arrow.setVisible(true);
  }

  /// Leaves the pointer to the system.
  public void hide() {
    subscription.unsubscribe();
    subscription = Subscription.EMPTY;
    arrow.setVisible(false);
  }
}
