package thalweg.desktop.layout;

import java.util.Objects;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Fills its place in the window; where that is smaller than its content needs, the content is
/// scrolled, by bars beside it, by the wheel where nothing else uses it, and to what has the focus.
public final class LeastRoom extends Region {
  private final Region content;
  private Dimension2D least;
  private final ScrollBar across = new ScrollBar();
  private final ScrollBar down = new ScrollBar();
  private final Subscription subscription;
  private final Rectangle seen = new Rectangle();
  private boolean pressed;

  /// A place for the content of a window.
  ///
  /// @param least what it needs, in pixels
  public LeastRoom(Region content, Dimension2D least) {
    this.content = content;
    this.least = least;
    down.setOrientation(Orientation.VERTICAL);
    across.setId("scroll-across");
    down.setId("scroll-down");
    setMinSize(0, 0);
    getChildren().addAll(content, across, down);
    setOnScroll(this::scroll);
    addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> pressed = true);
    addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> pressed = false);
    subscription =
        Subscription.combine(
            across.valueProperty().subscribe(this::requestLayout),
            down.valueProperty().subscribe(this::requestLayout),
            sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::follow));
  }

  /// What the content needs from now on, in pixels.
  public void need(Dimension2D room) {
    least = room;
    requestLayout();
  }

  private void scroll(ScrollEvent event) {
    move(across, -event.getDeltaX());
    move(down, -event.getDeltaY());
  }

  private static void move(ScrollBar bar, double by) {
    if (bar.isVisible()) {
      bar.setValue(Math.clamp(bar.getValue() + by, 0, bar.getMax()));
    }
  }

  /// A list that scrolls to what has the focus as well moves it once more with the next layout.
  private void follow(@Nullable Node focused) {
    bring(focused);
    Scene scene = getScene();
    if (focused != null && scene != null) {
      scene.addPostLayoutPulseListener(
          new Runnable() {
            @Override
            public void run() {
              scene.removePostLayoutPulseListener(this);
              if (focused.equals(scene.getFocusOwner())) {
                bring(focused);
              }
            }
          });
    }
  }

  /// What the pointer has pressed stays under it: a drag that begins there goes on from there.
  private void bring(@Nullable Node focused) {
    if (focused != null
        && isInside(focused)
        && !pressed
        && (across.isVisible() || down.isVisible())) {
      Bounds place = sceneToLocal(focused.localToScene(focused.getLayoutBounds()));
      move(across, outside(place.getMinX(), place.getMaxX(), getWidth() - thickness(down)));
      move(down, outside(place.getMinY(), place.getMaxY(), getHeight() - thickness(across)));
    }
  }

  private boolean isInside(Node node) {
    return Stream.iterate(node, Objects::nonNull, Node::getParent).anyMatch(content::equals);
  }

  /// By how much a stretch lies outside of what is seen; of one that is larger, as much as keeps it
  /// from filling that.
  private static double outside(double from, double to, double seen) {
    if (to - from > seen) {
      return from > 0 ? from : Math.min(0, to - seen);
    }
    return from < 0 ? from : Math.max(0, to - seen);
  }

  private static double thickness(ScrollBar bar) {
    if (!bar.isVisible()) {
      return 0;
    }
    return bar.getOrientation() == Orientation.VERTICAL ? bar.prefWidth(-1) : bar.prefHeight(-1);
  }

  @Override
  protected void layoutChildren() {
    across.setVisible(getWidth() < least.getWidth());
    down.setVisible(getHeight() < least.getHeight());
    double width = Math.max(getWidth() - thickness(down), least.getWidth());
    double height = Math.max(getHeight() - thickness(across), least.getHeight());
    fit(across, width, getWidth() - thickness(down));
    fit(down, height, getHeight() - thickness(across));
    content.resizeRelocate(
        -Math.rint(across.getValue()), -Math.rint(down.getValue()), width, height);
    cut();
    across.resizeRelocate(
        0, getHeight() - thickness(across), getWidth() - thickness(down), thickness(across));
    down.resizeRelocate(
        getWidth() - thickness(down), 0, thickness(down), getHeight() - thickness(across));
  }

  /// What is not seen lies under no bar either.
  private void cut() {
    seen.setX(-content.getLayoutX());
    seen.setY(-content.getLayoutY());
    seen.setWidth(getWidth() - thickness(down));
    seen.setHeight(getHeight() - thickness(across));
    content.setClip(across.isVisible() || down.isVisible() ? seen : null);
  }

  private static void fit(ScrollBar bar, double all, double seen) {
    double hidden = bar.isVisible() ? Math.max(0, all - seen) : 0;
    bar.setMax(hidden);
    bar.setVisibleAmount(hidden * seen / all);
    bar.setValue(Math.min(bar.getValue(), hidden));
  }

  /// Lets go of the focus.
  public void dispose() {
    subscription.unsubscribe();
  }
}
