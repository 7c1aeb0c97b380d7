package thalweg.desktop;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.robot.Robot;
import javafx.scene.text.Text;
import javafx.stage.Window;

/// What is seen of the program on the real screen: its nodes, their words and their pixels.
abstract sealed class ScreenQueries permits Hand {
  /// Moves the pointer and types.
  final Robot robot;

  ScreenQueries(Robot robot) {
    this.robot = robot;
  }

  /// The node of a CSS selector.
  public Node find(String selector) {
    return seek(selector).orElseThrow(() -> new AssertionError("the window has no " + selector));
  }

  /// The node of a CSS selector that can be seen, in the window or in one of its popups.
  Optional<Node> seek(String selector) {
    return FxWait.ask(() ->
        Window.getWindows().stream()
            .flatMap(each -> each.getScene().getRoot().lookupAll(selector).stream())
            .filter(ScreenQueries::isShown)
            .findFirst());
  }

  private static boolean isShown(Node node) {
    Stream<Node> above = Stream.iterate(node, Objects::nonNull, Node::getParent);
    return above.allMatch(Node::isVisible);
  }

  /// A place inside a node, in the screen's coordinates and on a whole pixel.
  ///
  /// @param across from 0, the left edge, to 1
  /// @param down from 0, the upper edge, to 1
  public Point2D inside(Node node, double across, double down) {
    Bounds bounds = FxWait.ask(() -> node.localToScreen(node.getLayoutBounds()));
    return new Point2D(
        Math.rint(bounds.getMinX() + across * bounds.getWidth()),
        Math.rint(bounds.getMinY() + down * bounds.getHeight()));
  }

  /// Where a node lies in the window.
  Bounds placeOf(Node node) {
    return FxWait.ask(() -> node.localToScene(node.getLayoutBounds()));
  }

  public Point2D middleOf(Node node) {
    return inside(node, 0.5, 0.5);
  }

  /// All words under a node, in order. A space is one, may a line end there or not.
  public String words(Node node) {
    return FxWait.ask(() -> texts(node).map(Text::getText).collect(Collectors.joining(" ")))
        .replace('\u00a0', ' ');
  }

  private static Stream<Text> texts(Node node) {
    return switch (node) {
      case Text text -> Stream.of(text);
      case Parent parent -> parent.getChildrenUnmodifiable().stream().flatMap(ScreenQueries::texts);
      default -> Stream.empty();
    };
  }

  /// What the screen shows where a node is.
  public Screenshot look(Node node) {
    return FxWait.ask(() -> capture(node));
  }

  Screenshot capture(Node node) {
    Bounds bounds = node.localToScreen(node.getLayoutBounds());
    Rectangle2D place =
        new Rectangle2D(
            Math.ceil(bounds.getMinX()),
            Math.ceil(bounds.getMinY()),
            Math.floor(bounds.getWidth()),
            Math.floor(bounds.getHeight()));
    return Screenshot.of(place);
  }
}
