package thalweg.desktop.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import thalweg.landscape.Catalogue;
import thalweg.optimizer.OptimizerType;
import thalweg.optimizer.method.Optimizers;

/// What stays of a typed optimizer while its lines and its name change, and what is said where
/// something does not.
final class RuleChangeTest {
  private static final int OWN = Optimizers.all().size();
  private static final String LINES = "m = beta*m + g\ntheta = theta - eta*m";

  private final Workbench workbench =
      new Workbench(Catalogue.load().find("himmelblau").orElseThrow());

  @AutoClose private final History history = new History(workbench);
  private final RuleEditing editing = new RuleEditing(workbench);

  @BeforeEach
  void make() {
    editing.openNew();
    editing.write(new RuleDraft("mine", LINES));
    editing.race();
    editing.close();
  }

  private OptimizerType now() {
    return workbench.types().getLast();
  }

  private void type(String lines) {
    editing.write(editing.draftProperty().get().withLines(lines));
    editing.take();
  }

  private double setting(String name) {
    return workbench.contenders().get(OWN).optimizer().settings().getOrDefault(name, Double.NaN);
  }

  private void rename() {
    editing.open(now());
    editing.write(editing.draftProperty().get().withName("other"));
    editing.close();
    assertThat(now().id()).isEqualTo("other");
  }

  @Test
  void whatIsLookedAtStaysWhenANameIsTakenBackAndGivenAgain() {
    workbench.visibility().follow(now());
    workbench.visibility().setShown(now(), false);
    workbench.layers().showBasins(Optional.of(BasinChoice.of(now())));
    rename();
    for (Runnable deed : new Runnable[] {history::undo, history::redo}) {
      deed.run();
      assertThat(workbench.layers().basinsProperty().get()).contains(BasinChoice.of(now()));
      assertThat(workbench.visibility().followedProperty().get()).contains(now());
      assertThat(workbench.visibility().hiddenProperty().get()).isEqualTo(Set.of(now()));
    }
  }

  @Test
  void theEditorGoesOnWithOneWhoseNameIsTakenBack() {
    rename();
    editing.open(now());
    history.undo();
    assertThat(editing.targetProperty().get()).contains(now());
    assertThat(editing.draftProperty().get().name()).isEqualTo("mine");
  }

  @Test
  void aRateThatTheUserSetStays() {
    workbench.setSetting(OWN, "learningRate", 0.123);
    editing.open(now());
    type("m = beta*m + g\ntheta = theta - eta*sign(m)");
    assertThat(setting("learningRate")).isEqualTo(0.123);
    assertThat(editing.noteProperty().get()).isEmpty();
  }

  @Test
  void aRateThatFollowsTheLinesIsTold() {
    double before = setting("learningRate");
    editing.open(now());
    type("m = beta*m + g\ntheta = theta - eta*sign(m)");
    assertThat(setting("learningRate")).isNotEqualTo(before);
    assertThat(editing.noteProperty().get().orElseThrow()).contains("adam", "learning rate");
    type("m = beta*m + g\ntheta = theta - eta*sign(m)/2");
    assertThat(setting("learningRate")).isNotEqualTo(before);
    type("eta = 0.07\n" + LINES);
    assertThat(setting("learningRate")).isEqualTo(0.07);
    assertThat(editing.noteProperty().get().orElseThrow()).contains("0.07");
  }

  @Test
  void aSettingWhoseNameIsGoneForAWhileComesBackAsItWas() {
    workbench.setSetting(OWN, "beta", 0.5);
    editing.open(now());
    type("m = g\ntheta = theta - eta*m");
    type(LINES);
    assertThat(setting("beta")).isEqualTo(0.5);
    history.undo();
    assertThat(setting("beta")).isEqualTo(0.5);
  }
}
