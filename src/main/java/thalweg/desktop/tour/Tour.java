package thalweg.desktop.tour;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/// Points at some places of the window, one after the other, while everything under it goes on and
/// can be used.
public final class Tour extends Pane {
  private static final double RING_GAP = 3;

  private final Rectangle ring = new Rectangle();
  private final Rectangle tip = new Rectangle(12, 12);
  private final Callout callout = new Callout(() -> go(1), () -> go(-1), this::skip);
  private final Runnable follow = this::follow;
  private List<TourStop> stops = List.of();
  private Optional<Bounds> target = Optional.empty();
  private int at = -1;
  private @Nullable Node before;
  private Optional<Runnable> then = Optional.empty();

  /// A tour that has not begun.
  public Tour() {
    getStyleClass().add("tour");
    setPickOnBounds(false);
    setVisible(false);
    ring.getStyleClass().add("tour-ring");
    ring.setMouseTransparent(true);
    tip.getStyleClass().add("tour-tip");
    tip.setRotate(45);
    tip.setMouseTransparent(true);
  }

  /// A window opens the sooner without what most never see.
  private void populate() {
    if (getChildren().isEmpty()) {
      getChildren().addAll(ring, tip, callout);
      getChildren().forEach(child -> child.setManaged(false));
    }
  }

  /// Begins, from the first place that can be seen.
  public void begin(List<TourStop> places) {
    stops = List.copyOf(places);
    populate();
    if (!isUnderWay()) {
      before = getScene().getFocusOwner();
      getScene().addPostLayoutPulseListener(follow);
    }
    at = -1;
    setVisible(false);
    // A window that was only just opened has not laid anything out.
    getScene().getRoot().applyCss();
    getScene().getRoot().layout();
    setVisible(true);
    go(1);
  }

  /// Whether it points at something.
  public ReadOnlyBooleanProperty underWayProperty() {
    return visibleProperty();
  }

  private boolean isUnderWay() {
    return isVisible();
  }

  /// Runs something at the end of the tour, unless that is skipped, or at once where none is under
  /// way.
  public void afterwards(Runnable action) {
    if (isUnderWay()) {
      then = Optional.of(action);
    } else {
      action.run();
    }
  }

  /// Ends it before its time: who has no time for it did not ask for what was to follow.
  private void skip() {
    then = Optional.empty();
    end();
  }

  /// Ends it.
  public void end() {
    if (isUnderWay()) {
      setVisible(false);
      getScene().removePostLayoutPulseListener(follow);
      if (before != null) {
        before.requestFocus();
      }
      before = null;
      Optional<Runnable> next = then;
      then = Optional.empty();
      next.ifPresent(Runnable::run);
    }
  }

  /// Places that cannot be seen are passed by.
  private void go(int by) {
    int to = at + by;
    while (to >= 0 && to < stops.size() && stops.get(to).place().get().isEmpty()) {
      to += by;
    }
    if (to >= stops.size()) {
      end();
    } else if (to >= 0) {
      at = to;
      callout.show(stops.get(at), at + 1, stops.size());
      requestLayout();
    }
  }

  private Optional<Bounds> locate() {
    return isUnderWay() ? stops.get(at).place().get().map(this::sceneToLocal) : Optional.empty();
  }

  /// After everything of this very frame has its place, whatever moved it.
  private void follow() {
    if (!locate().equals(target)) {
      layoutChildren();
    }
  }

  @Override
  protected void layoutChildren() {
    target = locate();
    target.ifPresent(place -> {
      ring.setX(place.getMinX() - RING_GAP);
      ring.setY(place.getMinY() - RING_GAP);
      ring.setWidth(place.getWidth() + 2 * RING_GAP);
      ring.setHeight(place.getHeight() + 2 * RING_GAP);
      Rectangle2D box = callout.beside(place, getWidth(), getHeight());
      callout.resizeRelocate(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight());
      point(box, place);
    });
  }

  /// Puts the tip on the border of the callout that is nearest to the target.
  private void point(Rectangle2D box, Bounds target) {
    double x = Math.clamp(target.getCenterX(), box.getMinX(), box.getMaxX());
    double y = Math.clamp(target.getCenterY(), box.getMinY(), box.getMaxY());
    tip.setVisible(
        x == box.getMinX() || x == box.getMaxX() || y == box.getMinY() || y == box.getMaxY());
    tip.setX(x - tip.getWidth() / 2);
    tip.setY(y - tip.getHeight() / 2);
  }
}
