package thalweg.desktop.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import thalweg.desktop.model.StepView;
import thalweg.landscape.Catalogue;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.optimizer.typed.TypedRule;
import thalweg.race.Entrant;
import thalweg.race.Experiment;
import thalweg.race.StepAnatomy;
import thalweg.race.StepReplay;

/// A step that its rule has no finite value for is explained as far as it goes.
final class NonFiniteWordsTest {
  private static final Landscape GROUND = Catalogue.load().find("bowl").orElseThrow();

  @Test
  void theFirstLineIsToldAndWhatFollowsFromIt() {
    TypedRule rule = TypedRule.of("tried", "u = g/(t - 1); theta = theta - eta*u");
    Experiment race =
        new Experiment(
            GROUND, List.of(new Point(1, 1)), List.of(new Entrant(rule.type().standard())), 3);
    StepAnatomy anatomy = new StepReplay(race, 0, 0).step(1, () -> false);
    assertThat(StepWords.of(new StepView(anatomy, 2)))
        .isEqualTo(
            "Here the step has no finite value: u is infinite, though all that it is made of is"
                + " finite.");
    assertThat(StepWords.of(new StepView(anatomy, 3)))
        .isEqualTo(
            "θ is infinite, as it is made of u, which has no finite value. The run ends here.");
    assertThat(PlainStepWords.of(new StepView(anatomy, 3)))
        .isEqualTo(StepWords.of(new StepView(anatomy, 3)));
  }
}
