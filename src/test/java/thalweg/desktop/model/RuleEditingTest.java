package thalweg.desktop.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import thalweg.landscape.Catalogue;
import thalweg.optimizer.Methods;
import thalweg.optimizer.OptimizerType;

final class RuleEditingTest extends RuleDesk {
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
}
