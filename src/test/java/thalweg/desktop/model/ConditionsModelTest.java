package thalweg.desktop.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import thalweg.landscape.Catalogue;
import thalweg.optimizer.condition.CoupledDecay;
import thalweg.optimizer.condition.EdgeBehavior;
import thalweg.optimizer.condition.NormClipping;
import thalweg.optimizer.condition.StepConditions;

/// What is done to gradients and steps is raced, kept by other changes, and taken back by undo.
final class ConditionsModelTest {
  private static final StepConditions CONDITIONS =
      new StepConditions(new NormClipping(2), new CoupledDecay(0.1), EdgeBehavior.PROJECT);

  private final Workbench workbench =
      new Workbench(Catalogue.load().find("bounded-saddle").orElseThrow());
  private final History history = new History(workbench);

  @Test
  void theyAreRacedAndUndone() {
    workbench.setConditions(workbench.conditions().withOnSteps(CONDITIONS));
    assertThat(workbench.experiment().conditions()).isEqualTo(CONDITIONS);
    history.undo();
    assertThat(workbench.experiment().conditions()).isEqualTo(StepConditions.NONE);
    history.redo();
    assertThat(workbench.experiment().conditions()).isEqualTo(CONDITIONS);
  }

  @Test
  void otherConditionsAndAnotherLandscapeKeepThem() {
    workbench.setConditions(workbench.conditions().withOnSteps(CONDITIONS));
    workbench.setConditions(workbench.conditions().withNoise(0.1).withSeed(3).withSteps(7));
    workbench.chooseLandscape(Catalogue.load().find("himmelblau").orElseThrow());
    assertThat(workbench.experiment().conditions()).isEqualTo(CONDITIONS);
    assertThat(workbench.experiment().noise()).isEqualTo(0.1);
  }
}
