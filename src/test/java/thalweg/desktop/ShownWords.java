package thalweg.desktop;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.text.Text;

/// The labels under a node that can be seen, and whether they show all that they say.
final class ShownWords {
  private ShownWords() {}

  /// All that say something and have a place. On the FX thread.
  static Stream<Labeled> under(Node node) {
    if (!node.isVisible()) {
      return Stream.empty();
    }
    Stream<Labeled> own =
        node instanceof Labeled labeled
                && labeled.getText() != null
                && !labeled.getText().isBlank()
                && labeled.getWidth() > 0
            ? Stream.of(labeled)
            : Stream.empty();
    Stream<Labeled> below =
        node instanceof Parent parent
            ? parent.getChildrenUnmodifiable().stream().flatMap(ShownWords::under)
            : Stream.empty();
    return Stream.concat(own, below);
  }

  /// The words of those that show less than they say.
  static List<String> cut(List<Labeled> labels) {
    return FxWait.ask(
        () -> labels.stream().filter(ShownWords::isCut).map(Labeled::getText).toList());
  }

  private static boolean isCut(Labeled label) {
    return label.lookup(".text") instanceof Text shown && !shown.getText().equals(label.getText());
  }

  /// Whether it may lie outside the window.
  static boolean isScrolled(Node node) {
    return Stream.iterate(node, each -> each != null, Node::getParent)
        .anyMatch(ScrollPane.class::isInstance);
  }
}
