package thalweg.desktop.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import thalweg.desktop.model.StepView;
import thalweg.landscape.Catalogue;
import thalweg.landscape.Point;
import thalweg.optimizer.OptimizerType;
import thalweg.optimizer.method.Optimizers;
import thalweg.optimizer.rule.UpdateRule;
import thalweg.race.Entrant;
import thalweg.race.Experiment;
import thalweg.race.StepAnatomy;
import thalweg.race.StepReplay;
import thalweg.text.Text;

class StepWordsTest {
  @Test
  void everyKeyOfARuleHasASentence() {
    List<String> keys =
        Optimizers.all().stream()
            .map(UpdateRule::of)
            .flatMap(rule -> rule.lines().stream())
            .flatMap(line -> line.tells().stream())
            .toList();
    assertThat(keys).isNotEmpty();
    assertThat(keys)
        .allSatisfy(
            key -> assertThat(Text.of("step").get("tells." + key, "(1, 2)")).contains("(1, 2)"));
  }

  @Test
  void theTwoLoopsAreToldWithTheirVectors() {
    assertThat(sentences("lbfgs", new Point(-1, 2), 1))
        .anyMatch(each -> each.startsWith("No step is remembered yet"));
    assertThat(sentences("lbfgs", new Point(-1, 2), 2))
        .anyMatch(each -> each.startsWith("Remembered steps: 1."))
        .anyMatch(each -> each.startsWith("From the newest pair to the oldest"));
  }

  @Test
  void aKickIsToldByLengthAndDirection() {
    assertThat(sentences("perturbed-gd", new Point(1, 1), 1))
        .anyMatch(each -> each.contains("time for another"))
        .anyMatch(each -> each.startsWith("Chance draws a direction"));
    assertThat(sentences("perturbed-gd", new Point(-1, 2), 1))
        .anyMatch(each -> each.contains("No kick"))
        .noneMatch(each -> each.startsWith("Chance draws"));
  }

  private static List<String> sentences(String optimizer, Point start, int number) {
    OptimizerType type = Optimizers.find(optimizer).orElseThrow();
    Experiment experiment =
        new Experiment(
            Catalogue.load().find("rosenbrock").orElseThrow(),
            List.of(start),
            List.of(new Entrant(type.standard())),
            number);
    StepAnatomy step = new StepReplay(experiment, 0, 0).step(number, () -> false);
    return IntStream.rangeClosed(1, step.parts().size())
        .mapToObj(reached -> StepWords.of(new StepView(step, reached)))
        .toList();
  }
}
