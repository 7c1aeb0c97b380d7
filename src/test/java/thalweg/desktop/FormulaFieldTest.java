package thalweg.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import thalweg.desktop.model.Setup;
import thalweg.figure.lettering.Typesetting;
import thalweg.formula.Formula;
import thalweg.landscape.Domain;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.text.PlainNumber;

/// A formula of one's own, its parameters, its domain and its heights, with real keys.
@WindowTest("a formula is typed, and its refusal seen")
class FormulaFieldTest {
  @AutoClose private final WindowDriver window = WindowDriver.shared();

  @Test
  void whatIsTypedBecomesTheGround() {
    Screenshot before = window.look(window.surface());
    window.write("#formula", "x^2 + 2*y^2");
    awaitFormula("x^2 + 2*y^2");
    window.goTo(0);
    assertThat(window.look(window.surface()).showsTheSameAs(before)).isFalse();
  }

  @Test
  void theGroundOfAFormulaNeverSeenIsUnderstood() {
    window.write(
        "#formula",
        "3*(1-x)^2*exp(-x^2-(y+1)^2) - 10*(x/5 - x^3 - y^5)*exp(-x^2-y^2) - exp(-(x+1)^2-y^2)/3");
    awaitCensus("3 minima · 3 saddles · 3 maxima");
  }

  @Test
  void aLatticeOfCriticalPointsIsFoundWhole() {
    window.write("#formula", "sin(x)*cos(y)");
    FxWait.await("its ground", () -> landscape().objective().description().equals("sin(x)*cos(y)"));
    window.goTo(0);
    window.write("#domain", "-4:4, -4:4");
    window.type(KeyCode.ENTER);
    // From the side a saddle stands before a maximum, and one of the two marks is left out.
    FxWait.run(() -> window.find("#play").requestFocus());
    window.type(KeyCode.DIGIT7);
    // Extremes at x = +-pi/2, y = -pi, 0, pi; saddles at x = -pi, 0, pi, y = +-pi/2.
    awaitCensus("3 minima · 6 saddles · 3 maxima");
  }

  @Test
  void aLevelValleyFloorIsCalledOne() {
    window.write("#formula", "x^2");
    awaitCensus("1 level valley floor");
    window.goTo(0);
    window.moveTo(window.onContour(new Point(0, 0.5)));
    FxWait.await("a tip", () -> window.seek(".contour .critical-tip").isPresent());
    assertThat(window.words(window.find(".contour .critical-tip"))).contains("level valley floor");
  }

  @Test
  void aNameThatMayBecomeAFunctionWaits() {
    Landscape before = landscape();
    window.write("#formula", "x^2 + ");
    window.type(KeyCode.S);
    window.type(KeyCode.I);
    window.settle();
    assertThat(landscape()).isEqualTo(before);
    window.type(KeyCode.ENTER);
    awaitFormula("x^2 + si");
    assertThat(window.seek("#parameter-si")).isPresent();
  }

  /// It takes what was typed out of the text without saying where, as Ctrl+Z or a menu does.
  @Test
  void theFieldsOwnUndoShortensTheText() {
    TextField field = (TextField) window.find("#formula");
    window.write("#formula", "x^2+y^2");
    window.type(KeyCode.ENTER);
    awaitFormula("x^2+y^2");
    window.click(window.middleOf(field));
    window.type(KeyCode.END);
    FxWait.run(() -> field.appendText("+x*y*3"));
    FxWait.run(field::undo);
    assertThat(window.mishaps()).isEmpty();
    awaitFormula(FxWait.ask(field::getText));
  }

  @Test
  void anEditKeepsDomainAndStartAndIsOneStepForUndo() {
    Setup before = FxWait.ask(() -> window.workbench().setup());
    String text = before.landscape().objective().description();
    window.click(window.middleOf(window.find("#formula")));
    window.type(KeyCode.END);
    window.type(KeyCode.DIGIT0);
    awaitFormula(text + "0");
    window.settle();
    window.type(KeyCode.DIGIT0);
    awaitFormula(text + "00");
    FxWait.await("an offer to fit", () -> window.seek("#fit").isPresent());
    assertThat(window.workbench().starts()).isEqualTo(before.starts().points());
    assertThat(landscape().domain()).isEqualTo(before.landscape().domain());
    window.type(KeyCode.ENTER);
    window.withKey(KeyCode.CONTROL, () -> window.type(KeyCode.Z));
    FxWait.await("what was before", () -> window.workbench().setup().equals(before));
    TextField field = (TextField) window.find("#formula");
    FxWait.await("its formula", () -> field.getText().equals(text));
    assertThat(FxWait.ask(field::getCaretPosition)).isEqualTo(text.length());
  }

