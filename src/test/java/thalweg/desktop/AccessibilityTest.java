package thalweg.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/// Whether everything can be reached, seen and named without a pointer.
@WindowTest("only the scene knows what Tab reaches and what shows the focus")
class AccessibilityTest {
  @AutoClose private final WindowDriver window = WindowDriver.shared();

  @Test
  void everyControlHasANameToBeRead() {
    assertThat(focusable())
        .allSatisfy(each -> assertThat(nameOf(each)).as(describe(each)).isNotBlank());
  }

  @Test
  void noTwoControlsInAPlaceHaveTheSameName() {
    List<String> names =
        focusable().stream().filter(each -> each.getId() != null).map(this::nameOf).toList();
    assertThat(names).doesNotHaveDuplicates();
  }

  /// However small the window is: what has the focus scrolls into sight.
  @Test
  void inATinyWindowEveryControlIsInSightOnceItHasTheFocus() {
    window.resize(520, 360);
    window.settle();
    Set<Node> reached = new LinkedHashSet<>();
    Node owner = next();
    while (reached.add(owner)) {
      Node focused = owner;
      FxWait.await("in sight: " + describe(focused), () -> isInSight(focused));
      owner = next();
    }
    assertThat(reached).hasSizeGreaterThan(60);
  }

  private Node next() {
    window.type(KeyCode.TAB);
    return FxWait.ask(() -> window.scene().getFocusOwner());
  }

  /// All of a control, and of a view enough to know that it is there.
  private boolean isInSight(Node node) {
    Bounds place = node.localToScene(node.getLayoutBounds());
    double across = common(place.getMinX(), place.getMaxX(), window.scene().getWidth());
    double down = common(place.getMinY(), place.getMaxY(), window.scene().getHeight());
    return across > Math.min(place.getWidth() - 1, 120)
        && down > Math.min(place.getHeight() - 1, 120);
  }

  private static double common(double from, double to, double end) {
    return Math.min(to, end) - Math.max(from, 0);
  }

  @Test
  void tabReachesEveryControlAndEachShowsThatItHasTheFocus() {
    Set<Node> unseen = new LinkedHashSet<>(focusable());
    Set<Node> reached = new LinkedHashSet<>();
    Screenshot before = window.look(window.scene().getRoot());
    while (true) {
      window.type(KeyCode.TAB);
      Node owner = FxWait.ask(() -> window.scene().getFocusOwner());
      if (!reached.add(owner)) {
        break;
      }
      window.settle();
      Screenshot now = window.look(window.scene().getRoot());
      if (differs(before, now, owner)) {
        unseen.remove(owner);
      }
      before = now;
    }
    assertThat(focusable().stream().filter(each -> !reached.contains(each)).map(this::describe))
        .as("what Tab does not reach")
        .isEmpty();
    assertThat(unseen.stream().map(this::describe)).as("what shows no focus").isEmpty();
  }

  /// Whether a control looks otherwise than before, or something close around it does.
  private static boolean differs(Screenshot before, Screenshot now, Node owner) {
    Bounds place = FxWait.ask(() -> owner.localToScreen(owner.getLayoutBounds()));
    return now.differsFrom(before, place, 3);
  }

  private List<Node> focusable() {
    return FxWait.ask(() ->
        nodes(window.scene().getRoot())
            .filter(Node::isFocusTraversable)
            .filter(each -> !each.isDisabled())
            .toList());
  }

  private static Stream<Node> nodes(Node node) {
    if (!node.isVisible()) {
      return Stream.empty();
    }
    Stream<Node> children =
        node instanceof Parent parent
            ? parent.getChildrenUnmodifiable().stream().flatMap(AccessibilityTest::nodes)
            : Stream.empty();
    return Stream.concat(Stream.of(node), children);
  }

  private String nameOf(Node node) {
    String own = Objects.requireNonNullElse(node.getAccessibleText(), "");
    if (!own.isBlank()) {
      return own;
    }
    if (node instanceof Labeled labeled && !labeled.getText().isBlank()) {
      return labeled.getText();
    }
    if (node instanceof TextInputControl field && field.getPromptText() != null) {
      return field.getPromptText();
    }
    return FxWait.ask(() ->
        nodes(window.scene().getRoot())
            .filter(each -> each instanceof Label label && node.equals(label.getLabelFor()))
            .map(each -> ((Label) each).getText())
            .findFirst()
            .orElse(""));
  }

  private String describe(Node node) {
    return node.getClass().getSimpleName() + " #" + node.getId() + " " + node.getStyleClass();
  }
}
