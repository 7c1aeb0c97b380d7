package thalweg.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/// Beside its field the formula stands as it was read.
@WindowTest("what is set stands in the window")
class FormulaReadingTest {
  @AutoClose private final WindowDriver window = WindowDriver.shared();

  @Test
  void aHalfTimesXIsSeenToBeNoOneOverTwoX() {
    window.resize(1440, 900);
    window.write("#formula", "1/2x + y^2");
    FxWait.await(
        "the reading", () -> signs().equals(List.of("1", "2", "\u2009", "x", " + ", "y", "2")));
    assertThat(FxWait.ask(() -> reading().getAccessibleText())).startsWith("Read as {1}/{2}");
    assertThat(FxWait.ask(() -> reading().isVisible())).isTrue();
    assertThat(
            FxWait.ask(() ->
                reading().getChildrenUnmodifiable().stream()
                    .filter(Line.class::isInstance)
                    .count()))
        .isEqualTo(1);
  }

  /// The text that is written comes first.
  @Test
  void whereThereIsNoRoomTheTextHasAllOfIt() {
    window.resize(1024, 700);
    window.write("#formula", "(x^2 + y - 11)^2/100 + (x + y^2 - 7)^2/100 + sin(x)*cos(y)/100");
    FxWait.await("no reading", () -> window.seek(".formula-reading").isEmpty());
    window.resize(1440, 900);
    window.write("#formula", "x^2 + y");
    FxWait.await("a reading", () -> window.seek(".formula-reading").isPresent());
  }

  private Region reading() {
    return (Region) window.find(".formula-reading");
  }

  private List<String> signs() {
    return reading().getChildrenUnmodifiable().stream()
        .filter(Text.class::isInstance)
        .map((Node each) -> ((Text) each).getText())
        .toList();
  }
}