  @Test
  void aFormulaWrittenAnewSaysWhatItBrought() {
    window.write("#formula", "(x-1)^2 + y^2");
    awaitFormula("(x-1)^2 + y^2");
    window.type(KeyCode.ENTER);
    FxWait.await("a message", () -> window.seek("#formula-message").isPresent());
    assertThat(window.words(window.find("#formula-message")))
        .contains("the start (" + round(window.start().x()) + ", " + round(window.start().y()))
        .contains("learning rates");
  }

  private static String round(double coordinate) {
    return Typesetting.signs(PlainNumber.rounded(coordinate, 5));
  }

  @Test
  void aMinimumOutsideTheDomainIsOffered() {
    window.write("#domain", "-6:6, -6:6");
    window.type(KeyCode.ENTER);
    window.write("#formula", "0.07*x*y + 10/y + 30/x");
    FxWait.await(
        "an offer",
        () ->
            window
                .seek("#fit")
                .filter(fit -> window.words(fit).contains("10.87, 3.62"))
                .isPresent());
    assertThat(landscape().domain()).isEqualTo(Domain.square(6));
    window.click(window.middleOf(window.find("#fit")));
    FxWait.await("its place", () -> landscape().domain().contains(new Point(10.87, 3.62)));
    FxWait.await("no offer", () -> window.seek("#fit").isEmpty());
    // A button that is gone leaves the focus where it was, and no text selected for the next key.
    TextField formula = (TextField) window.find("#formula");
    assertThat(FxWait.ask(() -> window.scene().getFocusOwner())).isEqualTo(formula);
    assertThat(FxWait.ask(formula::getSelectedText)).isEmpty();
  }

  /// What takes longer than a moment to be made a landscape.
  @Test
  void whatBelongsToTheGroundBeforeFadesUntilTheNextIsThere() {
    window.write("#formula", "sin(90*x)*sin(90*y) + sin(70*x)*cos(60*y)");
    Node contour = window.find(".contour");
    FxWait.await("a faint contour", () -> contour.getOpacity() < 0.5);
    window.write("#formula", "x^2 + 3*y^2");
    awaitFormula("x^2 + 3*y^2");
    FxWait.await("a full contour", () -> contour.getOpacity() == 1);
  }

  /// It takes longer than a moment to be made a landscape.
  @Test
  void whatIsLetGoOfBeforeItIsThereDoesNotCome() {
    Landscape before = landscape();
    String text = before.objective().description();
    window.write("#formula", "sin(80*x)*sin(90*y) + sin(70*x)*cos(60*y)");
    window.type(KeyCode.ENTER);
    window.type(KeyCode.ESCAPE);
    TextField field = (TextField) window.find("#formula");
    FxWait.await("what has become of it", () -> window.seek("#formula-message").isPresent());
    assertThat(window.words(window.find("#formula-message"))).contains("Raced is still " + text);
    assertThat(field.getText()).startsWith("sin(80*x)");
    assertThat(landscape()).isEqualTo(before);
    window.type(KeyCode.ESCAPE);
    FxWait.await("the formula that is raced", () -> field.getText().equals(text));
    window.settle();
    assertThat(landscape()).isEqualTo(before);
    assertThat(field.getText()).isEqualTo(text);
  }

  @Test
  void enterLooksAgainAtWhatEscapeLetGoOf() {
    String slow = "sin(80*x)*sin(90*y) + sin(70*x)*cos(60*y)";
    window.write("#formula", slow);
    window.type(KeyCode.ENTER);
    window.type(KeyCode.ESCAPE);
    FxWait.await("what has become of it", () -> window.seek("#formula-message").isPresent());
    window.type(KeyCode.ENTER);
    awaitFormula(slow);
  }

  /// As one step for undo each, though the field is never left.
  @Test
  void formulasWrittenOneAfterTheOtherAreTakenBackOneByOne() {
    window.write("#formula", "x^2 + 4*y^2");
    awaitFormula("x^2 + 4*y^2");
    window.write("#formula", "x^2 + 9*y^2");
    awaitFormula("x^2 + 9*y^2");
    window.withKey(KeyCode.CONTROL, () -> window.type(KeyCode.Z));
    awaitFormula("x^2 + 4*y^2");
  }

  private void awaitCensus(String census) {
    Node marks = window.find("#marks");
    FxWait.await(census, () -> window.words(marks).equals(census));
  }

  @Test
  void aNamedParameterBecomesASliderThatShapesTheGround() {
    window.write("#formula", "a*x^2 + y^2");
    FxWait.await("a slider", () -> window.seek("#parameter-a").isPresent());
    window.goTo(0);
    Screenshot before = window.look(window.surface());
    Node track = window.find("#parameter-a .track");
    window.click(window.inside(track, 0.9, 0.5));
    FxWait.await("another shape", () -> landscape().parameters().getFirst().value() > 3);
    window.settle();
    assertThat(landscape().field().value(1, 0)).isGreaterThan(3);
    assertThat(window.look(window.surface()).showsTheSameAs(before)).isFalse();
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
