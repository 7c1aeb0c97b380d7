package thalweg.desktop.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import thalweg.landscape.Catalogue;
import thalweg.landscape.Domain;
import thalweg.landscape.Landscape;
import thalweg.optimizer.Methods;
import thalweg.race.Experiment;
import thalweg.race.Frame;
import thalweg.race.Race;
import thalweg.race.StepReplay;

/// Which runs may be drawn on which ground: every view of the ground asks the workbench.
class GroundRunsTest {
  private static final Catalogue CATALOGUE = Catalogue.load();

  private final Landscape old = landscape("himmelblau");
  private final Landscape next = landscape("ravine");
  private final Workbench workbench = new Workbench(old);

  @Test
  void aRaceIsSeenOnItsOwnGround() {
    Frame race = Race.run(workbench.experiment());
    workbench.accept(race);
    assertThat(workbench.frameOn(old)).containsSame(race);
  }

  @Test
  void aRaceOfTheLandscapeBeforeIsNotSeenOnTheNextOne() {
    Experiment before = workbench.experiment();
    workbench.accept(Race.run(before));
    workbench.chooseLandscape(next);
    assertThat(workbench.frameOn(next)).isEmpty();
    workbench.accept(Race.run(before));
    assertThat(workbench.frameOn(next)).isEmpty();
    workbench.accept(Race.run(workbench.experiment()));
    assertThat(workbench.frameOn(next)).isPresent();
    assertThat(workbench.frameOn(old)).isEmpty();
  }

  @Test
  void aRaceOfTheGroundInAnotherShapeIsSeenOnlyWhileItChanges() {
    workbench.accept(Race.run(workbench.experiment()));
    Landscape wider = old.withDomain(Domain.square(7));
    assertThat(workbench.frameOn(wider)).isEmpty();
    workbench.setShaping(true);
    assertThat(workbench.frameOn(wider)).isPresent();
    assertThat(workbench.frameOn(next)).isEmpty();
  }

  @Test
  void aStepIsExplainedOnItsOwnGroundAlone() {
    StepReplay replay = new StepReplay(workbench.experiment(), 0, 0);
    workbench.explanation().show(replay.step(3, () -> false));
    assertThat(workbench.stepOn(old)).isPresent();
    assertThat(workbench.stepOn(next)).isEmpty();
  }

  @Test
  void theRunLookedAtCloselyIsTheFollowedOneEvenWhereItIsHidden() {
    Frame race = Race.run(workbench.experiment());
    workbench.visibility().follow(Methods.of("adam"));
    workbench.visibility().setShown(Methods.of("adam"), false);
    assertThat(workbench.visibility().closeUp(race, 0).map(race::optimizerOf)).contains("adam");
  }

  @Test
  void withoutAFollowedOneItIsTheFirstThatIsDrawn() {
    Frame race = Race.run(workbench.experiment());
    List.of("gradient-descent", "momentum")
        .forEach(each -> workbench.visibility().setShown(Methods.of(each), false));
    assertThat(workbench.visibility().closeUp(race, 0).map(race::optimizerOf)).contains("rmsprop");
  }

  private static Landscape landscape(String id) {
    return CATALOGUE.find(id).orElseThrow();
  }
}
