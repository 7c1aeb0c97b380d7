package thalweg.desktop.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import thalweg.landscape.Catalogue;
import thalweg.landscape.Point;
import thalweg.optimizer.Methods;
import thalweg.optimizer.OptimizerType;
import thalweg.optimizer.method.Optimizers;

final class RuleEditingTest {
  private static final int OWN = Optimizers.all().size();
  private static final String WRONG = "theta = theta - eta*";
  private static final String HALVED = "theta = theta - eta*g/2";

  private final Workbench workbench =
      new Workbench(Catalogue.load().find("bounded-saddle").orElseThrow());

  @AutoClose private final History history = new History(workbench);
  private final RuleEditing editing = new RuleEditing(workbench);

  private void type(String lines) {
    editing.write(editing.draftProperty().get().withLines(lines));
  }

  private void rename(String name) {
    editing.write(editing.draftProperty().get().withName(name));
  }

  private OptimizerType make(String name, String lines) {
    editing.openNew();
    rename(name);
    type(lines);
    editing.race();
    editing.close();
    return workbench.types().getLast();
  }

  private List<String> ids() {
    return workbench.types().stream().skip(OWN).map(OptimizerType::id).toList();
  }

  private double rate(int index) {
    return workbench.contenders().get(index).optimizer().learningRate();
  }

  private String racing() {
    return workbench.types().getLast().form().typed().orElseThrow();
  }

  @Test
  void aNewOneBeginsWithLinesThatRace() {
    editing.openNew();
    assertThat(editing.readingProperty().get().isRight()).isTrue();
    assertThat(workbench.types()).hasSize(OWN);
    editing.race();
    assertThat(ids()).containsExactly("my-rule");
    assertThat(workbench.contenders().getLast().racing()).isTrue();
    editing.openNew();
    assertThat(editing.draftProperty().get().name()).isEqualTo("my-rule-2");
  }

  @Test
  void aMistakeIsToldWithItsPlace() {
    editing.openNew();
    type("m = beta*m + g\ntheta = theta - eta*mm");
    RuleReading reading = editing.readingProperty().get();
    assertThat(reading.isRight()).isFalse();
    type("m = beta*m + g\ntheta = theta - eta*norm(m)");
    assertThat(editing.readingProperty().get().refusal().orElseThrow().position()).isEqualTo(35);
    editing.race();
    assertThat(workbench.types()).hasSize(OWN);
  }

  @Test
  void theLastRightOneRacesWhileAWrongOneIsTyped() {
    OptimizerType made = make("mine", "theta = theta - eta*g");
    editing.open(made);
    type(HALVED);
    editing.take();
    assertThat(racing()).isEqualTo(HALVED);
    type(WRONG);
    editing.take();
    editing.finish();
    assertThat(racing()).isEqualTo(HALVED);
  }

  @Test
  void whatIsUnfinishedIsThereWhenItIsOpenedAgain() {
    OptimizerType made = make("mine", "theta = theta - eta*g");
    editing.open(made);
    type(WRONG);
    editing.close();
    editing.openNew();
    type("theta =");
    rename("other");
    editing.open(made);
    assertThat(editing.draftProperty().get()).isEqualTo(new RuleDraft("mine", WRONG));
    editing.openNew();
    assertThat(editing.draftProperty().get()).isEqualTo(new RuleDraft("other", "theta ="));
  }

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
  void whoeverLooksAtOneLooksAtItUnderItsNewName() {
    OptimizerType made = make("mine", "theta = theta - eta*g");
    workbench.visibility().follow(made);
    workbench.layers().showBasins(Optional.of(BasinChoice.of(made)));
    editing.open(made);
    rename("other");
    editing.finish();
    OptimizerType now = workbench.types().getLast();
    assertThat(workbench.visibility().followedProperty().get()).contains(now);
    assertThat(workbench.layers().basinsProperty().get()).contains(BasinChoice.of(now));
    editing.remove(now);
    assertThat(workbench.visibility().followedProperty().get()).isEmpty();
    assertThat(workbench.layers().basinsProperty().get()).isEmpty();
  }

  @Test
  void settingsStayWhereTheirNamesDo() {
    OptimizerType made = make("mine", "m = beta*m + g; theta = theta - eta*m");
    workbench.setSetting(OWN, "beta", 0.5);
    workbench.setSetting(OWN, "learningRate", 0.03);
    editing.open(made);
    type("m = beta*m + g*boost\ntheta = theta - eta*m");
    editing.take();
    assertThat(workbench.contenders().getLast().optimizer().settings())
        .containsEntry("beta", 0.5)
        .containsEntry("learningRate", 0.03)
        .containsEntry("boost", 1.0);
    type("beta = 0.7\nm = beta*m + g*boost\ntheta = theta - eta*m");
    editing.take();
    assertThat(workbench.contenders().getLast().optimizer().settings()).containsEntry("beta", 0.7);
  }

  @Test
  void aRuleThatSaysNoRateHasThatOfAMethodLikeIt() {
    OptimizerType adam = Methods.of("adam");
    editing.openNew();
    editing.write(editing.from(adam));
    assertThat(editing.draftProperty().get().name()).isEqualTo("my-adam");
    editing.race();
    assertThat(workbench.landscape().learningRates()).containsEntry("adam", rate(OWN));
    make("own", "eta = 0.07; theta = theta - eta*g");
    assertThat(rate(OWN + 1)).isEqualTo(0.07);
    workbench.chooseLandscape(Catalogue.load().find("himmelblau").orElseThrow());
    assertThat(workbench.landscape().learningRates()).containsEntry("adam", rate(OWN));
    assertThat(rate(OWN + 1)).isEqualTo(0.07);
  }

  @Test
  void aNameThatIsNoneOrTakenIsRefusedWithASentence() {
    make("mine", "theta = theta - eta*g");
    editing.openNew();
    for (String name : List.of("", "Adam", "MINE", "two words", "é", "-")) {
      rename(name);
      assertThat(editing.readingProperty().get().nameProblem()).as(name).isPresent();
      editing.race();
      assertThat(ids()).containsExactly("mine");
    }
    rename("two words");
    assertThat(editing.readingProperty().get().nameProblem().orElseThrow()).contains("two-words");
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
