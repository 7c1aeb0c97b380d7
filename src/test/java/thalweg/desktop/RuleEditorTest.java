package thalweg.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thalweg.desktop.model.Workbench;
import thalweg.optimizer.method.Optimizers;

/// An optimizer is typed, raced, changed, taken back and found again, with real keys.
@WindowTest("the lines of an optimizer are typed by hand")
class RuleEditorTest {
  private static final int OWN = Optimizers.all().size();

  /// Adam with the root of a greater sum.
  private static final String LINES =
      """
      m = beta1*m + (1 - beta1)*g
      v = beta2*v + (1 - beta2)*abs(g)
      theta = theta - eta*m/(v + epsilon)\
      """;

  private static final String WRONG = "m = beta1*m + g\ntheta = theta - eta*norm(m)";

  /// With every sign that keyboards have in different places.
  private static final String DRAFT = "v_t = \\rho v_{t-1} + [g_t² + g^2]*|θ| −";

  @TempDir private static Path folder;

  private final String usual = System.getProperty("thalweg.folder", "");

  @AfterEach
  void returnToTheUsualFolder() {
    System.setProperty("thalweg.folder", usual);
  }

  private static WindowDriver open() {
    System.setProperty("thalweg.folder", folder.toString());
    return WindowDriver.openSmall();
  }

  @Test
  void aTypedOptimizerRacesIsTakenBackAndIsThereTheNextTime() throws Exception {
    Path file = folder.resolve("optimizers").resolve("my-rule.json");
    try (WindowDriver window = open()) {
      makeOne(window);
      assertThatAWrongLineIsMarkedAndTheRaceGoesOn(window);
      assertThatWhatWasLeftIsThere(window);
      FxWait.await("its file", () -> Files.exists(file));
      window.withKey(KeyCode.CONTROL, () -> window.type(KeyCode.Z));
      window.withKey(KeyCode.CONTROL, () -> window.type(KeyCode.Z));
      FxWait.await("none", () -> window.workbench().types().size() == OWN);
      FxWait.await("no file", () -> !Files.exists(file));
      window.withKey(KeyCode.CONTROL, () -> window.type(KeyCode.Y));
      FxWait.await("it again", () -> window.workbench().types().size() == OWN + 1);
      FxWait.await("its file again", () -> Files.exists(file));
      leaveADraft(window);
    }
    try (WindowDriver window = open()) {
      assertThat(window.workbench().types().getLast().id()).isEqualTo("my-rule");
      assertThat(text(window.workbench())).contains("abs(g)");
      run(window, "race.rule.remove.my-rule");
      FxWait.await("a way back", () -> window.seek("#rule-restore").isPresent());
      FxWait.await("no file", () -> !Files.exists(file));
      window.withKey(KeyCode.CONTROL, () -> window.type(KeyCode.N));
      FxWait.await("the draft", () -> area(window).getText().equals(DRAFT));
      assertThat(window.words(window.find("#rule-note"))).contains("not finished");
    }
  }

  private static void leaveADraft(WindowDriver window) {
    window.withKey(KeyCode.CONTROL, () -> window.type(KeyCode.N));
    FxWait.await("an editor", () -> window.seek("#rule-editor").isPresent());
    window.write("#rule-text", DRAFT);
    FxWait.await("all of it, nothing twice", () -> area(window).getText().equals(DRAFT));
  }

  private static void makeOne(WindowDriver window) {
    window.withKey(KeyCode.CONTROL, () -> window.type(KeyCode.N));
    FxWait.await("an editor", () -> window.seek("#rule-editor").isPresent());
    assertThat(((TextField) window.find("#rule-name")).getText()).isEqualTo("my-rule");
    window.write("#rule-text", LINES);
    FxWait.await("its lines", () -> area(window).getText().equals(LINES));
    window.withKey(KeyCode.CONTROL, () -> window.type(KeyCode.ENTER));
    FxWait.await("its run", () -> window.workbench().frame().run("my-rule", 0).isPresent());
    assertThat(window.words(window.find("#rule-lines"))).contains("β₁");
    assertThat(FxWait.ask(() -> underItsBar(window.find("#rule-editor")))).isEmpty();
  }

  /// The words of what is scrolled that a scroll bar lies on.
  private static List<String> underItsBar(Node editor) {
    return editor.lookupAll(".scroll-pane").stream()
        .flatMap(pane -> {
          double least =
              pane.lookupAll(".scroll-bar:vertical").stream()
                  .filter(Node::isVisible)
                  .mapToDouble(bar -> bar.localToScene(bar.getBoundsInLocal()).getMinX())
                  .min()
                  .orElse(Double.POSITIVE_INFINITY);
          return pane.lookupAll("*").stream()
              .filter(each -> each.localToScene(each.getBoundsInLocal()).getMaxX() > least)
              .filter(Text.class::isInstance)
              .map(Text.class::cast)
              .map(Text::getText);
        })
        .filter(each -> !each.isBlank())
        .toList();
  }

  private static void assertThatAWrongLineIsMarkedAndTheRaceGoesOn(WindowDriver window) {
    window.write("#rule-text", WRONG);
    FxWait.await("a sentence", () -> problem(window).contains("norm"));
    FxWait.await("a mark", () -> window.seek(".mistake").isPresent());
    assertThat(problem(window))
        .contains("character 21 of line 2", "my-rule races as it last was right");
    assertThat(text(window.workbench())).contains("abs(g)");
    window.type(KeyCode.ESCAPE);
    FxWait.await("no editor", () -> window.seek("#rule-editor").isEmpty());
  }

  private static void assertThatWhatWasLeftIsThere(WindowDriver window) {
    run(window, "race.rule.edit.my-rule");
    FxWait.await("the draft", () -> area(window).getText().equals(WRONG));
    window.write("#rule-text", LINES.replace("epsilon", "2*epsilon"));
    FxWait.await("a change", () -> text(window.workbench()).contains("2*epsilon"));
    assertThat(problem(window)).isEmpty();
    window.type(KeyCode.ESCAPE);
    FxWait.await("no editor", () -> window.seek("#rule-editor").isEmpty());
  }

  private static void run(WindowDriver window, String id) {
    FxWait.run(() ->
        window.actions().stream()
            .filter(each -> each.id().equals(id))
            .findFirst()
            .orElseThrow()
            .run());
  }

  private static String text(Workbench workbench) {
    return workbench.types().getLast().form().typed().orElseThrow();
  }

  private static TextArea area(WindowDriver window) {
    return (TextArea) window.find("#rule-text");
  }

  private static String problem(WindowDriver window) {
    return window.words(window.find("#rule-problem"));
  }
}
