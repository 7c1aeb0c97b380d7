package thalweg.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thalweg.formula.Formula;
import thalweg.landscape.Landscape;

/// Keeping a landscape of one's own, finding it again and removing it, with real keys.
@WindowTest("a landscape is named, sought and removed by hand")
class KeepTest {
  private static final String FORMULA = "x^2 + 2*y^2";

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
  void aKeptFormulaIsThereTheNextTimeAndGoesAtAClick() throws Exception {
    try (WindowDriver window = open()) {
      assertThat(window.seek("#keep")).isEmpty();
      window.write("#formula", FORMULA);
      FxWait.await("its ground", () -> showsFormula(window));
      window.goTo(0);
      window.click(window.middleOf(window.find("#keep")));
      window.write("#keep-name", "Egg tray");
      window.type(KeyCode.ENTER);
      FxWait.await("its name", () -> window.workbench().landscape().name().equals("Egg tray"));
      FxWait.await("no more offer", () -> window.seek("#keep").isEmpty());
      assertThat(files()).containsExactly("egg-tray.json");
    }
    try (WindowDriver window = open()) {
      window.click(window.middleOf(window.find("#landscape")));
      window.write("#landscape-search", "egg tr");
      window.type(KeyCode.ENTER);
      FxWait.await("its ground", () -> showsFormula(window));
      window.goTo(0);
      window.click(window.middleOf(window.find("#landscape")));
      window.write("#landscape-search", "egg tr");
      ListView<?> list = (ListView<?>) window.find("#landscape-list");
      FxWait.await("one row", () -> list.getItems().size() == 1);
      FxWait.await("its cross", () -> window.seek(".landscape-remove").isPresent());
      window.click(window.middleOf(window.find(".landscape-remove")));
      FxWait.await("no file", () -> files().isEmpty());
      FxWait.await("a way back", () -> window.seek("#landscape-restore").isPresent());
      FxWait.await("no name", () -> !window.words(window.find("#title")).equals("Egg tray"));
      window.click(window.middleOf(window.find("#landscape-restore")));
      FxWait.await("the file", () -> files().equals(List.of("egg-tray.json")));
      FxWait.await("its name", () -> window.words(window.find("#title")).equals("Egg tray"));
      window.type(KeyCode.ESCAPE);
      assertThatANameThatIsTakenIsAskedAboutAndATooLongOneIsSaidToBe(window);
    }
  }

  private static void assertThatANameThatIsTakenIsAskedAboutAndATooLongOneIsSaidToBe(
      WindowDriver window) {
    keep(window, "x^2 + 4*y^2", "Trough");
    FxWait.await("its name", () -> window.workbench().landscape().name().equals("Trough"));
    keep(window, "x^2 + 3*y^2", "trough");
    FxWait.await("a question", () -> window.seek("#keep-replace").isPresent());
    window.write("#keep-name", "himmelblau");
    window.type(KeyCode.ENTER);
    FxWait.await("a refusal", () -> problem(window).contains("program's own"));
    assertThat(window.seek("#keep-replace")).isEmpty();
    window.write("#keep-name", "n".repeat(61));
    FxWait.await("a reason", () -> problem(window).contains("at most 60"));
    assertThat(window.find("#keep-confirm").isDisabled()).isTrue();
    window.write("#keep-name", "trough");
    window.type(KeyCode.ENTER);
    FxWait.await("a question", () -> window.seek("#keep-replace").isPresent());
    window.settle();
    window.click(window.middleOf(window.find("#keep-replace")));
    FxWait.await("its name", () -> window.workbench().landscape().name().equals("Trough"));
    assertThat(files()).contains("trough.json").doesNotContain("trough-2.json");
    assertThat(window.words(window.find("#landscape"))).contains("Trough");
    window.click(window.middleOf(window.find("#landscape")));
    window.write("#landscape-search", "trough");
    FxWait.await("its cross", () -> window.seek(".landscape-remove").isPresent());
    window.click(window.middleOf(window.find(".landscape-remove")));
    FxWait.await(
        "a title without it", () -> !window.words(window.find("#landscape")).contains("Trough"));
    window.write("#landscape-search", "mueller");
    ListView<?> list = (ListView<?>) window.find("#landscape-list");
    FxWait.await("one row", () -> list.getItems().size() == 1);
    window.write("#landscape-search", "no such name");
    FxWait.await("words", () -> window.words(list).contains("No landscape"));
  }

  private static void keep(WindowDriver window, String formula, String name) {
    window.write("#formula", formula);
    FxWait.await("its ground", () -> shows(window, formula));
    window.goTo(0);
    window.click(window.middleOf(window.find("#keep")));
    window.write("#keep-name", name);
    window.type(KeyCode.ENTER);
  }

  private static String problem(WindowDriver window) {
    return window.words(window.find("#keep-problem"));
  }

  private static boolean showsFormula(WindowDriver window) {
    return shows(window, FORMULA);
  }

  private static boolean shows(WindowDriver window, String formula) {
    Landscape shown = window.workbench().landscape();
    return shown.formula().equals(Optional.of(Formula.parse(formula)))
        && window.workbench().frame().complete();
  }

  private static List<String> files() {
    Path kept = folder.resolve("landscapes");
    if (!Files.isDirectory(kept)) {
      return List.of();
    }
    try (var files = Files.list(kept)) {
      return files.map(each -> each.getFileName().toString()).toList();
    } catch (IOException failure) {
      throw new AssertionError(failure);
    }
  }
}
