package thalweg.desktop.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import thalweg.formula.Formula;
import thalweg.landscape.Catalogue;
import thalweg.landscape.Point;

class HistoryTest {
  private final Workbench workbench =
      new Workbench(Catalogue.load().find("bounded-saddle").orElseThrow());
  private final History history = new History(workbench);

  @Test
  void aHundredStepsAreTakenBackAndNoMore() {
    moveTo(new Point(0.5, 0.5));
    for (int i = 0; i < History.LEVELS; i++) {
      moveTo(new Point(0.01 * i, 1));
    }
    for (int i = 0; i < History.LEVELS - 1; i++) {
      history.undo();
    }
    assertThat(workbench.starts()).containsExactly(new Point(0, 1));
    history.undo();
    history.undo();
    assertThat(workbench.starts()).containsExactly(new Point(0.5, 0.5));
    assertThat(history.canUndoProperty().get()).isFalse();
  }

  @Test
  void allThatHappensWhileItIsHeldIsOneStep() {
    Setup before = workbench.setup();
    history.hold();
    workbench.moveStart(0, new Point(0.5, 0.5));
    workbench.setRacing(0, false);
    workbench.moveStart(0, new Point(1, 1));
    history.release();
    history.undo();
    assertThat(workbench.setup()).isEqualTo(before);
    assertThat(history.canUndoProperty().get()).isFalse();
  }

  @Test
  void allThatIsWrittenIsOneStepHoweverSlowly() {
    Setup before = workbench.setup();
    workbench.setWriting(true);
    workbench.rewrite(workbench.landscape().withFormula(Formula.parse("x^2")));
    workbench.rewrite(workbench.landscape().withFormula(Formula.parse("x^2 + y^2")));
    workbench.setWriting(false);
    moveTo(new Point(1, 1));
    history.undo();
    assertThat(workbench.landscape().formula()).contains(Formula.parse("x^2 + y^2"));
    history.undo();
    assertThat(workbench.setup()).isEqualTo(before);
    assertThat(history.canUndoProperty().get()).isFalse();
  }

  @Test
  void whatWasTakenBackCanBeTakenAgainUntilAnotherChange() {
    moveTo(new Point(0.5, 0.5));
    history.undo();
    assertThat(history.canRedoProperty().get()).isTrue();
    history.redo();
    assertThat(workbench.starts()).containsExactly(new Point(0.5, 0.5));
    history.undo();
    moveTo(new Point(1, 1));
    assertThat(history.canRedoProperty().get()).isFalse();
  }

  @Test
  void whatChangesNothingIsNoStep() {
    moveTo(workbench.starts().getFirst());
    assertThat(history.canUndoProperty().get()).isFalse();
  }

  @Test
  void aHistoryThatIsClosedNotesNothing() {
    history.close();
    moveTo(new Point(1, 1));
    assertThat(history.canUndoProperty().get()).isFalse();
  }

  /// Drags the start somewhere.
  private void moveTo(Point point) {
    history.hold();
    workbench.moveStart(0, point);
    history.release();
  }
}
