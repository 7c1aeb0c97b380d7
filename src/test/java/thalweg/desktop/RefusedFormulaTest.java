package thalweg.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import thalweg.formula.Formula;
import thalweg.landscape.Landscape;

/// What is said of a formula that is refused, with real keys.
@WindowTest("a refusal is seen below what is typed")
class RefusedFormulaTest {
  @AutoClose private final WindowDriver window = WindowDriver.shared();

  @Test
  void escapeTakesBackWhatIsRefused() {
    TextField field = (TextField) window.find("#formula");
    String before = FxWait.ask(field::getText);
    window.write("#formula", "x^2 + * y");
    FxWait.await("a message", () -> window.seek("#formula-message").isPresent());
    window.type(KeyCode.ESCAPE);
    FxWait.await("the formula that is raced", () -> field.getText().equals(before));
    FxWait.await("no message", () -> window.seek("#formula-message").isEmpty());
  }

  @Test
  void whereAMistakeIsLeftItIsSaidWhatIsRacedInstead() {
    String raced = landscape().objective().description();
    window.write("#formula", "x^2 + * y");
    window.click(window.middleOf(window.find("#domain")));
    FxWait.await(
        "what is raced",
        () ->
            window
                .seek("#formula-message")
                .filter(message -> window.words(message).contains(raced))
                .isPresent());
    TextField field = (TextField) window.find("#formula");
    String left = FxWait.ask(field::getText);
    assertThat(left).isEqualTo("x^2 + * y");
  }

  @Test
  void aMistakeIsMarkedAtItsCharacter() {
    window.write("#formula", "x^2 + * y");
    FxWait.await("a message", () -> window.seek("#formula-message").isPresent());
    Node message = window.find("#formula-message");
    assertThat(window.words(message)).contains("character 7");
    assertThat(window.words(window.find(".formula-wrong"))).isEqualTo("*");
  }

  /// As a dead circumflex and a blank write a power on a German keyboard, slowly. A window that
  /// opened or closed between the two would end what is composed.
  @Test
  void aPowerIsComposedWhileARefusalIsSaid() {
    window.write("#formula", "x");
    awaitFormula("x");
    compose("^", "");
    FxWait.await("a refusal", () -> window.seek("#formula-message").isPresent());
    assertThat(FxWait.ask(() -> Window.getWindows().size())).isEqualTo(1);
    compose("", "^");
    window.type(KeyCode.DIGIT2);
    awaitFormula("x^2");
  }

  @Test
  void theLastGoodGroundStaysUnderAMistake() {
    Landscape before = landscape();
    window.write("#formula", "x^2 + ");
    FxWait.await("a message", () -> window.seek("#formula-message").isPresent());
    assertThat(landscape()).isEqualTo(before);
  }

  @Test
  void theMessageGoesWithTheMistake() {
    window.write("#formula", "sin(x");
    FxWait.await("a message", () -> window.seek("#formula-message").isPresent());
    window.write("#formula", "sin(x)");
    awaitFormula("sin(x)");
    FxWait.await("no message", () -> window.seek("#formula-message").isEmpty());
  }

  private void compose(String composed, String committed) {
    List<InputMethodTextRun> runs =
        composed.isEmpty()
            ? List.of()
            : List.of(new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW));
    FxWait.run(() ->
        Event.fireEvent(
            window.find("#formula"),
            new InputMethodEvent(
                InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, runs, committed, composed.length())));
  }

  private Landscape landscape() {
    return window.workbench().landscape();
  }

  private void awaitFormula(String text) {
    FxWait.await(
        "the ground of " + text,
        () -> landscape().formula().equals(Optional.of(Formula.parse(text))));
    FxWait.await("its race", () -> window.workbench().frame().complete());
  }
}
