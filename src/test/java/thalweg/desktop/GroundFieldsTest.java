package thalweg.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thalweg.desktop.model.Setup;
import thalweg.formula.Formula;
import thalweg.landscape.Domain;
import thalweg.landscape.HeightScale;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;

/// The domain and the heights beside the formula, with real keys.
@WindowTest("a domain is typed, and heights change their scale at a click")
class GroundFieldsTest {
  @AutoClose private final WindowDriver window = WindowDriver.shared();

  @Test
  void aTypedDomainIsTaken() {
    window.write("#domain", "-1:3, 0:2");
    window.type(KeyCode.ENTER);
    FxWait.await("the domain", () -> landscape().domain().equals(new Domain(-1, 3, 0, 2)));
    assertThat(window.start().distance(new Point(-0.3, 0.0001))).isLessThan(1e-12);
    assertThat(window.words(window.find("#domain-message")))
        .contains("(−1.3, 0.0001)", "moved to (−0.3, 0.0001)");
  }

  @Test
  void aDomainThatIsNoneChangesNothing() {
    Domain before = landscape().domain();
    window.write("#domain", "3:-1, 0:2");
    window.type(KeyCode.ENTER);
    window.settle();
    assertThat(landscape().domain()).isEqualTo(before);
    assertThat(window.words(window.find("#domain-message")))
        .contains("“3:−1, 0:2”", "lower edge", "−2:2, −2:2");
  }

  @Test
  void aDomainIsReadRoundedAndTypedExactly() {
    FxWait.run(() ->
        window
            .workbench()
            .reshape(landscape().withDomain(new Domain(-2 * Math.PI, 2 * Math.PI, -2, 2))));
    window.settle();
    assertThat(text()).isEqualTo("−6.2832:6.2832, −2:2");
    window.click(window.middleOf(window.find("#domain")));
    FxWait.await("the exact one", () -> text().startsWith("−6.283185307179586:"));
  }

  /// One that is cut reads as another: -2.048:2.0 for -2.048:2.048.
  @ParameterizedTest
  @CsvSource({"-2.048, 2.048, -2.048, 2.048", "-1000000, 1000000, -1e-7, 1e-7"})
  void theDomainIsWholeInItsField(double left, double right, double low, double high) {
    FxWait.run(() ->
        window.workbench().reshape(landscape().withDomain(new Domain(left, right, low, high))));
    window.settle();
    double words = FxWait.ask(() -> window.find("#domain .text").getLayoutBounds().getWidth());
    double field = FxWait.ask(() -> window.find("#domain").getLayoutBounds().getWidth());
    assertThat(words).isBetween(100.0, field - 8);
  }

  private String text() {
    return FxWait.ask(() -> ((TextField) window.find("#domain")).getText());
  }

  @Test
  void theHeightsBecomeLogarithmicAtAClick() {
    Point2D before = window.onSurface(new Point(0, 2));
    window.click(window.middleOf(window.find("#log-height")));
    FxWait.await("logarithmic heights", () -> landscape().heightScale() == HeightScale.LOG);
    window.settle();
    assertThat(window.onSurface(new Point(0, 2)).distance(before)).isGreaterThan(5);
  }

  /// The field has the focus all the while, with a formula that was just written.
  @Test
  void aFormulaIsEditedOnceItIsClickedInto() {
    window.write("#formula", "a*x^2 + b*y^2 + sin(3*x)");
    awaitFormula("a*x^2 + b*y^2 + sin(3*x)");
    Setup before = FxWait.ask(() -> window.workbench().setup());
    window.click(window.middleOf(window.find("#formula")));
    Node note = window.find("#formula-message");
    assertThat(FxWait.ask(() -> note.getParent().getPseudoClassStates()))
        .contains(PseudoClass.getPseudoClass("note"));
    window.type(KeyCode.END);
    FxWait.run(() -> ((TextField) window.find("#formula")).appendText(" + x^4*y"));
    awaitFormula("a*x^2 + b*y^2 + sin(3*x) + x^4*y");
    assertThat(landscape().domain()).isEqualTo(before.landscape().domain());
    assertThat(window.workbench().setup().starts()).isEqualTo(before.starts());
    assertThat(window.workbench().setup().lineup()).isEqualTo(before.lineup());
  }

  private void awaitFormula(String text) {
    FxWait.await(
        "the ground of " + text,
        () -> landscape().formula().equals(Optional.of(Formula.parse(text))));
    FxWait.await("its race", () -> window.workbench().frame().complete());
  }

  private Landscape landscape() {
    return window.workbench().landscape();
  }
}
