package thalweg.desktop.widget;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// A layer over the window for what is said beside its controls. It takes no events.
///
/// A pop-up is a window of its own, and each that opens or closes lets JavaFX set up the input
/// method anew: a key with an accent that is being composed is lost then, and once JavaFX failed
/// over it.
public final class MessageLayer extends Pane {
  private static final String HEADING = "panel-heading";

  /// What is looked at, by its style.
  private static final List<String> PICTURES = List.of(".surface", ".contour");

  /// The share of a picture, from each of its edges, in which little is seen.
  private static final double RIM = 0.1;

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

  /// Shows something beside a control, where it covers no heading and no other control.
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
    Rectangle2D place =
        new MessagePlace(getWidth(), getHeight(), taken(), pictures())
            .beside(rectangle(anchor), width, height);
    message.resizeRelocate(
        snapPositionX(place.getMinX()),
        snapPositionY(place.getMinY()),
        snapSizeX(width),
        snapSizeY(height));
  }

  private List<Rectangle2D> taken() {
    List<Rectangle2D> taken = new ArrayList<>();
    below().forEach(layer -> collect(layer, getLayoutBounds(), taken));
    return taken;
  }

  /// The layers over which it lies.
  private List<Node> below() {
    List<Node> layers = getParent() == null ? List.of() : getParent().getChildrenUnmodifiable();
    return layers.subList(0, Math.max(0, layers.indexOf(this)));
  }

  /// The middles of pictures that are seen.
  private List<Rectangle2D> pictures() {
    return below().stream()
        .flatMap(layer -> PICTURES.stream().flatMap(each -> layer.lookupAll(each).stream()))
        .map(each -> sceneToLocal(each.localToScene(each.getLayoutBounds())))
        .map(each ->
            new Rectangle2D(
                each.getMinX() + RIM * each.getWidth(),
                each.getMinY() + RIM * each.getHeight(),
                (1 - 2 * RIM) * each.getWidth(),
                (1 - 2 * RIM) * each.getHeight()))
        .toList();
  }

  /// The headings and controls that are seen in a node.
  private void collect(Node node, Bounds seen, List<Rectangle2D> taken) {
    if (!node.isVisible()) {
      return;
    }
    boolean scrolls = node instanceof ScrollPane;
    if (scrolls || isTaken(node)) {
      Rectangle2D place = seen(sceneToLocal(node.localToScene(node.getBoundsInLocal())), seen);
      if (!scrolls && place.getWidth() > 0 && place.getHeight() > 0) {
        taken.add(place);
      }
      if (!scrolls || place.getWidth() == 0 || place.getHeight() == 0) {
        return;
      }
      seen = new BoundingBox(place.getMinX(), place.getMinY(), place.getWidth(), place.getHeight());
    }
    if (node instanceof Parent parent) {
      for (Node child : parent.getChildrenUnmodifiable()) {
        collect(child, seen, taken);
      }
    }
  }

  private static boolean isTaken(Node node) {
    return node instanceof Control
        && (!(node instanceof Label) || node.getStyleClass().contains(HEADING));
  }

  private static Rectangle2D seen(Bounds bounds, Bounds within) {
    double left = Math.max(bounds.getMinX(), within.getMinX());
    double top = Math.max(bounds.getMinY(), within.getMinY());
    return new Rectangle2D(
        left,
        top,
        Math.max(0, Math.min(bounds.getMaxX(), within.getMaxX()) - left),
        Math.max(0, Math.min(bounds.getMaxY(), within.getMaxY()) - top));
  }

  private static Rectangle2D rectangle(Bounds bounds) {
    return new Rectangle2D(
        bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
  }
}
