package thalweg.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import thalweg.desktop.action.Action;
import thalweg.figure.Theme;
import thalweg.landscape.SectionDirections;

/// Everything that can be done without a pointer, done with real keys.
@WindowTest("keys mean what the window makes of them, wherever the focus is")
class ActionsTest {
  @AutoClose private final WindowDriver window = WindowDriver.wide();

  @Test
  void aKeyHidesTheMarksAndShowsThemAgain() {
    Screenshot marked = window.look(window.contour());
    window.type(KeyCode.M);
    window.settle();
    assertThat(window.look(window.contour()).showsTheSameAs(marked)).isFalse();
    window.type(KeyCode.M);
    window.settle();
    assertThat(window.look(window.contour()).showsTheSameAs(marked)).isTrue();
  }

  @Test
  void aKeyLooksFromAboveWhereverTheFocusIs() {
    Point2D before = window.onSurface(window.start());
    FxWait.run(() -> window.find("#play").requestFocus());
    window.type(KeyCode.DIGIT7);
    window.settle();
    assertThat(window.onSurface(window.start()).distance(before)).isGreaterThan(20);
  }

  @Test
  void keysAddStartsAndSelectAndRemoveThem() {
    window.type(KeyCode.A);
    assertThat(window.workbench().starts()).hasSize(2);
    assertThat(window.workbench().startList().selected()).isEqualTo(1);
    window.type(KeyCode.S);
    assertThat(window.workbench().startList().selected()).isZero();
    window.type(KeyCode.DELETE);
    assertThat(window.workbench().starts()).hasSize(1);
    window.type(KeyCode.DELETE);
    assertThat(window.workbench().starts()).hasSize(1);
  }

  @Test
  void shiftStepsTenTimesAsFar() {
    window.goTo(30);
    window.withKey(KeyCode.SHIFT, () -> window.type(KeyCode.LEFT));
    assertThat(window.workbench().playback().playhead()).isEqualTo(20);
  }

  /// A window manager makes it as large as the screen; a virtual screen has none.
  @Test
  void shiftAndF11FillTheScreenAndGiveItBack() {
    Rectangle2D before = place();
    window.withKey(KeyCode.SHIFT, () -> window.type(KeyCode.F11));
    FxWait.await("a window that wants the screen", () -> window.stage().isFullScreen());
    window.withKey(KeyCode.SHIFT, () -> window.type(KeyCode.F11));
    FxWait.await(
        "the window as it was", () -> !window.stage().isFullScreen() && place().equals(before));
  }

  private Rectangle2D place() {
    Stage stage = window.stage();
    return new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
  }

  @Test
  void keysMakeTheRaceSlowerAndFaster() {
    double before = window.workbench().playback().speedProperty().get();
    window.type(KeyCode.MINUS);
    assertThat(window.workbench().playback().speedProperty().get()).isLessThan(0.8 * before);
    window.type(KeyCode.EQUALS);
    window.type(KeyCode.EQUALS);
    assertThat(window.workbench().playback().speedProperty().get()).isGreaterThan(1.3 * before);
  }

  @Test
  void keysChooseHowTheRunsAreLookedAt() {
    window.type(KeyCode.O);
    FxWait.await("one run", () -> window.seek("#run-choice").isPresent());
    window.type(KeyCode.L);
    FxWait.await("results", () -> window.seek("#results").isPresent());
    assertThat(window.seek(".charts")).isEmpty();
    window.type(KeyCode.P);
    FxWait.await("a close-up", () -> window.seek(".probe").isPresent());
    window.type(KeyCode.C);
    FxWait.await("charts", () -> window.seek(".charts").isPresent());
    assertThat(window.seek("#results")).isEmpty();
    window.settle();
  }

  @Test
  void keysOpenTheChoiceOfLandscapesAndTheNamingOfAFormula() {
    window.withKey(KeyCode.CONTROL, () -> window.type(KeyCode.O));
    FxWait.await("the choice", () -> window.seek("#landscape-list").isPresent());
    window.type(KeyCode.ESCAPE);
    FxWait.await("no choice", () -> window.seek("#landscape-list").isEmpty());
    window.write("#formula", "x^2 + 3*y^2");
    FxWait.await("an offer to keep it", () -> window.seek("#keep").isPresent());
    window.withKey(KeyCode.CONTROL, () -> window.type(KeyCode.S));
    FxWait.await("the naming", () -> window.seek("#keep-name").isPresent());
    window.type(KeyCode.ESCAPE);
    FxWait.await("no naming", () -> window.seek("#keep-name").isEmpty());
    window.settle();
  }

  @Test
  void inAFieldLettersAreWrittenAndNothingElse() {
    window.withKey(KeyCode.CONTROL, () -> window.type(KeyCode.L));
    assertThat(FxWait.ask(() -> window.scene().getFocusOwner().getId())).isEqualTo("formula");
    window.type(KeyCode.X);
    window.type(KeyCode.M);
    assertThat(window.words(window.find("#formula"))).isEqualTo("xm");
    assertThat(window.workbench().layers().marksShownProperty().get()).isTrue();
    assertThat(window.workbench().layers().cutProperty().get())
        .isEqualTo(SectionDirections.EIGENVECTORS);
  }

