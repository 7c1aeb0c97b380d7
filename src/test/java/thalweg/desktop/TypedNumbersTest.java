package thalweg.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import thalweg.desktop.model.Playback;
import thalweg.desktop.model.Setup;
import thalweg.formula.Formula;
import thalweg.objective.Parameter;

/// What sliders and choices set can be typed, also beyond their ends; what is refused goes back to
/// what holds, with a reason.
@WindowTest("numbers are typed with real keys")
class TypedNumbersTest {
  private static final String RATE = "#momentum-learningRate-slider-value";

  @AutoClose private final WindowDriver window = WindowDriver.shared();

  @Test
  void aRateBeyondTheEndOfItsSliderIsTaken() {
    write(RATE, "75");
    FxWait.await("the rate", () -> rate() == 75);
    assertThat(window.words(window.find("#momentum-learningRate"))).contains("75");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "-1    | rate η is 0 or more",
        "1e400 | too large",
        "2,5   | can't be read",
        "fast  | can't be read",
        "' '   | can't be read"
      })
  void aRateThatIsNoneGoesBackWithAReason(String typed, String reason) {
    double before = rate();
    String shown = text(RATE);
    write(RATE, typed);
    FxWait.await("a reason", () -> window.seek(RATE + "-message").isPresent());
    assertThat(window.words(window.find(RATE + "-message"))).contains(reason);
    window.type(KeyCode.TAB);
    FxWait.await("no reason", () -> window.seek(RATE + "-message").isEmpty());
    FxWait.await("what holds", () -> text(RATE).equals(shown));
    assertThat(rate()).isEqualTo(before);
  }

  /// Without Enter: whoever leaves the field is told as well.
  @ParameterizedTest
  @CsvSource({
    RATE + ", fast, “fast” can't be read, false",
    RATE + ", -1, rate η is 0 or more, true",
    "#steps .text-field, abc, abc, true",
    "#steps .text-field, 0, 0, false",
  })
  void whatIsNoneGoesBackWithAReasonWhoeverLeavesIt(
      String field, String typed, String reason, boolean click) {
    String shown = text(field);
    Setup before = FxWait.ask(() -> window.workbench().setup());
    window.write(field, typed);
    if (click) {
      window.click(window.inside(window.contour(), 0.1, 0.9));
    } else {
      window.type(KeyCode.TAB);
    }
    String message = field.split(" ", -1)[0] + "-message";
    FxWait.await("a reason", () -> window.seek(message).isPresent());
    assertThat(window.words(window.find(message))).contains(reason);
    FxWait.await("what holds", () -> text(field).equals(shown));
    assertThat(window.workbench().setup()).isEqualTo(before);
  }

  @Test
  void whatIsTypedIsTakenByAClickElsewhere() {
    window.write(RATE, "0.003");
    window.click(window.inside(window.contour(), 0.1, 0.9));
    FxWait.await("the rate", () -> rate() == 0.003);
  }

  @Test
  void escapeTakesBackWhatIsTyped() {
    String shown = text(RATE);
    write(RATE, "fast");
    FxWait.await("a reason", () -> window.seek(RATE + "-message").isPresent());
    window.type(KeyCode.ESCAPE);
    FxWait.await("what holds", () -> text(RATE).equals(shown));
    FxWait.await("no reason", () -> window.seek(RATE + "-message").isEmpty());
  }

  /// Whatever was written in it and taken, in whatever notation.
  @ParameterizedTest
  @CsvSource({
    "#momentum-learningRate-slider-value, 2e-2",
    "#noise-value, 0.1",
    "#seed-value, 7",
    "#domain, '-3:3, -3:3'",
    "#start, '1, 1'",
    "#steps .text-field, 300"
  })
  void escapeAfterEnterLeavesTheFieldSoThatLettersAreKeysAgain(String field, String typed) {
    write(field, typed);
    String taken = text(field);
    window.type(KeyCode.ESCAPE);
    window.type(KeyCode.END);
    Playback playback = window.workbench().playback();
    FxWait.await("the last step", () -> playback.playhead() == playback.end());
    window.type(KeyCode.Q);
    FxWait.await("what was taken", () -> !text(field).contains("q"));
    assertThat(taken).doesNotContain("q");
  }

  @Test
  void noiseIsTyped() {
    write("#noise-value", "0.125");
    FxWait.await("the noise", () -> window.workbench().conditions().noise() == 0.125);
  }

  @Test
  void aSeedIsTypedAndWhatIsNoWholeNumberGoesBackWithAReason() {
    write("#seed-value", "1234567890123");
    FxWait.await("the seed", () -> window.workbench().conditions().seed() == 1_234_567_890_123L);
    write("#seed-value", "1.5");
    FxWait.await("a reason", () -> window.seek("#seed-value-message").isPresent());
    window.type(KeyCode.TAB);
    FxWait.await("what holds", () -> text("#seed-value").equals("1234567890123"));
    assertThat(window.workbench().conditions().seed()).isEqualTo(1_234_567_890_123L);
  }

  @Test
  void aParameterIsTypedBeyondTheEndOfItsSlider() {
    FxWait.run(() ->
        window
            .workbench()
            .rewrite(window.workbench().landscape().withFormula(Formula.parse("a*x^2 + y^2"))));
    FxWait.await("a slider", () -> window.seek("#parameter-a").isPresent());
    write("#parameter-a-value", "20");
    FxWait.await(
        "the parameter",
        () ->
            window
                .workbench()
                .landscape()
                .parameters()
                .getFirst()
                .equals(new Parameter("a", 20, -5, 20)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc", "0", "2,5"})
  void aNumberOfStepsThatIsNoneGoesBackWithAReason(String typed) {
    int before = window.workbench().conditions().steps();
    window.click(window.middleOf(window.find("#steps .text-field")));
    write("#steps .text-field", typed);
    FxWait.await("a reason", () -> window.seek("#steps-message").isPresent());
    ComboBox<?> steps = (ComboBox<?>) window.find("#steps");
    assertThat(FxWait.ask(() -> steps.getEditor().getText())).isEqualTo(Integer.toString(before));
    assertThat(window.workbench().conditions().steps()).isEqualTo(before);
  }

  private void write(String field, String text) {
    window.write(field, text);
    window.type(KeyCode.ENTER);
  }

  private String text(String field) {
    return FxWait.ask(() -> ((TextField) window.find(field)).getText());
  }

  private double rate() {
    return window.workbench().contenders().stream()
        .filter(each -> each.optimizer().type().id().equals("momentum"))
        .findFirst()
        .orElseThrow()
        .optimizer()
        .learningRate();
  }
}
