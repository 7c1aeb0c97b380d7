package thalweg.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import thalweg.landscape.Point;

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
    assertThat(FxWait.ask(() -> reading().getAccessibleText()))
        .isEqualTo("Read as 1 over 2 times x plus y squared");
    assertThat(FxWait.ask(() -> reading().isVisible())).isTrue();
    assertThat(
            FxWait.ask(() ->
                reading().getChildrenUnmodifiable().stream()
                    .filter(Line.class::isInstance)
                    .count()))
        .isEqualTo(1);
  }

  @Test
  void thePartUnderThePointerTellsItsValueAndTheFieldKeepsTheKeys() {
    window.resize(1440, 900);
    window.write("#formula", "x^2 + log(y)");
    FxWait.await("the reading", () -> signs().contains("log"));
    moveTo("log");
    FxWait.run(() -> window.workbench().layers().probeAt(new Point(0.5, -0.3)));
    FxWait.await("why there is none", () -> tip().contains("log of −0.3"));
    assertThat(tip()).isEqualTo("log(y): undefined, log of −0.3\nat the probe (0.5, −0.3)");
    moveTo("x");
    FxWait.await("its value", () -> tip().startsWith("x = 0.5\n"));
    assertThat(FxWait.ask(() -> window.find("#formula").isFocused())).isTrue();
    assertThat(FxWait.ask(() -> window.find(".formula-light").isVisible())).isTrue();
  }

  @Test
  void thatOfTheFormulaBeforeFadesWhileAnotherIsWritten() {
    window.resize(1440, 900);
    window.write("#formula", "x^2 + y");
    FxWait.await("the reading", () -> signs().contains("y") && reading().getOpacity() == 1);
    window.write("#formula", "x^2 + y + (");
    FxWait.await("a faint one", () -> reading().getOpacity() < 0.5);
    window.write("#formula", "x^2 + 3");
    FxWait.await("the next", () -> signs().contains("3") && reading().getOpacity() == 1);
  }

  /// The text that is written comes first.
  @Test
  void whereThereIsNoRoomTheTextHasAllOfIt() {
    window.resize(1024, 700);
    window.write("#formula", "(x^2 + y - 11)^2/100 + (x + y^2 - 7)^2/100 + sin(x)*cos(y)/100");
    FxWait.await("no reading", () -> window.seek(".formula-reading").isEmpty());
    assertThat(FxWait.ask(() -> ((Control) window.find("#formula")).getTooltip().getText()))
        .startsWith("Read as ")
        .contains("(x² + y − 11)²/100");
    window.resize(1440, 900);
    window.write("#formula", "x^2 + y");
    FxWait.await("a reading", () -> window.seek(".formula-reading").isPresent());
  }

  private void moveTo(String sign) {
    window.moveTo(
        window.middleOf(
            reading().getChildrenUnmodifiable().stream()
                .filter(each -> each instanceof Text text && text.getText().equals(sign))
                .findFirst()
                .orElseThrow()));
  }

  private static String tip() {
    return FxWait.ask(() ->
        Window.getWindows().stream()
            .filter(Tooltip.class::isInstance)
            .map(each -> ((Tooltip) each).getText())
            .findFirst()
            .orElse(""));
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
