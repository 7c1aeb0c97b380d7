package thalweg.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import thalweg.figure.Theme;

/// Whether all words can be read on their ground: a contrast of 4.5 to 1, as WCAG 2 asks for.
@WindowTest("style sheets give words and their ground their colours")
class ContrastTest {
  private static final double LEAST = 4.5;

  @AutoClose private final WindowDriver window = WindowDriver.shared();

  @ParameterizedTest
  @EnumSource(Theme.class)
  void inTheWindow(Theme theme) {
    dress(theme);
    assertAllCanBeRead();
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void onTheSheetOfShortcuts(Theme theme) {
    dress(theme);
    window.type(KeyCode.F1);
    window.settle();
    assertAllCanBeRead();
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void onThePalette(Theme theme) {
    dress(theme);
    window.withKey(
        KeyCode.CONTROL, () -> window.withKey(KeyCode.SHIFT, () -> window.type(KeyCode.P)));
    window.settle();
    assertAllCanBeRead();
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void onTheTour(Theme theme) {
    dress(theme);
    FxWait.run(() ->
        window.actions().stream()
            .filter(each -> each.id().equals("window.tour"))
            .forEach(each -> each.run()));
    window.settle();
    assertAllCanBeRead();
  }

  private void dress(Theme theme) {
    FxWait.run(() -> window.appearance().choose(theme));
    window.settle();
  }

  private void assertAllCanBeRead() {
    List<Text> all = FxWait.ask(() -> texts(window.scene().getRoot()).toList());
    assertThat(all).hasSizeGreaterThan(40);
    assertThat(all.stream().filter(each -> contrast(each) < LEAST).map(ContrastTest::describe))
        .isEmpty();
  }

  private static double contrast(Text text) {
    return contrast((Color) text.getFill(), groundOf(text));
  }

  private static String describe(Text text) {
    return "%s on %s: %s".formatted(text.getFill(), groundOf(text), text.getText());
  }

  /// What cannot be done now need not be read.
  private static Stream<Text> texts(Node node) {
    boolean idle =
        node.getPseudoClassStates().stream()
            .anyMatch(each -> each.getPseudoClassName().equals("idle"));
    if (!node.isVisible() || node.isDisabled() || idle) {
      return Stream.empty();
    }
    return switch (node) {
      case Text text -> text.getText().isBlank() ? Stream.empty() : Stream.of(text);
      case Labeled labeled when labeled.getText() == null -> Stream.empty();
      case Parent parent -> parent.getChildrenUnmodifiable().stream().flatMap(ContrastTest::texts);
      default -> Stream.empty();
    };
  }

  private static Color groundOf(Node node) {
    return Stream.iterate(node.getParent(), Objects::nonNull, Node::getParent)
        .flatMap(each -> fill(each).stream())
        .findFirst()
        .orElseThrow();
  }

  /// The opaque colour that a region is filled with, if it is.
  private static Optional<Color> fill(Node node) {
    if (!(node instanceof Region region) || region.getBackground() == null) {
      return Optional.empty();
    }
    return region.getBackground().getFills().stream()
        .map(BackgroundFill::getFill)
        .filter(Color.class::isInstance)
        .map(Color.class::cast)
        .filter(color -> color.getOpacity() == 1)
        .reduce((_, last) -> last);
  }

  private static double contrast(Color one, Color other) {
    double first = luminance(one);
    double second = luminance(other);
    return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
  }

  private static double luminance(Color color) {
    return 0.2126 * linear(color.getRed())
        + 0.7152 * linear(color.getGreen())
        + 0.0722 * linear(color.getBlue());
  }

  private static double linear(double share) {
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
