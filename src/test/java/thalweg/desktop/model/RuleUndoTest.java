package thalweg.desktop.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import thalweg.landscape.Point;
import thalweg.optimizer.OptimizerType;

/// What is made, changed and removed in the editor of rules is taken back.
final class RuleUndoTest extends RuleDesk {
  @Test
  void makingChangingAndRemovingAreOneUndoEach() {
    OptimizerType made = make("mine", "theta = theta - eta*g");
    editing.open(made);
    for (String lines : List.of("theta = theta - 2*eta*g", "theta = theta - 3*eta*g", HALVED)) {
      type(lines);
      editing.take();
    }
    rename("half");
    editing.close();
    assertThat(ids()).containsExactly("half");
    editing.remove(workbench.types().getLast());
    assertThat(ids()).isEmpty();
    history.undo();
    assertThat(ids()).containsExactly("half");
    history.undo();
    assertThat(ids()).containsExactly("mine");
    history.undo();
    assertThat(ids()).isEmpty();
    assertThat(history.canUndoProperty().get()).isFalse();
    history.redo();
    history.redo();
    assertThat(racing()).isEqualTo(HALVED);
  }

  /// What was set of a typed rule, where it starts and how it is written come back one by one.
  @Test
  void aSessionWithATypedRuleIsTakenBackStepByStep() {
    OptimizerType made = make("mine", "theta = theta - eta*g");
    List<Setup> steps = new ArrayList<>(List.of(workbench.setup()));
    Runnable remember =
        () -> {
          history.release();
          steps.add(workbench.setup());
        };
    history.hold();
    workbench.setLearningRates(Map.of(OWN, 0.3));
    remember.run();
    history.hold();
    workbench.moveStart(0, new Point(0.5, -0.5));
    remember.run();
    editing.open(made);
    type(HALVED);
    editing.take();
    editing.close();
    remember.run();
    assertThat(rate(OWN)).isEqualTo(0.3);
    history.hold();
    workbench.setRacing(OWN, false);
    remember.run();
    assertThat(steps).doesNotHaveDuplicates();
    for (Setup before : steps.reversed().subList(1, steps.size())) {
      history.undo();
      assertThat(workbench.setup()).isEqualTo(before);
    }
    for (Setup after : steps.subList(1, steps.size())) {
      history.redo();
      assertThat(workbench.setup()).isEqualTo(after);
    }
  }

  @Test
  void theRemovalOfOneThatDoesNotRaceIsUndoneToo() {
    make("mine", "theta = theta - eta*g");
    workbench.setRacing(OWN, false);
    editing.remove(workbench.types().getLast());
    history.undo();
    assertThat(ids()).containsExactly("mine");
    assertThat(editing.removal().removedProperty().get()).isEmpty();
  }

  @Test
  void aRemovedOneIsListedAgainAsItWas() {
    make("mine", "theta = theta - eta*g");
    OptimizerType second = make("second", HALVED);
    workbench.setSetting(OWN, "learningRate", 0.123);
    editing.remove(workbench.types().get(OWN));
    assertThat(ids()).containsExactly("second");
    editing.removal().restore();
    assertThat(ids()).containsExactly("mine", "second");
    assertThat(workbench.contenders().get(OWN).optimizer().learningRate()).isEqualTo(0.123);
    assertThat(editing.removal().removedProperty().get()).isEmpty();
    assertThat(second.form().place()).isEqualTo(1);
  }

  @Test
  void undoWhileItIsWrittenMakesItNewAgain() {
    editing.openNew();
    type(HALVED);
    editing.race();
    history.undo();
    assertThat(editing.targetProperty().get()).isEmpty();
    assertThat(editing.draftProperty().get().lines()).isEqualTo(HALVED);
    editing.race();
    assertThat(ids()).containsExactly("my-rule");
  }

  @Test
  void aNameThatRedoTakesIsNoLongerFree() {
    make("my-rule", "theta = theta - eta*g");
    history.undo();
    editing.openNew();
    assertThat(editing.readingProperty().get().isRight()).isTrue();
    history.redo();
    assertThat(editing.readingProperty().get().isRight()).isFalse();
    editing.race();
    assertThat(ids()).containsExactly("my-rule");
  }

  @Test
  void oneThatIsListedAgainLooksOtherwiseThanOneMadeMeanwhile() {
    editing.remove(make("mine", "theta = theta - eta*g"));
    make("other", HALVED);
    editing.removal().restore();
    assertThat(workbench.types().stream().skip(OWN).map(type -> type.form().place()))
        .doesNotHaveDuplicates();
  }
}
