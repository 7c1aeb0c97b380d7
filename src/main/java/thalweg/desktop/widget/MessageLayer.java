package thalweg.desktop.widget;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// A layer over the window for what is said beside its controls. It takes no events.
///
/// A pop-up is a window of its own, and each that opens or closes lets JavaFX set up the input
/// method anew: a key with an accent that is being composed is lost then, and once JavaFX failed
/// over it.
public final class MessageLayer extends Pane {
  private static final double GAP = 4;

  private final Map<Region, Node> anchors = new LinkedHashMap<>();

  public MessageLayer() {
    setMouseTransparent(true);
    sceneProperty()
        .subscribe((before, now) -> {
          Optional.ofNullable(before).ifPresent(each -> each.getProperties().remove(getClass()));
          Optional.ofNullable(now).ifPresent(each -> each.getProperties().put(getClass(), this));
        });
  }

  /// The layer over a node's window; empty while the node stands in none, or in one without.
  static Optional<MessageLayer> over(Node node) {
    return Optional.ofNullable(node.getScene())
        .map(Scene::getProperties)
        .map(all -> all.get(MessageLayer.class))
        .map(MessageLayer.class::cast);
  }

  /// Shows something below a control, or above it where there is no room below.
  void show(Region message, Node control) {
    if (anchors.put(message, control) == null) {
      message.setManaged(false);
      getChildren().add(message);
    }
    requestLayout();
  }

  /// Shows it no longer.
  void hide(Region message) {
    anchors.remove(message);
    getChildren().remove(message);
  }

  /// Shows nothing.
  public void clear() {
    anchors.clear();
    getChildren().clear();
  }

  @Override
  protected void layoutChildren() {
    anchors.forEach(this::place);
  }

  private void place(Region message, Node control) {
    Bounds anchor = sceneToLocal(control.localToScene(control.getBoundsInLocal()));
    message.applyCss();
    double width = Math.min(message.prefWidth(-1), message.getMaxWidth());
    double height = message.prefHeight(width);
    boolean below = anchor.getMaxY() + GAP + height <= getHeight();
    message.resizeRelocate(
        snapPositionX(Math.max(0, Math.min(anchor.getMinX(), getWidth() - width))),
        snapPositionY(below ? anchor.getMaxY() + GAP : anchor.getMinY() - GAP - height),
        snapSizeX(width),
        snapSizeY(height));
  }
}
