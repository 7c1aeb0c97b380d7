package thalweg.desktop.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thalweg.desktop.model.StepView;
import thalweg.landscape.Catalogue;
import thalweg.landscape.Domain;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.optimizer.rule.StepPart;
import thalweg.optimizer.typed.TypedRule;
import thalweg.race.Entrant;
import thalweg.race.Experiment;
import thalweg.race.StepAnatomy;
import thalweg.race.StepReplay;

/// Which way a line with a choice went. On the bowl, from (2, -0.5).
final class BranchWordsTest {
  private static final Landscape GROUND =
      Catalogue.load().find("bowl").orElseThrow().withDomain(Domain.square(4));

  private static StepAnatomy step(String lines) {
    Experiment race =
        new Experiment(
            GROUND,
            List.of(new Point(2, -0.5)),
            List.of(new Entrant(TypedRule.of("tried", lines).type().standard())),
            3);
    return new StepReplay(race, 0, 0).step(1, () -> false);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a = if(theta > 0, 1, 0); theta = theta - eta*g*a"
            + " | Along x 2 > 0 holds, so 1 counts; along y −0.5 > 0 does not hold, so 0 counts.",
        "a = sign(theta); theta = theta - eta*g*a"
            + " | Along x the sign of 2 is 1; along y the sign of −0.5 is −1.",
        "a = min(max(theta, 0), 1); theta = theta - eta*g*a"
            + " | Along x of 2, 1 the smallest is 1, and of 2, 0 the greatest is 2; along y of 0, 1"
            + " the smallest is 0, and of −0.5, 0 the greatest is 0.",
        "a = max(t, 3)*min(g^2, 1000); theta = theta - eta*a*g"
            + " | Along x of 1, 3 the greatest is 3, and of 16, 1000 the smallest is 16; along y of"
            + " 1, 3 the greatest is 3, and of 1, 1000 the smallest is 1.",
        "a = max(t, 3)*min(0.123456*g^2, 1000)*sign(g); theta = theta - eta*a*g"
            + " | Along x and y of 1, 3 the greatest is 3.",
        "a = if(t <= 5 and t > 0, 2, 3); theta = theta - eta*g*a"
            + " | 1 ≤ 5 and 1 > 0 holds, so 2 counts."
      })
  void theBranchIsToldWithItsNumbers(String lines, String words) {
    StepAnatomy anatomy = step(lines);
    StepPart part = anatomy.parts().get(1);
    assertThat(BranchWords.of(part)).isEqualTo(" " + words);
    assertThat(StepWords.of(new StepView(anatomy, 2))).endsWith(words);
    assertThat(BranchWords.of(anatomy.parts().get(2))).isEmpty();
  }
}
