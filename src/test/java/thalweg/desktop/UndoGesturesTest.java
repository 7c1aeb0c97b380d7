package thalweg.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.BooleanSupplier;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import thalweg.desktop.model.Setup;
import thalweg.landscape.Point;

/// Undo and redo with the real pointer and real keys.
@WindowTest("a drag from press to release is one step")
class UndoGesturesTest {
  @AutoClose private final WindowDriver window = WindowDriver.wide();

  @Test
  void aDragIsOneStep() {
    Point before = window.start();
    Point2D from = window.onContour(before);
    window.drag(MouseButton.PRIMARY, from, from.add(40, -30));
    Point after = window.start();
    assertThat(after).isNotEqualTo(before);
    undo();
    await(() -> window.start().equals(before));
    redo();
    await(() -> window.start().equals(after));
  }

  @Test
  void eachDragIsAStepOfItsOwn() {
    Point first = window.start();
    window.drag(MouseButton.PRIMARY, window.onContour(first), window.onContour(first).add(30, 0));
    Point second = window.start();
    window.drag(MouseButton.PRIMARY, window.onContour(second), window.onContour(second).add(0, 30));
    undo();
    await(() -> window.start().equals(second));
    undo();
    await(() -> window.start().equals(first));
  }

  @Test
  void aDragOfASettingIsOneStep() {
    Node row = window.find("#momentum-learningRate");
    String before = window.words(row);
    Point2D thumb = window.middleOf(window.find("#momentum-learningRate .thumb"));
    window.drag(MouseButton.PRIMARY, thumb, thumb.add(-20, 0));
    await(() -> !window.words(row).equals(before));
    undo();
    await(() -> window.words(row).equals(before));
    assertThat(canUndo()).isFalse();
  }

  @Test
  void theCameraIsNoPartOfIt() {
    Point first = window.start();
    window.drag(MouseButton.PRIMARY, window.onContour(first), window.onContour(first).add(40, -30));
    Point2D ground = window.inside(window.surface(), 0.7, 0.6);
    window.drag(MouseButton.PRIMARY, ground, ground.add(70, -30));
    window.wheel(window.inside(window.contour(), 0.6, 0.4), -2);
    window.settle();
    Point2D onSurface = window.onSurface(first);
    Point2D onContour = window.onContour(first);
    undo();
    await(() -> window.start().equals(first));
    window.settle();
    assertThat(canUndo()).isFalse();
    assertThat(window.onSurface(first)).isEqualTo(onSurface);
    assertThat(window.onContour(first)).isEqualTo(onContour);
  }

  private boolean canUndo() {
    return !FxWait.ask(() -> window.find("#undo").isDisabled());
  }

  @Test
  void anOptimizerThatWasTakenOutComesBack() {
    window.click(window.middleOf(window.find("#race-adam")));
    await(() -> window.workbench().experiment().entrants().size() == 3);
    undo();
    await(() -> window.workbench().experiment().entrants().size() == 4);
  }

  @Test
  void anotherLandscapeIsTakenBackWithItsStartsAndRates() {
    Setup before = FxWait.ask(() -> window.workbench().setup());
    window.click(window.middleOf(window.find("#landscape")));
    window.type(KeyCode.DOWN);
    window.type(KeyCode.ENTER);
    await(() -> !window.workbench().setup().equals(before));
    window.click(window.middleOf(window.find("#undo")));
    await(() -> window.workbench().setup().equals(before));
  }

  /// The palette gives the focus back to the field, which then has nothing of its own to undo.
  @Test
  void aChoiceInThePaletteIsTakenBackWhileTheFormulaHasTheFocus() {
    Setup before = FxWait.ask(() -> window.workbench().setup());
    window.click(window.middleOf(window.find("#formula")));
    window.withKey(
        KeyCode.CONTROL, () -> window.withKey(KeyCode.SHIFT, () -> window.type(KeyCode.P)));
    for (KeyCode letter : new KeyCode[] {KeyCode.R, KeyCode.O, KeyCode.S, KeyCode.E}) {
      window.type(letter);
    }
    window.type(KeyCode.ENTER);
    await(() -> window.workbench().landscape().id().equals("rosenbrock"));
    window.settle();
    assertThat(FxWait.ask(() -> window.scene().getFocusOwner().getId())).isEqualTo("formula");
    undo();
    await(() -> window.workbench().setup().equals(before));
  }

  private void undo() {
    window.withKey(KeyCode.CONTROL, () -> window.type(KeyCode.Z));
  }

  private void redo() {
    window.withKey(KeyCode.CONTROL, () -> window.type(KeyCode.Y));
  }

  private void await(BooleanSupplier condition) {
    FxWait.await("what was chosen before", condition);
  }
}