  @Test
  void theSheetShowsEveryCommandWithKeysAndGivesTheFocusBack() {
    FxWait.run(() -> window.find("#scrubber").requestFocus());
    window.type(KeyCode.F1);
    String sheet = window.words(window.find("#shortcut-sheet"));
    assertThat(actions().filter(each -> !each.keys().isEmpty()))
        .allSatisfy(each -> assertThat(sheet).contains(each.words()));
    window.type(KeyCode.SPACE);
    assertThat(window.workbench().playback().isPlaying()).isFalse();
    window.type(KeyCode.ESCAPE);
    assertThat(window.seek("#shortcut-sheet")).isEmpty();
    assertThat(FxWait.ask(() -> window.scene().getFocusOwner().getId())).isEqualTo("scrubber");
  }

  @Test
  void aQuestionMarkOpensTheSheetToo() {
    window.withKey(KeyCode.SHIFT, () -> window.type(KeyCode.SLASH));
    assertThat(window.seek("#shortcut-sheet")).isPresent();
  }

  @Test
  void aClickBesideTheSheetClosesIt() {
    window.type(KeyCode.F1);
    window.click(window.inside(window.find("#overlay"), 0.5, 0.98));
    assertThat(window.seek("#shortcut-sheet")).isEmpty();
  }

  @Test
  void thePaletteFindsALandscapeByItsName() {
    openPalette();
    type(KeyCode.R, KeyCode.O, KeyCode.S, KeyCode.E);
    assertThat(window.words(window.find("#command-list"))).contains("Rosenbrock");
    window.type(KeyCode.ENTER);
    assertThat(window.seek("#command-palette")).isEmpty();
    assertThat(window.workbench().landscape().id()).isEqualTo("rosenbrock");
    FxWait.await("its race", () -> window.workbench().frame().complete());
  }

  @Test
  void thePaletteGoesDownAndUpAndLetsAnOptimizerRace() {
    openPalette();
    type(KeyCode.L, KeyCode.I, KeyCode.O, KeyCode.N);
    List<String> found = selectable();
    assertThat(found.getFirst()).contains("Lion");
    int down = found.indexOf("Lion races, or not");
    for (int i = 0; i < down; i++) {
      window.type(KeyCode.DOWN);
    }
    assertNoOtherHasAMarkAtItsLeft();
    window.type(KeyCode.DOWN);
    window.type(KeyCode.UP);
    window.type(KeyCode.ENTER);
    assertThat(window.workbench().contenders())
        .anySatisfy(each -> {
          assertThat(each.optimizer().type().id()).isEqualTo("lion");
          assertThat(each.racing()).isTrue();
        });
  }

  @Test
  void whatCannotBeDoneNowIsGreyAndStaysThere() {
    openPalette();
    type(KeyCode.U, KeyCode.N, KeyCode.D, KeyCode.O);
    Node undo = window.find(".command-cell:selected .command-words");
    assertThat(FxWait.ask(undo::getOpacity)).isLessThan(1);
    window.type(KeyCode.ENTER);
    assertThat(window.seek("#command-palette")).isPresent();
  }

  @Test
  void thePaletteSaysWhereNothingIsCalledSo() {
    openPalette();
    type(KeyCode.Q, KeyCode.Q, KeyCode.Q, KeyCode.Q);
    FxWait.await(
        "words",
        () -> window.words(window.find("#command-list")).contains("Nothing is called so."));
    assertThat(selectable()).isEmpty();
  }

  /// As the selected one has.
  private void assertNoOtherHasAMarkAtItsLeft() {
    Node other =
        FxWait.ask(() ->
            window.find("#command-list").lookupAll(".command-cell").stream()
                .filter(each -> each instanceof ListCell<?> cell && cell.getIndex() > 0)
                .filter(each -> !((ListCell<?>) each).isSelected() && each.isVisible())
                .findFirst()
                .orElseThrow());
    Screenshot list = window.look(window.find("#command-list"));
    for (int i = 0; i < 6; i++) {
      assertThat(list.at(window.inside(other, 0, 0.5).add(i + 0.5, 0)))
          .isEqualTo(Theme.DARK.panel());
    }
  }

  private List<String> selectable() {
    return FxWait.ask(() ->
        ((ListView<?>) window.find("#command-list"))
            .getItems().stream().map(each -> ((Action) each).words()).toList());
  }

  private void openPalette() {
    window.withKey(
        KeyCode.CONTROL, () -> window.withKey(KeyCode.SHIFT, () -> window.type(KeyCode.P)));
    assertThat(window.seek("#command-palette")).isPresent();
  }

  private void type(KeyCode... letters) {
    for (KeyCode letter : letters) {
      window.type(letter);
    }
  }

  private Stream<Action> actions() {
    return FxWait.ask(window::actions).stream();
  }
}
